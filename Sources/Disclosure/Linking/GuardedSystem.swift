import CellSuppression
import Datasets

/// The counts of a site as the solver needs them: with the rule of each table, and with what is public already.
struct GuardedSystem {
  let builder: SystemBuilder
  var system: CountSystem
  /// The tables’ rules, each with what it means for one count.
  let tables: [LinkedTable]
  /// What the rules mean for each cell.
  let policies: [CountPolicy]

  init(_ tables: [LinkedTable]) {
    self.tables = tables
    let builder = SystemBuilder(tables)
    self.builder = builder
    policies = builder.places.map { places in
      CountPolicy(places.compactMap { CountPolicy.Source(tables[$0.table], $0.column, $0.row) })
    }
    system = CountSystem(
      cells: zip(policies, builder.values).map { $0.cell($1 ?? 0, isKnown: $1 != nil) },
      equations: builder.equations)
    for leftover in builder.leftovers {
      system.cells[leftover.cell] = Self.cell(
        leftover, builder.values[leftover.cell], tables[leftover.table].table.metadata.rule)
    }
    complete()
  }

  /// Puts a number in the place of each count that nobody knows, so that the sums are true.
  private mutating func complete() {
    let unknown = builder.values.indices.filter { builder.values[$0] == nil }
    guard !unknown.isEmpty else { return }
    let found = system.completing(unknown) ?? oneByOne(unknown)
    for (cell, value) in found {
      if policies[cell].sources.isEmpty {
        system.cells[cell].value = value
      } else {
        system.cells[cell] = policies[cell].cell(value, isKnown: false)
      }
    }
    let open = Set(unknown).subtracting(found.keys)
    // Sums that cannot be true tell nobody anything.
    system.equations.removeAll { equation in equation.terms.contains { open.contains($0.cell) } }
  }

  /// The numbers of the unknown counts that can be found at all, where not all sums can be true together.
  private func oneByOne(_ unknown: [Int]) -> [Int: Int] {
    var sets = DisjointSets(count: system.cells.count)
    let isUnknown = Set(unknown)
    for equation in system.equations {
      let open = equation.terms.map(\.cell).filter(isUnknown.contains)
      for cell in open.dropFirst() { sets.join(open[0], cell) }
    }
    return Dictionary(grouping: unknown) { sets.root(of: $0) }.values.reduce(into: [:]) { found, group in
      found.merge(system.completing(group.sorted()) ?? [:]) { first, _ in first }
    }
  }

  private static func cell(
    _ leftover: SystemBuilder.Leftover, _ value: Int?, _ rule: ReleaseRule?
  ) -> CountCell {
    let value = value ?? 0
    switch leftover.kind {
    case .revised:
      var cell = CountCell(value: value, status: .hidden)
      if let rule, !rule.isRoundingOnly, rule.smallCounts?.contains(value) == true {
        cell.protection = CountPolicy.protection(rule)
      }
      return cell
    case .unlisted:
      var cell = CountCell(value: value, status: .hidden, isSecret: false)
      if let rule, rule.smallCounts?.contains(value) == true, value > 0 {
        cell.protection = CountPolicy.protection(rule)
        cell.isSecret = true
      }
      return cell
    case .overlap, .between: return CountCell(value: value, status: .hidden, isSecret: false)
    case .rounding(let most): return CountCell(value: value, status: .hidden, most: most, isSecret: false)
    case .shift: return CountCell(value: value, status: .shown)
    }
  }
}
