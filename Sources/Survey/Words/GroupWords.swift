extension WaveResults.Group {
  /// The group after “people”: ` in Northmarch`, ` aged 16 to 24`, ` in the group “Women”`; nothing for everybody.
  public func afterPeople(in wave: Wave) -> String {
    guard self != .everybody else { return "" }
    switch wave.breakdown(breakdown)?.kind {
    case .area: return " in \(name)"
    case .age: return " aged \(name.withinSentence)"
    default: return " in the group “\(name)”"
    }
  }
}

extension Wave {
  /// Why a survey in which people chose themselves to take part has no margins of error; nothing for others.
  public var selfSelectedWords: String? {
    guard isSelfSelected else { return nil }
    return
      "People chose for themselves whether to take part. So these results describe those who answered and "
      + "nobody else, and nobody can say how far off they are."
  }

  /// The people the results are about, in small letters: the population, or those who answered.
  public var peopleWords: String { isSelfSelected ? "those who answered" : population.withinSentence }
}
