import Survey

/// Which groups a person is in, given the one of each breakdown that the file names: a group that is made of others
/// holds everybody who is in one of them.
struct GroupParts {
  private let breakdowns: [Breakdown]
  /// For each breakdown and group, the breakdowns and groups that it is made of.
  private let parts: [[[Place]]]

  private struct Place: Hashable {
    let breakdown: Int
    let group: Int
  }

  init(_ breakdowns: [Breakdown]) {
    self.breakdowns = breakdowns
    parts = breakdowns.indices.map { index in
      breakdowns[index].groups.map { group in
        (breakdowns[index].parts[group] ?? []).compactMap { Self.find($0, breakdowns, first: index) }
      }
    }
  }

  /// A part may belong to any breakdown; where two have a group of its name, to the same one.
  private static func find(_ name: String, _ breakdowns: [Breakdown], first: Int) -> Place? {
    let order = [first] + breakdowns.indices.filter { $0 != first }
    return order.lazy.compactMap { index in
      breakdowns[index].groups.firstIndex(of: name).map { Place(breakdown: index, group: $0) }
    }.first
  }

  /// Whether the file must name the groups of `breakdown`: not where each is made of others.
  static func needsColumn(_ breakdown: Breakdown) -> Bool {
    breakdown.groups.contains { breakdown.parts[$0, default: []].isEmpty }
  }

  /// The groups of `breakdown` that a person is in whose groups in the file are `named`.
  func groups(of breakdown: Int, named: [Int?]) -> [Int] {
    breakdowns[breakdown].groups.indices.filter {
      holds(Place(breakdown: breakdown, group: $0), named, depth: 0)
    }
  }

  private func holds(_ place: Place, _ named: [Int?], depth: Int) -> Bool {
    if named[place.breakdown] == place.group { return true }
    // Groups cannot be made of one another for ever, whatever survey.yml says.
    guard depth < breakdowns.count + 8 else { return false }
    return parts[place.breakdown][place.group].contains { holds($0, named, depth: depth + 1) }
  }
}
