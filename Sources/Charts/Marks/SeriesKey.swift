import Drawing
import Markup

/// A key of small squares or markers and names, in the order of the data, in as many rows as the width asks for.
struct SeriesKey {
  /// One square, by the classes that colour it, and its name.
  struct Entry {
    var classes: String
    var name: String
    /// The shape in place of the square.
    var marker: Marker?
  }

  private struct Placed {
    var entry: Entry
    var text: WrappedText
    var x: Double
    var line: Int
  }

  private static let square = 14.0
  private static let indent = square + 7

  private let placed: [Placed]
  private let layout: Layout

  /// How tall the key is, in user units.
  let height: Double

  init(_ entries: [Entry], layout: Layout) {
    var placed: [Placed] = []
    var (x, line, next) = (0.0, 0, 1)
    for entry in entries {
      let text = WrappedText(entry.name, limit: layout.width - Self.indent, fontSize: layout.fontSize)
      if x > 0, x + Self.indent + text.width > layout.width { (x, line) = (0, next) }
      placed.append(Placed(entry: entry, text: text, x: x, line: line))
      next = max(next, line + text.lines.count)
      x += Self.indent + text.width + 16
    }
    self.placed = placed
    self.layout = layout
    height = entries.isEmpty ? 0 : Double(next) * layout.lineHeight * 1.1
  }

  /// A key for the series of `data`.
  init(_ names: [String], layout: Layout) {
    let entries = names.enumerated().map { Entry(classes: "series-\($0 + 1)", name: $1) }
    self.init(entries, layout: layout)
  }

  /// A key for series that are told apart by their markers.
  init(markersOf names: [String], layout: Layout) {
    let entries = names.enumerated().map { Entry(classes: "series-\($0 + 1)", name: $1, marker: .of($0)) }
    self.init(entries, layout: layout)
  }

  /// Draws the key under `top`.
  func draw(at top: Double, to writer: inout MarkupWriter) {
    guard !placed.isEmpty else { return }
    for item in placed {
      let y = baseline(item, top)
      writer.raw(item.entry.marker == nil ? "<path class=\"bar " : "<path class=\"marker ")
      writer.text(item.entry.classes)
      writer.raw("\" d=\"")
      let edge = y - layout.fontSize * 0.36 - Self.square / 2
      if let marker = item.entry.marker {
        marker.draw(at: item.x + Self.square / 2, edge + Self.square / 2, to: &writer)
      } else {
        BarMark(zero: item.x, value: item.x + Self.square, top: edge, thickness: Self.square).draw(
          to: &writer)
      }
      writer.raw("\"/>")
    }
    writer.raw("<g class=\"label\">")
    for item in placed {
      writer.label(
        item.text.lines, x: item.x + Self.indent, y: baseline(item, top), lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private func baseline(_ item: Placed, _ top: Double) -> Double {
    top + layout.fontSize + Double(item.line) * layout.lineHeight * 1.1
  }
}
