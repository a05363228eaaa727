import Drawing
import Markup

/// Letters in place of names that have no room where they belong, and what each stands for, in even columns.
struct LetterKey {
  private let texts: [WrappedText]
  private let layout: Layout
  private let columns: Int
  private let pitch: Double

  private static let indent = 28.0

  /// A key of `names`, the first of which is A.
  init(_ names: [String], layout: Layout) {
    self.layout = layout
    let limit = layout.width - Self.indent
    texts = names.map { WrappedText($0, limit: limit, fontSize: layout.fontSize) }
    let widest = texts.reduce(0) { max($0, $1.width) } + Self.indent
    columns = max(1, Int((layout.width + 16) / (widest + 16)))
    pitch = (layout.width + 16) / Double(columns)
  }

  /// `A` to `Z`, then `AA`.
  static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  /// How tall the key is, in user units.
  var height: Double { Double(tops.last ?? 0) * layout.lineHeight }

  /// The first line of each row of the key, and the number of all lines.
  private var tops: [Int] {
    var tops = [0]
    for row in stride(from: 0, to: texts.count, by: columns) {
      let lines = texts[row..<min(row + columns, texts.count)].reduce(1) { max($0, $1.lines.count) }
      tops.append((tops.last ?? 0) + lines)
    }
    return tops
  }

  /// Draws the key under `top`.
  func draw(at top: Double, to writer: inout MarkupWriter) {
    let tops = tops
    let place = { (index: Int) in
      (
        x: Double(index % columns) * pitch,
        y: top + layout.fontSize + Double(tops[index / columns]) * layout.lineHeight
      )
    }
    writer.raw("<g class=\"group\">")
    for index in texts.indices {
      writer.label(Self.letter(index), x: place(index).x, y: place(index).y)
    }
    writer.raw("</g><g class=\"label\">")
    for (index, text) in texts.enumerated() {
      writer.label(
        text.lines, x: place(index).x + Self.indent, y: place(index).y, lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }
}
