package import Markup

extension MarkupWriter {
  /// Writes a path command and its point, to a tenth of a unit: finer than any screen shows at these sizes.
  package mutating func point(_ command: StaticString, _ x: Double, _ y: Double) {
    raw(command)
    tenth(x)
    if (y * 10).rounded(.toNearestOrAwayFromZero) >= 0 { raw(" ") }
    tenth(y)
  }

  /// Writes a coordinate to a tenth of a unit.
  package mutating func tenth(_ value: Double) {
    coordinate((value * 10).rounded(.toNearestOrAwayFromZero) / 10)
  }

  /// Writes ` name="value"` for a coordinate.
  package mutating func attribute(_ name: StaticString, tenth value: Double) {
    raw(" ")
    raw(name)
    raw("=\"")
    tenth(value)
    raw("\"")
  }

  /// Writes a text of one line, its baseline at `y`; it begins at `x`, or ends there.
  package mutating func label(_ text: String, x: Double, y: Double, endsThere: Bool = false) {
    raw(endsThere ? "<text text-anchor=\"end\"" : "<text")
    attribute("x", tenth: x)
    attribute("y", tenth: y)
    raw(">")
    self.text(text)
    raw("</text>")
  }

  /// Writes a text of several lines, the first baseline at `y`, and the others `lineHeight` further down each.
  package mutating func label(_ lines: [String], x: Double, y: Double, lineHeight: Double) {
    guard lines.count > 1 else { return label(lines.first ?? "", x: x, y: y) }
    raw("<text")
    attribute("y", tenth: y)
    raw(">")
    for (index, line) in lines.enumerated() {
      // The space keeps words apart for whoever copies or searches the text. It stands by itself, so that a centred
      // line is not moved by half of it.
      if index > 0 { span(" ", x: x) }
      span(line, x: x, dy: index > 0 ? lineHeight : 0)
    }
    raw("</text>")
  }

  private mutating func span(_ line: String, x: Double, dy: Double = 0) {
    raw("<tspan")
    attribute("x", tenth: x)
    if dy != 0 { attribute("dy", tenth: dy) }
    raw(">")
    text(line)
    raw("</tspan>")
  }
}
