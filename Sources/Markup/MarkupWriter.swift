/// Writes HTML and SVG as UTF-8 bytes, escaping all text on the way.
///
/// Tags and attribute names are trusted: they are literals of this program. Everything that comes from a file goes
/// through ``text(_:)`` or an attribute value, and is escaped.
public struct MarkupWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Starts empty, with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// How many bytes were written so far.
  public var count: Int { bytes.count }

  /// What was written, as text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes markup that is a literal of this program.
  @inline(__always)
  public mutating func raw(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes bytes that are finished markup.
  @inline(__always)
  public mutating func raw(_ markup: some Sequence<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Writes a string that is finished markup.
  @inline(__always)
  public mutating func raw(markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Writes text, escaped for content and for quoted attribute values alike.
  public mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0) }
  }

  /// Writes UTF-8 text, escaped for content and for quoted attribute values alike.
  public mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<text.count {
      guard let replacement = Escaping.replacement(for: text[index]) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      raw(replacement)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Writes one byte that is finished markup.
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes the decimal digits of a number.
  mutating func digits(of value: UInt) {
    if value >= 10 { digits(of: value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    if value < 0 { raw("-") }
    digits(of: value.magnitude)
  }

  /// Writes ` name="value"`, the value escaped.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Writes ` name="value"` for a whole number.
  public mutating func attribute(_ name: StaticString, _ value: Int) {
    raw(" ")
    raw(name)
    raw("=\"")
    number(value)
    raw("\"")
  }

  /// Writes `<name` and its attributes, then `>`.
  public mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    raw("<")
    raw(name)
    for (key, value) in attributes { attribute(key, value) }
    raw(">")
  }

  /// Writes `</name>`.
  public mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// Writes a whole element that holds only text.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes a whole element around what `content` writes.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }
}
