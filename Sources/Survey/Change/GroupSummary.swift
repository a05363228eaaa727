import Datasets
import Statistics

/// How a group of people differs from everybody else in all the measures that stand for their questions, in a few
/// sentences.
public struct GroupSummary: Sendable {
  /// The difference in each measure, in the order of the questionnaire.
  public let differences: [GroupDifference]
  private let words: GroupPhrases

  /// Compares `group` with everybody else in one wave.
  public init(_ results: WaveResults, _ group: WaveResults.Group, words: GroupPhrases) {
    differences = results.wave.questions.compactMap(Measure.headline).map {
      GroupDifference(of: $0, in: group, results: results)
    }
    self.words = words
  }

  /// The differences that are more than chance.
  public var significant: [GroupDifference] { differences.filter(\.isSignificant) }

  /// Whether nothing of the group can be shown.
  public var isHidden: Bool {
    !differences.isEmpty && differences.allSatisfy { $0.group?.percentage.number == nil }
  }

  /// Whether there is a measure in which the group can be compared.
  public var isComparable: Bool { differences.contains { $0.reason == nil } }

  /// That nothing can be shown, that nothing sets the group apart, or what comes before the list of what does.
  public var verdict: String {
    if isHidden {
      return "The results of \(words.people) are hidden: too few answered, or somebody could be identified."
    }
    guard isComparable else { return "" }
    guard !significant.isEmpty else {
      return
        "On everything we can compare, \(words.people) gave about the same answers as people \(words.rest): "
        + "any difference could be chance."
    }
    return "Compared with \(words.others), \(words.people) stand out:"
  }

  /// What sets the group apart: at most `limit` differences, those with the strongest evidence.
  public func findings(limit: Int = 3) -> [String] {
    let strongest = significant.enumerated().sorted { first, second in
      let (a, b) = (abs(first.element.difference?.z ?? 0), abs(second.element.difference?.z ?? 0))
      return a == b ? first.offset < second.offset : a > b
    }.map(\.element)
    let told = strongest.prefix(strongest.count == limit + 1 ? strongest.count : limit).map(\.finding)
    let more = strongest.count - told.count
    return told
      + (more > 0 ? ["\(more) more of the measures below \(more == 1 ? "differs" : "differ") too."] : [])
  }
}

extension GroupDifference {
  /// A difference that is more than chance, with everybody’s number to compare: `Fewer people feel safe after dark (38%,
  /// base 220; everybody: 50%, base 1,182).`
  public var finding: String {
    guard let difference, let here = group?.percentage.number, let all = everybody?.percentage.number else {
      return ""
    }
    let text = PointsText(from: all, to: here)
    let phrase = measure.phrase(more: difference.value > 0)
    let numbers =
      text.wholeOld == text.wholeNew ? (text.new, text.old) : (text.wholeNew, text.wholeOld)
    let bases = [group, everybody].map { $0?.base.number.map { ", base \(NumberText.string($0))" } ?? "" }
    return "\(phrase) (\(numbers.0)\(bases[0]); everybody: \(numbers.1)\(bases[1]))."
  }

  /// The comparison in a sentence: `Higher than in the rest of Exampleshire.`
  public func sentence(_ words: GroupPhrases) -> String {
    if let reason { return reason.sentence(then: "") }
    guard let difference, isSignificant else {
      return "About the same as \(words.rest): any difference could be chance."
    }
    let verdict = isBetter.map { $0 ? " That is better." : " That is worse." } ?? ""
    return "\(difference.value > 0 ? "Higher" : "Lower") than \(words.rest).\(verdict)"
  }

  /// The comparison in a few words: `Higher`, `Lower`, `About the same`.
  public var brief: String {
    guard reason == nil, let difference else { return "Not comparable" }
    guard isSignificant else { return "About the same" }
    return difference.value > 0 ? "Higher" : "Lower"
  }
}
