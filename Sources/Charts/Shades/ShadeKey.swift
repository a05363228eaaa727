import Drawing
import Markup

/// What each shade means, in a line or more above a map.
struct ShadeKey {
  let scale: ShadeScale
  let layout: Layout
  /// Whether a class is told by the size of its squares as well.
  let isSized: Bool
  /// What a mark for a missing number is said to mean, where there is one.
  let missing: String?

  private struct Item {
    var shade: Int?
    var text: String
    var x: Double
    var line: Int
  }

  private var side: Double { layout.fontSize }

  private var pitch: Double { layout.lineHeight + 4 }

  private var items: [Item] {
    var items: [Item] = []
    var (x, line) = (0.0, 0)
    let entries = (0..<scale.count).map { (Optional(scale.shade(ofClass: $0)), scale.range(ofClass: $0)) }
    for (shade, text) in entries + (missing.map { [(nil, $0)] } ?? []) {
      let width = side + 6 + TextWidth.of(text, fontSize: layout.fontSize) + 16
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
        MissingMark.draw([(item.x + side / 2, y + side / 2)], size: side, to: &writer)
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
      writer.label(item.text, x: item.x + side + 6, y: y + side * 0.86)
    }
    writer.raw("</g>")
  }
}
