import Datasets
import Disclosure

/// What an icon array is made from: one number and, where that is a count, its whole.
struct IconNumbers {
  let column: Column
  let denominator: Column?
  let cell: Cell
  let whole: Cell?
  /// What the number is of: the labels of its row, each with its column.
  let labels: [IconLabel]
}

/// A label of the row that an icon array shows.
struct IconLabel: Sendable {
  let column: Column
  let text: String
}

/// Reads an icon array, and refuses what is not one share.
extension ChartRequest {
  /// The number at `y` in the one row that was chosen, and its whole; nothing where something is wrong.
  mutating func iconNumbers() -> IconNumbers? {
    let column = shareColumn()
    let denominator = specification.denominator.flatMap { measure($0, key: .denominator) }
    let rows = rows()
    guard let column, problems.isEmpty, let row = rows.first else { return nil }
    if rows.count > 1 {
      addToSelection(
        "\(rows.count) rows match, and an icon array shows one number.",
        help: "Choose one row with `where: {…}`.")
    }
    check(column, denominator)
    guard problems.isEmpty else { return nil }
    return IconNumbers(
      column: column, denominator: denominator, cell: table.values(of: column.name)[row],
      whole: denominator.map { table.values(of: $0.name)[row] }, labels: labels(of: row))
  }

  /// The labels that tell `row` from others, all of them where no column does; not “All”, nor an id such as
  /// `safe-after-dark`, which is written for files and says nothing to a reader.
  private func labels(of row: Int) -> [IconLabel] {
    let columns = table.metadata.columns.filter { !$0.kind.isMeasure && $0.kind != .text }
    let telling = columns.filter { Set(table.values(of: $0.name)).count > 1 }
    return (telling.isEmpty ? columns : telling).compactMap { column in
      let texts = table.values(of: column.name).map(\.text)
      guard let text = texts[row], text != column.total, !areIDs(texts) else { return nil }
      return IconLabel(column: column, text: ChartPeriod(text, kind: column.kind)?.label ?? text)
    }
  }

  /// Whether all `texts` are small letters without a space, and some have a hyphen.
  private func areIDs(_ texts: [String?]) -> Bool {
    let texts = Set(texts.compactMap { $0 })
    return texts.contains { $0.contains("-") }
      && texts.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } }
  }

  private mutating func shareColumn() -> Column? {
    column(
      specification.y, key: .y, where: { $0 == .count || $0 == .percentage || $0 == .share },
      wanted: "percentages or counts"
    ) { "“\($0.name)” holds \($0.kind.plural), and an icon array needs a percentage or a count." }
  }

  /// A count needs its whole, and a percentage has no use for one.
  private mutating func check(_ column: Column, _ denominator: Column?) {
    if column.kind == .count, denominator == nil {
      add(
        .denominator, "“\(column.name)” is a count, and an icon array needs to know of how many.",
        help: "Name the column with the whole: `denominator: …`.")
    }
    if column.kind != .count, denominator != nil {
      add(
        .denominator, "“\(column.name)” is a percentage already, so `denominator` has no use.",
        help: "Take `denominator` out.")
    }
  }
}
