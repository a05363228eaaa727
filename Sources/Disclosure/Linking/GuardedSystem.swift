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
  private let isPublic: Bool
  /// What the cells of survey waves are, by the cell.
  let surveyCells: [Int: SurveyCellRule]

  /// Builds the system of `tables`.
  ///
  /// - Parameter isPublic: Whether the tables are as the public has them. Then the true numbers behind rounded ones are
  ///   not known, and every hidden count must be guarded as if it were small.
  init(_ tables: [LinkedTable], isPublic: Bool = false) {
    self.tables = tables
    self.isPublic = isPublic
    let builder = SystemBuilder(tables)
    self.builder = builder
    policies = builder.places.map { places in
      CountPolicy(places.compactMap { CountPolicy.Source(tables[$0.table], $0.column, $0.row) })
    }
    surveyCells = SurveyCellRule.rules(of: builder, tables)
    system = CountSystem(equations: builder.equations)
    system.cells = builder.values.indices.map { described($0, builder.values[$0]) }
    for leftover in builder.leftovers {
      system.cells[leftover.cell] = Self.cell(
        leftover, builder.values[leftover.cell], tables[leftover.table].table.metadata.rule)
    }
    if isPublic { admitWhatIsShown() }
    complete()
    if isPublic { guardEveryHiddenCount() } else { guardHiddenAnswers() }
  }

  /// The count with the value `value`, as the solver is to see it; nothing is known of one without.
  private func described(_ cell: Int, _ value: Int?, isKnown: Bool = true) -> CountCell {
    let plain = policies[cell].cell(value ?? 0, isKnown: isKnown && value != nil)
    return surveyCells[cell]?.applied(to: plain, isKnown: isKnown && value != nil) ?? plain
  }

  /// What stands in a public table is known, even where its own rule should have hidden it.
  private mutating func admitWhatIsShown() {
    for cell in system.cells.indices where builder.values[cell] != nil && !builder.places[cell].isEmpty {
      guard system.cells[cell].protection != nil else { continue }
      system.cells[cell].status = .shown
      system.cells[cell].protection = nil
    }
  }

  /// Nobody can see which of the hidden counts are small, so none may be known to be.
  private mutating func guardEveryHiddenCount() {
    for cell in system.cells.indices where system.cells[cell].status == .hidden {
      guard builder.values[cell] == nil, let high = policies[cell].leastNotSmall else { continue }
      system.cells[cell].isSecret = surveyCells[cell]?.isUnreliable != true
      // What is low here is as low as it can be: a hidden count that is not small need not reach down to 1.
      system.cells[cell].protection = Protection(low: system.cells[cell].value, high: high)
    }
  }

  /// Puts a number in the place of each count that nobody knows, so that the sums are true.
  private mutating func complete() {
    let unknown = builder.values.indices.filter { isUnknown($0) }
    guard unknown.contains(where: { builder.values[$0] == nil }) else { return }
    var open = system
    for cell in unknown where builder.values[cell] != nil {
      open.cells[cell].least = system.cells[cell].shown.lowerBound
      open.cells[cell].most = system.cells[cell].shown.upperBound
    }
    let found = open.completing(unknown) ?? oneByOne(unknown, in: open)
    for (cell, value) in found {
      if builder.values[cell] != nil {
        system.cells[cell].value = value
      } else if policies[cell].sources.isEmpty {
        system.cells[cell].value = value
      } else {
        system.cells[cell] = described(cell, value, isKnown: false)
      }
    }
    let lost = Set(unknown).subtracting(found.keys)
    // Sums that cannot be true tell nobody anything.
    system.equations.removeAll { equation in equation.terms.contains { lost.contains($0.cell) } }
  }

  /// The numbers of the unknown counts that can be found at all, where not all sums can be true together.
  private func oneByOne(_ unknown: [Int], in system: CountSystem) -> [Int: Int] {
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

  /// Whether nobody knows the count, or only what it was rounded to.
  private func isUnknown(_ cell: Int) -> Bool {
    if builder.values[cell] == nil { return true }
    let shown = system.cells[cell].shown
    return isPublic && shown.lowerBound < shown.upperBound
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
