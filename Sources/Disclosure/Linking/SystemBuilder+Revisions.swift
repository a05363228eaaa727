import CellSuppression
import Datasets

extension SystemBuilder {
  /// Takes hidden counts of an earlier release apart from today’s where they cannot be the same: its sums would not be
  /// true. Releases before it go with it, so the latest must be looked at first.
  ///
  /// The one that explains the most goes first. Where several explain as much, each of them may be the one that was
  /// revised, and the system holds what would follow: the old count is what the others leave of the sum.
  mutating func splitRevised(_ position: Int, _ families: [Family], as today: [Family]) {
    var revised = RevisedSums(families.flatMap { sums(of: $0, as: today) })
    while let suspects = revised.suspects(in: self) {
      let versions = suspects.map { suspect in
        revised.broken(with: suspect, in: self).map { (sum: $0, value: version(of: suspect, in: $0)) }
      }
      if suspects.count > 1 {
        for (suspect, versions) in zip(suspects, versions) { addVersions(suspect, versions, position) }
      }
      for (suspect, versions) in zip(suspects, versions) {
        let values = Set(versions.map(\.value))
        let isSure = suspects.count == 1 && values.count == 1
        split(suspect, as: isSure ? values.first.flatMap(\.self).flatMap { $0 < 0 ? nil : $0 } : nil)
      }
      revised.drop(suspects)
    }
  }

  /// The sums of a family, and whether a total can be more than its parts.
  private func sums(of family: Family, as today: [Family]) -> [RevisedSums.Sum] {
    guard family.rounding == nil else { return [] }
    let current = today.first { $0.names == family.names } ?? family
    let rests = current.sums.compactMap { sum in
      cell(sum.total).flatMap { rest(($0, sum.parts.compactMap(cell))) }
    }
    let isExact = rests.count { $0 == 0 } * 2 > rests.count
    return family.sums.map { sum in
      RevisedSums.Sum(references: [sum.total] + sum.parts, isExact: isExact || !family.mayLeaveOver)
    }
  }

  /// Adds what `suspect` was if it alone was revised: one count where all sums agree on it, else one for each.
  private mutating func addVersions(
    _ suspect: Family.Reference, _ versions: [(sum: RevisedSums.Sum, value: Int?)], _ position: Int
  ) {
    let isOne = Set(versions.map(\.value)).count == 1
    var cell: Int?
    for (sum, value) in versions {
      guard let value, value >= 0 else { continue }
      if cell == nil || !isOne { cell = leftover(value, .revised, position) }
      let terms = sum.references.enumerated().compactMap { place, reference in
        (reference == suspect ? cell : self.cell(reference)).map {
          CountSystem.Equation.Term($0, place == 0 ? -1 : 1)
        }
      }
      add(.init(terms))
    }
  }

  /// What `suspect` was if it alone makes `sum` untrue; nothing where the sum may leave something over.
  private func version(of suspect: Family.Reference, in sum: RevisedSums.Sum) -> Int? {
    guard sum.isExact, let rest = sum.rest(in: self), let cell = cell(suspect), let value = values[cell]
    else {
      return nil
    }
    return sum.references.first == suspect ? value - rest : value + rest
  }
}

/// The sums of an earlier release, and which of its hidden counts must have been revised since.
struct RevisedSums {
  /// A total and its parts.
  struct Sum {
    /// The total first.
    let references: [SystemBuilder.Family.Reference]
    /// Whether the total is just the sum of its parts, and never more.
    let isExact: Bool

    /// What the total is more than its parts.
    func rest(in builder: SystemBuilder) -> Int? {
      guard let total = builder.cell(references[0]) else { return nil }
      return builder.rest((total, references.dropFirst().compactMap(builder.cell)))
    }

    /// Whether it cannot be true.
    func isBroken(in builder: SystemBuilder) -> Bool {
      rest(in: builder).map { isExact ? $0 != 0 : $0 < 0 } ?? false
    }
  }

  private let sums: [Sum]
  private var cleared: Set<SystemBuilder.Family.Reference> = []

  init(_ sums: [Sum]) {
    self.sums = sums
  }

  /// Notes that `references` stand apart from today’s counts.
  mutating func drop(_ references: [SystemBuilder.Family.Reference]) {
    cleared.formUnion(references)
  }

  /// The sums with `reference` that cannot be true.
  func broken(with reference: SystemBuilder.Family.Reference, in builder: SystemBuilder) -> [Sum] {
    sums.filter { $0.references.contains(reference) && $0.isBroken(in: builder) }
  }

  /// The hidden counts that explain the most sums that cannot be true and the fewest that can; nothing where there are
  /// none.
  func suspects(in builder: SystemBuilder) -> [SystemBuilder.Family.Reference]? {
    var scores: [SystemBuilder.Family.Reference: (broken: [Int], true: Int)] = [:]
    var order: [SystemBuilder.Family.Reference] = []
    for (position, sum) in sums.enumerated() where sum.isBroken(in: builder) {
      for reference in sum.references where isHidden(reference, in: builder) {
        if scores[reference] == nil { order.append(reference) }
        scores[reference, default: ([], 0)].broken.append(position)
      }
    }
    guard !order.isEmpty else { return nil }
    for sum in sums where sum.rest(in: builder) != nil && !sum.isBroken(in: builder) {
      for reference in sum.references where scores[reference] != nil { scores[reference]?.true += 1 }
    }
    let score = { (reference: SystemBuilder.Family.Reference) in
      scores[reference].map { $0.broken.count - $0.true } ?? .min
    }
    let best = order.map(score).max()
    return order.filter { score($0) == best }
  }

  private func isHidden(_ reference: SystemBuilder.Family.Reference, in builder: SystemBuilder) -> Bool {
    builder.series[reference.series].values[reference.row] == .hidden && !cleared.contains(reference)
  }
}
