import Datasets

/// The numbers of one table that are kept from the public, so that a text can be asked whether it gives one away.
///
/// They stay in memory and inside this module. Nothing that prints, dumps or encodes a table shows them.
struct HiddenNumbers: Sendable {
  /// A number that would give a hidden cell away.
  struct Entry: Sendable {
    /// How a number gives a cell away.
    enum Role: Sendable {
      /// It is the hidden number.
      case itself
      /// It is what a shown total leaves when the hidden number is taken away.
      case rest
      /// It is the percentage that the hidden number, or the rest, is of a shown total.
      case share, shareOfRest
    }

    let value: Double
    let role: Role
    let column: Int
    let row: Int
    /// The shown totals that the hidden number is a part of.
    let totals: [CellPlace]
    /// The total that `value` was worked out with, and how close to the truth a percentage of it may come.
    var base = 0.0
    var threshold = 0.0
  }

  private(set) var entries: [Entry] = []

  /// Nothing is hidden.
  init() {}

  /// Finds what `released` does not show of `raw`.
  init(_ raw: RawTable, released: ReleasedTable) {
    guard Self.differs(raw, released) else { return }
    let bare = ReleasedTable(
      metadata: raw.metadata, columns: raw.columns, suppression: Suppression(primary: 0, secondary: 0))
    let whole = Derivation.adding(raw.metadata.derived, to: bare, labels: raw)
    guard whole.columns.count == released.columns.count else { return }
    let totals = ShownTotals(raw, released: released)
    for (column, cells) in whole.columns.enumerated() {
      for (row, cell) in cells.enumerated() {
        guard let value = cell.number, released.columns[column][row].number != value else { continue }
        add(value, column, row, totals.above(column, row), released)
      }
    }
  }

  private static func differs(_ raw: RawTable, _ released: ReleasedTable) -> Bool {
    zip(raw.metadata.columns, raw.columns).contains { details, cells in
      guard details.kind.isMeasure else { return false }
      let shown = released.values(of: details.name)
      return cells.indices.contains { cells[$0].number != nil && cells[$0].number != shown[$0].number }
    }
  }

  private mutating func add(
    _ value: Double, _ column: Int, _ row: Int, _ totals: [CellPlace], _ released: ReleasedTable
  ) {
    entries.append(Entry(value: value, role: .itself, column: column, row: row, totals: totals))
    let threshold = Double(released.metadata.rule?.threshold ?? 1)
    for place in totals {
      guard let total = released.columns[place.column][place.row].number, total > value else { continue }
      let numbers: [(Double, Entry.Role)] = [
        (total - value, .rest), (value / total * 100, .share), ((total - value) / total * 100, .shareOfRest),
      ]
      entries += numbers.map {
        Entry(
          value: $0, role: $1, column: column, row: row, totals: [place], base: total, threshold: threshold)
      }
    }
  }
}

extension HiddenNumbers: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says nothing of them, not even how many there are.
  var description: String { "hidden" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// Where a cell of a table stands.
public struct CellPlace: Hashable, Sendable {
  /// The position of its column.
  public let column: Int
  /// The position of its row.
  public let row: Int

  /// Names a place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
