/// Why two results of a survey cannot be compared.
public enum Incomparable: Hashable, Sendable {
  /// The question was not asked in the earlier wave.
  case notAsked
  /// The question was put in other words; what changed, where somebody has said it.
  case reworded(String?)
  /// There were other answers to choose from, or other ones are taken together.
  case otherAnswers
  /// The question was put to other people.
  case otherPeopleAsked
  /// The wave speaks for other people.
  case otherPopulation
  /// The group did not exist, or was told apart in another way.
  case otherGroup
  /// One of the two is not shown.
  case hidden
  /// The results do not have one of the two.
  case notKnown
  /// People chose themselves to take part.
  case selfSelected
  /// Nobody can say how sure one of the two is.
  case unknownPrecision
  /// The group is nearly everybody, so that there is no rest to compare it with.
  case noRest
  /// It is not known how large a part of everybody the group is.
  case unknownShare

  /// The reason in a sentence. `then` is when the earlier wave was: `2023`.
  public func sentence(then: String) -> String {
    switch self {
    case .notAsked: "This was not asked in \(then)."
    case .reworded(let change):
      "The question was put differently in \(then), so the two cannot be compared."
        + (change.map { " \(Self.ended($0))" } ?? "")
    case .otherAnswers: "People chose from other answers in \(then), so the two cannot be compared."
    case .otherPeopleAsked: "Other people were asked this in \(then), so the two cannot be compared."
    case .otherPopulation: "The survey of \(then) was about other people, so the two cannot be compared."
    case .otherGroup: "In \(then), this group was not told apart in the same way."
    case .hidden:
      "One of the two results is hidden: too few people answered, or somebody could be identified."
    case .notKnown: "One of the two results is not known."
    case .selfSelected:
      "People chose to take part themselves. A difference may come from who took part, not from what people think."
    case .unknownPrecision:
      "It is not known how sure these numbers are, so nobody can say what chance alone could do."
    case .noRest: "Nearly everybody who answered is in this group, so there is no rest to compare it with."
    case .unknownShare: "It is not known how large a part of everybody this group is."
    }
  }

  /// The reason in a few words, for a table.
  public var brief: String {
    switch self {
    case .notAsked: "Not asked then."
    case .reworded: "The question was put differently."
    case .otherAnswers: "There were other answers to choose from."
    case .otherPeopleAsked: "Other people were asked."
    case .otherPopulation: "The survey was about other people."
    case .otherGroup: "The group was not told apart in the same way."
    case .hidden: "One of the two is hidden."
    case .notKnown: "One of the two is not known."
    case .selfSelected: "People chose to take part themselves."
    case .unknownPrecision: "It is not known how sure the numbers are."
    case .noRest: "Nearly everybody is in this group."
    case .unknownShare: "It is not known how large the group is."
    }
  }

  private static func ended(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".!?".contains(last) ? text : text + "."
  }
}
