import CGumbo

/// Colours that old pages write as attributes (HTML, section 15.3).
///
/// They count as if they were written first in the element's `style`: no author would set both.
enum PresentationalHints {
  /// The hints of an element as CSS; empty where it has none.
  static func source(of node: Node) -> [UInt8] {
    guard node.isHTML else { return [] }
    var css: [UInt8] = []
    switch node.tag {
    case GUMBO_TAG_FONT: add("color:", node.attribute("color"), &css)
    case GUMBO_TAG_BODY:
      add("color:", node.attribute("text"), &css)
      addBackground(node, &css)
    case GUMBO_TAG_TABLE, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD:
      addBackground(node, &css)
    default: break
    }
    return css
  }

  static func declarations(_ source: [UInt8]) -> [Declaration] {
    source.isEmpty ? [] : SheetParser.declarations(source)
  }

  private static func addBackground(_ node: Node, _ css: inout [UInt8]) {
    add("background-color:", node.attribute("bgcolor"), &css)
    if node.says("background") { css += Array("background-image:url(x);".utf8) }
  }

  private static func add(_ property: String, _ value: Bytes?, _ css: inout [UInt8]) {
    guard let value = value?.trimmed, !value.isEmpty else { return }
    let isBareHex =
      (value.count == 6 || value.count == 3) && value.buffer.allSatisfy { Escape.hexDigit($0) != nil }
    css += Array(property.utf8) + (isBareHex ? [UInt8(ascii: "#")] : []) + value.buffer + [UInt8(ascii: ";")]
  }
}
