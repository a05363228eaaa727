import Datasets
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
  private let labels: [IconLabel]

  init?(_ request: inout ChartRequest) {
    guard let numbers = request.iconNumbers() else { return nil }
    (column, denominator, cell, whole) = (numbers.column, numbers.denominator, numbers.cell, numbers.whole)
    labels = numbers.labels
    let value = Self.value(cell, whole, isCount: column.kind == .count)
    if let value, !(0...1).contains(value) {
      request.addToSelection(
        "\(column.text(of: cell)) is no part of a whole, and an icon array shows one.",
        help: "Choose a row with a number from 0 to the whole.")
      return nil
    }
    share = value.map { IconShare($0) }
    let of = denominator.flatMap { column in numbers.whole.map { " of \(column.text(of: $0))" } } ?? ""
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
    let subject = ([column.title] + labels.map(\.text)).joined(separator: ", ")
    return ["\(subject): \(share.words.prefix(1).lowercased() + share.words.dropFirst()) (\(told))."]
  }

  var hiddenSentences: [String] {
    let symbols = Symbol.allCases.filter { $0 == cell.symbol || $0 == whole?.symbol }
    return symbols.map { "The number is marked \($0.rawValue): \($0.meaning)." }
  }

  var table: ChartTable {
    var columns = labels.map {
      ChartTable.Column(heading: .init(text: $0.column.title, isNumber: false), texts: [$0.text])
    }
    columns.append(
      ChartTable.Column(heading: .init(text: column.heading, isNumber: true), texts: [column.text(of: cell)]))
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
      let symbol = cell.symbol ?? whole?.symbol
      writer.label(
        "No number can be shown" + (symbol.map { ": \($0.rawValue)" } ?? "."), x: 0, y: layout.fontSize)
      writer.raw("</g>")
      return Drawing(body: writer, height: layout.lineHeight + 6)
    }
    let line = (labels.map(\.text) + [told]).joined(separator: ", ")
    return IconPlot(share: share, told: line, layout: layout).drawing(&writer)
  }
}
