import Datasets
import Statistics

/// Whether two measures go together, in words: only where chance would not explain it.
struct ScatterPattern {
  let data: ScatterData

  var sentences: [String] { together + groups }

  /// Whether a reader may take the points for a pattern, and we do not deny it.
  var isSeen: Bool {
    guard let correlation = data.correlation() else { return false }
    return data.isOverTime || correlation.isSignificant || correlation.count < RankCorrelation.fewestPairs
  }

  private var together: [String] {
    guard let correlation = data.correlation() else { return [] }
    guard correlation.count >= RankCorrelation.fewestPairs else {
      let count = Sentence.count(correlation.count, "point", "points")
      return ["With \(count) there are too few to say whether the two go together."]
    }
    guard !data.isOverTime else {
      return [
        "The points come from several periods. Numbers that change over time often look as if they went together, "
          + "so no pattern is told."
      ]
    }
    guard correlation.isSignificant else {
      return ["There is no clear pattern: chance alone could explain how the points lie."]
    }
    let rises = correlation.coefficient > 0
    let slightly = abs(correlation.coefficient) < 0.3 ? "slightly " : ""
    return [
      "Where “\(data.x.title)” is higher, “\(data.y.title)” tends to be "
        + "\(slightly)\(rises ? "higher too" : "lower"), more than chance would explain "
        + "(Spearman’s rank correlation \(Self.text(correlation)), "
        + "where \(rises ? "1" : "\u{2212}1") is a perfect match and 0 is none)."
    ]
  }

  /// What is so of all groups together can be otherwise in each.
  private var groups: [String] {
    guard data.isGrouped, !data.isOverTime, data.correlation()?.count ?? 0 >= RankCorrelation.fewestPairs
    else { return [] }
    let verdicts = data.names.indices.map(verdict)
    if verdicts.allSatisfy({ $0 == Self.tooFew }) {
      return ["Each group by itself has too few points to say."]
    }
    let list = zip(data.names, verdicts).map { "\($0): \($1)" }.joined(separator: "; ")
    return ["Each group by itself. \(list)."]
  }

  private static let tooFew = "too few points to say"

  private func verdict(_ series: Int) -> String {
    guard data.points.count(where: { $0.series == series }) >= RankCorrelation.fewestPairs else {
      return Self.tooFew
    }
    guard let correlation = data.correlation(in: series), correlation.isSignificant else {
      return "no clear pattern"
    }
    let what =
      correlation.coefficient > 0 ? "both are higher together" : "one is lower where the other is higher"
    return "\(what) (\(Self.text(correlation)))"
  }

  private static func text(_ correlation: RankCorrelation) -> String {
    NumberText.string(correlation.coefficient, decimals: 2)
  }
}
