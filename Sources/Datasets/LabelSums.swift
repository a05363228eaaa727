/// How the values of one column of labels add up to each other.
///
/// A value is a number, as in ``RowLabels``. A subtotal that no row has is a number below zero: its parts are then
/// added to what it would have been added to.
struct LabelSums {
  /// The place of the column among the labels.
  let place: Int
  /// Each sum with the values that are added up in it directly.
  private(set) var sums: [(id: Int, parts: [Int])] = []
  /// The sum that each value is added up in directly.
  private var above: [Int: Int] = [:]
  private var parts: [Int: [Int]] = [:]
  private var ids: Set<Int> = []

  /// The sums of the column at `place` of `labels`; nothing where it has none.
  init?(_ column: Column, at place: Int, of labels: RowLabels) {
    self.place = place
    var known: [String: Int] = [:]
    for subtotal in column.subtotals { known[subtotal.value] = -1 - known.count }
    for (id, cell) in labels.values[place].enumerated() { if let text = cell.text { known[text] = id } }
    for subtotal in column.subtotals {
      guard let id = known[subtotal.value] else { continue }
      add(id, subtotal.parts.compactMap { known[$0] })
    }
    if let total = column.total.flatMap({ labels.id(of: .text($0), at: place) }) {
      let all = sums.map(\.id).filter { $0 < 0 } + Array(labels.values[place].indices)
      add(total, all.filter { $0 != total && above[$0] == nil })
    }
    guard !sums.isEmpty else { return nil }
  }

  private mutating func add(_ id: Int, _ parts: [Int]) {
    sums.append((id, parts))
    ids.insert(id)
    self.parts[id] = parts
    for part in parts { above[part] = id }
  }

  /// Whether a value is the sum of others.
  func isSum(_ id: Int) -> Bool { ids.contains(id) }

  /// The sums that a value is added up in, the nearest first.
  func all(above id: Int) -> [Int] {
    Array(
      sequence(state: id) { id in
        above[id].map { next in
          id = next; return next
        }
      })
  }

  /// The rows that add up to `sum`, given the row of each value: where a subtotal has no row, those of its parts.
  func rows(under sum: Int, _ rows: [Int: Int]) -> [Int] {
    (parts[sum] ?? []).flatMap { part in
      rows[part].map { [$0] } ?? self.rows(under: part, rows)
    }
  }
}
