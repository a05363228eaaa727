import Statistics

/// What has changed from one wave to another in all the measures that stand for their questions, in a few sentences.
public struct ChangeSummary: Sendable {
  /// The change of each measure, in the order of the questionnaire.
  public let changes: [WaveChange]
  private let then: String
  private let group: GroupPhrases?

  /// What has changed for everybody, or in `group`, from the wave `earlier` to the wave `later` of a series.
  public init(
    _ series: WaveSeries, from earlier: Int, to later: Int, in group: WaveResults.Group = .everybody,
    words: GroupPhrases? = nil
  ) {
    changes = series.waves[later].wave.questions.compactMap(Measure.headline).map {
      series.change(of: $0, in: group, from: earlier, to: later)
    }
    then = series.labels[earlier]
    self.group = words
  }

  /// The measures that can be compared.
  public var comparable: [WaveChange] { changes.filter { $0.reason == nil } }
  /// Those of them that changed by more than chance would explain.
  public var significant: [WaveChange] { changes.filter(\.isSignificant) }

  /// What has changed, in one sentence, without the numbers of each measure.
  public var verdict: String {
    let place = group.map { " \($0.within)" } ?? ""
    guard !changes.isEmpty else { return "" }
    guard !comparable.isEmpty else { return incomparable }
    guard !significant.isEmpty else {
      return comparable.count == changes.count
        ? "Nothing we measured\(place) has changed by more than chance since \(then)."
        : "Nothing that can be compared with \(then) has changed by more than chance\(place)."
    }
    let start = group.map { "\($0.within.startingSentence), " } ?? ""
    let number =
      comparable.count == 1
      ? "the one measure that can be compared"
      : "\(significant.count) of the \(comparable.count) measures that can be compared"
    let sides = directions
    return
      "\((start + number).startingSentence) \(significant.count == 1 ? "has" : "have") changed by more than chance since \(then)"
      + (sides.isEmpty ? "." : ": \(sides).")
  }

  /// The same in a few words, to follow the name of a group: `3 of 10 measures have changed by more than chance, all for
  /// the better`.
  public var brief: String {
    guard !comparable.isEmpty else { return "nothing can be compared with \(then)" }
    guard !significant.isEmpty else { return "no change since \(then) that is more than chance" }
    if let named { return "\(named) than in \(then)" }
    let sides = directions
    return
      "\(significant.count) of \(comparable.count) measures \(significant.count == 1 ? "has" : "have") changed "
      + "by more than chance since \(then)\(sides.isEmpty ? "" : ", \(sides)")"
  }

  /// The same of a longer time, to follow ``brief``: `Since 2021: 2 of 9, both for the better`.
  public var sinceFirst: String {
    if let named { return "\(named.startingSentence) than in \(then)" }
    let sides = directions
    return "Since \(then): \(significant.count) of \(comparable.count)\(sides.isEmpty ? "" : ", \(sides)")"
  }

  /// What changed, where it is no more than two measures: `more people feel safe and fewer people kept away`.
  private var named: String? {
    guard (1...2).contains(significant.count) else { return nil }
    return significant.map { change in
      let phrase = change.measure.phrase(more: (change.points ?? 0) > 0)
      return phrase.prefix(1).lowercased() + phrase.dropFirst()
    }.joined(separator: " and ")
  }

  /// The changes that are more than chance, at most `limit`, the strongest evidence first.
  public func strongest(limit: Int) -> [WaveChange] {
    let strongest = significant.enumerated().sorted { first, second in
      let (a, b) = (abs(first.element.difference?.z ?? 0), abs(second.element.difference?.z ?? 0))
      return a == b ? first.offset < second.offset : a > b
    }
    return strongest.prefix(limit).map(\.element)
  }

  /// How many got better and worse, where somebody has said which way is: `1 for the better and 2 for the worse`.
  private var directions: String {
    let better = significant.count { $0.isBetter == true }
    let worse = significant.count { $0.isBetter == false }
    let parts = [(better, "for the better"), (worse, "for the worse")].filter { $0.0 > 0 }
    if parts.count == 1, let part = parts.first, part.0 == significant.count {
      return part.0 == 1 ? part.1 : "\(part.0 == 2 ? "both" : "all") \(part.1)"
    }
    return parts.map { "\($0.0) \($0.1)" }.joined(separator: " and ")
  }

  private var incomparable: String {
    if changes.allSatisfy({ $0.reason == .selfSelected }) {
      return "People chose to take part themselves, so this survey cannot say what has changed since \(then)."
    }
    if changes.allSatisfy({ $0.reason == .hidden }) {
      return
        "We cannot say what has changed\(group.map { " \($0.within)" } ?? "") since \(then): too few people answered, "
        + "or somebody could be identified."
    }
    return "Nothing we measured\(group.map { " \($0.within)" } ?? "") can be compared with \(then)."
  }
}

extension WaveChange {
  /// A change that is more than chance, in a sentence: `More people feel safe after dark (46% to 50%; bases
  /// 1,204 and 1,187).`
  public var finding: String {
    guard let points, let text else { return "" }
    return "\(measure.phrase(more: points > 0)) (\(text.old) to \(text.new); \(bases))."
  }
}
