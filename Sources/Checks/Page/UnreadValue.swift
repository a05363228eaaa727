/// The values of attributes that no rule asks for, and that are long: the points of lines in drawings, and what a page
/// tells to other sites that show a link to it.
enum UnreadValue {
  /// Where such a value stands in a tag; nothing where it has none.
  static func range(_ html: UnsafeBufferPointer<UInt8>, _ tag: Markup) -> Range<Int>? {
    guard tag.kind == .start else { return nil }
    let name = bytes(tag.name, html)
    switch name[0].lowercased {
    case UInt8(ascii: "p"):
      let isLine = name.matches("path") || name.matches("polyline") || name.matches("polygon")
      return isLine ? value(of: ["d", "points"], in: html, tag) : nil
    case UInt8(ascii: "m"):
      guard name.matches("meta"), value(of: ["property"], in: html, tag) != nil,
        value(of: ["name", "http-equiv"], in: html, tag) == nil
      else { return nil }
      return value(of: ["content"], in: html, tag)
    default: return nil
    }
  }

  /// The first value that is not empty of an attribute with one of `names`.
  private static func value(
    of names: [StaticString], in html: UnsafeBufferPointer<UInt8>, _ tag: Markup
  ) -> Range<Int>? {
    var attributes = AttributeScanner(html, from: tag.name.upperBound)
    while let (name, value) = attributes.next() {
      let name = bytes(name, html)
      if !value.isEmpty, names.contains(where: name.matches) { return value }
    }
    return nil
  }

  private static func bytes(_ range: Range<Int>, _ html: UnsafeBufferPointer<UInt8>) -> Bytes {
    Bytes(buffer: UnsafeBufferPointer(rebasing: html[range]))
  }
}
