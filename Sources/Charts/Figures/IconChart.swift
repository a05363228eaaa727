import Datasets
import Disclosure
import Drawing
import Markup

/// One share as twenty or a hundred shapes, so many of them filled.
struct IconChart: Chart {
  static let keys = ChartKeys(required: [.y], optional: [.denominator])

  private let column: Column
  private let denominator: Column?
  private let cell: Cell
  private let whole: Cell?
  private let share: IconShare?
  private let told: String

  init?(_ request: inout ChartRequest) {
    let specification = request.specification
    let column = request.column(
      specification.y, key: .y, where: { $0 == .count || $0 == .percentage || $0 == .share },
      wanted: "percentages or counts"
    ) { "“\($0.name)” holds \($0.kind.plural), and an icon array needs a percentage or a count." }
    let denominator = specification.denominator.flatMap {
      request.measure($0, key: .denominator)
    }
    let rows = request.rows()
    guard let column, request.problems.isEmpty, let row = rows.first else { return nil }
    if rows.count > 1 {
      request.addToSelection(
        "\(rows.count) rows match, and an icon array shows one number.",
        help: "Choose one row with `where: {…}`.")
    }
    if column.kind == .count, denominator == nil {
      request.add(
        .denominator, "“\(column.name)” is a count, and an icon array needs to know of how many.",
        help: "Name the column with the whole: `denominator: …`.")
    }
    if column.kind != .count, denominator != nil {
      request.add(
        .denominator, "“\(column.name)” is a percentage already, so `denominator` has no use.",
        help: "Take `denominator` out.")
    }
    guard request.problems.isEmpty else { return nil }
    self.column = column
    self.denominator = denominator
    let cell = request.table.values(of: column.name)[row]
    let whole = denominator.map { request.table.values(of: $0.name)[row] }
    self.cell = cell
    self.whole = whole
    let value = Self.value(cell, whole, isCount: column.kind == .count)
    if let value, !(0...1).contains(value) {
      request.addToSelection(
        "\(column.text(of: cell)) is no part of a whole, and an icon array shows one.",
        help: "Choose a row with a number from 0 to the whole.")
      return nil
    }
    share = value.map { IconShare($0, isExact: column.kind == .count) }
    let of = denominator.flatMap { column in whole.map { " of \(column.text(of: $0))" } } ?? ""
    told = column.text(of: cell) + of
  }

  private static func value(_ cell: Cell, _ whole: Cell?, isCount: Bool) -> Double? {
    guard let number = cell.number, number.isFinite else { return nil }
    guard isCount else { return number / 100 }
    guard let whole = whole?.number, whole > 0, whole.isFinite else { return nil }
    return number / whole
  }

  var isLone: Bool { true }

  var kindSentence: String {
    guard let share else { return "Icon array with nothing to show." }
    return "Icon array with \(share.filled) of \(share.total) shapes filled."
  }

  var sentences: [String] {
    guard let share else { return ["No number can be shown."] }
    return ["\(column.title): \(share.words.prefix(1).lowercased() + share.words.dropFirst()) (\(told))."]
  }

  var hiddenSentences: [String] {
    let symbols = Symbol.allCases.filter { $0 == cell.symbol || $0 == whole?.symbol }
    return symbols.map { "The number is marked \($0.rawValue): \($0.meaning)." }
  }

  var table: ChartTable {
    var columns = [
      ChartTable.Column(heading: .init(text: column.heading, isNumber: true), texts: [column.text(of: cell)])
    ]
    if let denominator, let whole {
      columns.append(
        .init(heading: .init(text: denominator.heading, isNumber: true), texts: [denominator.text(of: whole)])
      )
    }
    return ChartTable(columns: columns, symbols: Set([cell.symbol, whole?.symbol].compactMap { $0 }))
  }

  func drawing(_ layout: Layout) -> Drawing {
    var writer = MarkupWriter(capacity: 3000)
    guard let share else {
      writer.raw("<g class=\"missing\">")
      writer.label("No number can be shown.", x: 0, y: layout.fontSize)
      writer.raw("</g>")
      return Drawing(body: writer, height: layout.lineHeight + 6)
    }
    return IconPlot(share: share, told: told, layout: layout).drawing(&writer)
  }
}
