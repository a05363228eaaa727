import Drawing
import Markup

/// Rows from top to bottom, each with its name beside its bar or, where the names are long, above it.
struct RowLabels {
  /// One row with its place on the paper, all in user units.
  struct Row {
    var name: WrappedText
    /// The top edge of the bar.
    var top: Double
    /// The bottom edge of the bar or, where that is lower, of the name beside it.
    var bottom: Double
    /// The baseline of the first line of the name.
    var baseline: Double
  }

  let rows: [Row]

  /// Where the names beside the bars end, and the bars may begin.
  let left: Double

  /// Whether the names stand above the bars.
  let areAbove: Bool

  /// The thickness of each bar.
  let thickness: Double

  private let lineHeight: Double
  private let fontSize: Double

  /// Lays out `names` from `top` down.
  init(_ names: [String], top: Double, thickness: Double, layout: Layout) {
    areAbove = Self.standAbove(names, layout)
    let limit = areAbove ? layout.width : layout.barLabelLimit
    let texts = names.map { WrappedText($0, limit: limit, fontSize: layout.fontSize) }
    left = areAbove ? 0 : texts.reduce(0) { max($0, $1.width) } + 10
    self.thickness = thickness
    lineHeight = layout.lineHeight
    fontSize = layout.fontSize
    var y = top
    var rows: [Row] = []
    for text in texts {
      let block = Double(text.lines.count) * layout.lineHeight
      let height = areAbove ? block + 3 + thickness : max(block, thickness)
      rows.append(
        Row(
          name: text, top: areAbove ? y + block + 3 : y + (height - thickness) / 2, bottom: y + height,
          baseline: areAbove ? y + layout.fontSize : y + (height - block) / 2 + layout.fontSize * 0.98))
      y += height + (areAbove ? 14 : 10)
    }
    self.rows = rows
  }

  /// Where the last row ends, in user units.
  var bottom: Double { rows.last?.bottom ?? 0 }

  /// Half-way between a row and the one before it, in user units.
  func gap(before row: Int) -> Double {
    let start = min(rows[row].top, rows[row].baseline - fontSize)
    return ((row > 0 ? rows[row - 1].bottom : start) + start) / 2
  }

  /// Whether `names` have to stand above their bars at this width.
  static func standAbove(_ names: [String], _ layout: Layout) -> Bool {
    let words = layout.wrapsBarLabels ? names.flatMap { $0.split(separator: " ").map(String.init) } : names
    let widest = words.reduce(0) { max($0, TextWidth.of($1, fontSize: layout.fontSize)) }
    return widest > layout.barLabelLimit
  }

  /// Writes the names.
  func draw(to writer: inout MarkupWriter) {
    writer.raw("<g class=\"label\">")
    for row in rows { writer.label(row.name.lines, x: 0, y: row.baseline, lineHeight: lineHeight) }
    writer.raw("</g>")
  }
}
