/// Something people are grouped by, such as where they live.
public struct Breakdown: Hashable, Sendable {
  /// What the groups are, which decides where their results stand.
  public enum Kind: String, CaseIterable, Sendable {
    /// Places: each has a page.
    case area
    /// Age groups: each has a page.
    case age
    /// Any other groups: they stand in the tables of each question.
    case other
  }

  /// The name, as in `results.csv`.
  public let name: String
  /// What the groups are.
  public let kind: Kind
  /// The groups in their order.
  public let groups: [String]
  /// How the groups were told apart, such as the question people were asked.
  public let definition: String?
  /// What percentage of the population each group is.
  public let population: [String: Double]
  /// Where those percentages come from.
  public let populationSource: String?
  /// The groups of other breakdowns, or of this one, that a group is made of.
  public let parts: [String: [String]]

  /// The groups that are made of others of this breakdown, with those.
  var sums: [(group: String, parts: [String])] {
    groups.compactMap { group in
      guard let parts = parts[group], parts.allSatisfy(groups.contains) else { return nil }
      return (group, parts)
    }
  }

  /// The groups that are made of no others of this breakdown.
  var singles: [String] {
    let sums = Set(sums.map(\.group))
    return groups.filter { !sums.contains($0) }
  }

  /// Whether each group has a page of its own.
  public var hasPages: Bool { kind != .other }
}
