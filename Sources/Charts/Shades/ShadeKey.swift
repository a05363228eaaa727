import Drawing
import Markup

/// What each shade means, in a line or more above a map.
struct ShadeKey {
  let scale: ShadeScale
  let layout: Layout
  /// Whether a class is told by the size of its squares as well.
  let isSized: Bool
  /// How a missing number is marked, and what the mark is said to mean, where there is one.
  let missing: Missing?

  /// The marks for a missing number.
  enum Missing {
    /// The symbol that stands in place of a number.
    case symbol(String, String)
    /// A dashed outline.
    case blank(String)

    var text: String {
      switch self {
      case .symbol(_, let text), .blank(let text): text
      }
    }
  }

  private struct Item {
    var shade: Int?
    var text: String
    var x: Double
    var line: Int
  }

  private var side: Double { layout.fontSize }

  /// Where the words of an item begin, right of its mark. A symbol may be wider than a square.
  private func indent(_ shade: Int?) -> Double {
    guard shade == nil, case .symbol(let symbol, _) = missing else { return side + 6 }
    return max(side, TextWidth.of(symbol, fontSize: layout.fontSize)) + 6
  }

  private var pitch: Double { layout.lineHeight + 4 }

  private var items: [Item] {
    var items: [Item] = []
    var (x, line) = (0.0, 0)
    let entries = (0..<scale.count).map { (Optional(scale.shade(ofClass: $0)), scale.range(ofClass: $0)) }
    for (shade, text) in entries + (missing.map { [(nil, $0.text)] } ?? []) {
      let width = indent(shade) + TextWidth.of(text, fontSize: layout.fontSize) + 16
      if x > 0, x + width - 16 > layout.width { (x, line) = (0, line + 1) }
      items.append(Item(shade: shade, text: text, x: x, line: line))
      x += width
    }
    return items
  }

  /// The room the key takes, in user units.
  var height: Double { Double((items.last?.line ?? -1) + 1) * pitch }

  /// Draws the key with its top edge at `top`.
  func draw(at top: Double, to writer: inout MarkupWriter) {
    let items = items
    for item in items {
      let y = top + Double(item.line) * pitch + 2
      guard let shade = item.shade else {
        drawMissing(x: item.x, y: y, &writer)
        continue
      }
      let mark = ShadeMark(size: side, shade: isSized ? shade : 5)
      writer.raw("<path class=\"shade-")
      writer.number(shade)
      writer.raw("\" d=\"")
      mark.draw(x: item.x, y: y, width: side, to: &writer)
      writer.raw("\"/>")
    }
    writer.raw("<g class=\"label\">")
    for item in items {
      let y = top + Double(item.line) * pitch + 2
      writer.label(item.text, x: item.x + indent(item.shade), y: y + side * 0.86)
    }
    writer.raw("</g>")
  }

  private func drawMissing(x: Double, y: Double, _ writer: inout MarkupWriter) {
    if case .symbol(let symbol, _) = missing {
      writer.raw("<g class=\"missing\">")
      writer.label(symbol, x: x, y: y + side * 0.86)
      return writer.raw("</g>")
    }
    writer.raw("<path class=\"blank\" d=\"")
    ShadeMark(size: side, shade: 5).draw(x: x, y: y, width: side, to: &writer)
    writer.raw("\"/>")
  }
}
