import CellSuppression
import Datasets

/// What is hidden in a system, after what has been public was looked at.
struct SuppressionChoice {
  let plan: SuppressionPlan
  let audit: SuppressionAudit
  /// The tables that are published just as they were before.
  let settled: Set<Int>
  /// The counts that what was public gives away, whatever is hidden now.
  let lost: Set<Int>

  init(_ guarded: GuardedSystem) {
    let pattern = SettledPattern(guarded)
    if !pattern.tables.isEmpty {
      let (plan, audit) = guarded.suppressed(pattern.system)
      if audit.exposures.isEmpty {
        (self.plan, self.audit, settled, lost) = (plan, audit, pattern.tables, [])
        return
      }
    }
    settled = []
    var (plan, audit) = guarded.suppressed()
    let lost = audit.exposures.isEmpty ? [:] : Self.lost(in: guarded)
    // Where it was known to be small, what it is must still not follow.
    audit.exposures.removeAll { lost[$0.cell] == .exact || (lost[$0.cell] != nil && $0.kind == .narrow) }
    (self.plan, self.audit, self.lost) = (plan, audit, Set(lost.keys))
  }

  private typealias Kind = SuppressionAudit.Exposure.Kind

  /// The counts that earlier releases give away by themselves, and how far: that would be known if nothing were
  /// published now.
  private static func lost(in guarded: GuardedSystem) -> [Int: Kind] {
    let earlier = guarded.tables.indices.filter { guarded.tables[$0].current != nil }
    guard !earlier.isEmpty else { return [:] }
    var latest: [Int: Int] = [:]
    for (position, table) in earlier.enumerated() {
      if let current = guarded.tables[table].current { latest[current] = position }
    }
    let tables = earlier.enumerated().map { position, table -> LinkedTable in
      let last = guarded.tables[table].current.flatMap { latest[$0] }
      return LinkedTable(table: guarded.tables[table].table, current: last == position ? nil : last)
    }
    let alone = GuardedSystem(tables, isPublic: true)
    let found = alone.system.audit(hiding: alone.system.cells.map { $0.status == .hidden }).exposures
    var known: [SystemBuilder.Place: Kind] = [:]
    for exposure in found {
      for place in alone.builder.places[exposure.cell] {
        let there = SystemBuilder.Place(table: earlier[place.table], column: place.column, row: place.row)
        known[there] = exposure.kind
      }
    }
    return guarded.builder.places.indices.reduce(into: [:]) { lost, cell in
      let kinds = guarded.builder.places[cell].compactMap { known[$0] }
      lost[cell] = kinds.contains(.exact) ? .exact : kinds.first
    }
  }
}

/// The counts of tables that have been public just as they would be now: what was hidden then is hidden again.
///
/// So a site that has not changed stays the same to the byte, and takes little time.
private struct SettledPattern {
  /// The system with nothing left to choose where all is settled.
  private(set) var system: CountSystem
  /// The tables that are settled.
  private(set) var tables: Set<Int> = []

  init(_ guarded: GuardedSystem) {
    system = guarded.system
    let patterns = guarded.tables.indices.reduce(into: [:]) { patterns, position in
      patterns[position] = guarded.tables[position].current == nil ? Self.pattern(of: position, guarded) : nil
    }
    guard !patterns.isEmpty else { return }
    var sets = DisjointSets(count: system.cells.count)
    for equation in system.equations {
      for term in equation.terms.dropFirst() { sets.join(equation.terms[0].cell, term.cell) }
    }
    let open = system.cells.indices.filter { system.cells[$0].status == .open }
    var choices: [Int: Bool] = [:]
    var unsettled: Set<Int> = []
    for cell in open {
      let found = Set(Self.places(of: cell, guarded).map { patterns[$0.table]?[$0] })
      if let choice = found.first, let choice, found.count == 1 {
        choices[cell] = choice
      } else {
        unsettled.insert(sets.root(of: cell))
      }
    }
    for (cell, isHidden) in choices where !unsettled.contains(sets.root(of: cell)) {
      system.cells[cell].status = isHidden ? .hidden : .shown
    }
    let left = Set(
      open.filter { system.cells[$0].status == .open }.flatMap { Self.places(of: $0, guarded).map(\.table) })
    tables = Set(patterns.keys).subtracting(left)
    if tables.isEmpty { system = guarded.system }
  }

  private static func places(of cell: Int, _ guarded: GuardedSystem) -> [SystemBuilder.Place] {
    guarded.builder.places[cell].filter { guarded.tables[$0.table].current == nil }
  }

  /// Whether each count of a table was hidden in the last release that said the same; nothing where none did.
  private static func pattern(of position: Int, _ guarded: GuardedSystem) -> [SystemBuilder.Place: Bool]? {
    let earlier = guarded.tables.indices.filter { guarded.tables[$0].current == position }
    for release in earlier.reversed() {
      if let pattern = pattern(of: position, in: release, guarded) { return pattern }
    }
    return nil
  }

  private static func pattern(
    of position: Int, in release: Int, _ guarded: GuardedSystem
  ) -> [SystemBuilder.Place: Bool]? {
    let (table, shown) = (guarded.tables[position].table, guarded.tables[release].table)
    let rows = SharedRows(shown, table)
    guard table.rowCount == shown.rowCount, Set(rows.places).count == table.rowCount,
      !rows.places.contains(nil)
    else { return nil }
    var pattern: [SystemBuilder.Place: Bool] = [:]
    for column in guarded.countColumns(of: position) {
      let name = table.metadata.columns[column].name
      guard let other = shown.metadata.columns.firstIndex(where: { $0.name == name }) else { return nil }
      for (row, place) in rows.places.enumerated() {
        guard let place else { return nil }
        let (now, then) = (table.columns[column][place], shown.columns[other][row])
        guard now.number == then.number || then.symbol == .confidential else { return nil }
        pattern[.init(table: position, column: column, row: place)] = then.symbol == .confidential
      }
    }
    return pattern
  }
}
