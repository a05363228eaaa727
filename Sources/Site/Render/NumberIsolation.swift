import Markup

/// Keeps numbers together on pages that run from right to left.
///
/// Between Arabic letters, the parts of `£3,318` or of a telephone number with spaces change places. An element that
/// stands apart from its surroundings (`bdi`) keeps them in the order in which they were written.
struct NumberIsolation {
  /// Whether the text so far ends inside a tag.
  private var isInsideTag = false

  /// Writes finished HTML, with an element round each number that could fall apart.
  mutating func write(_ html: ArraySlice<UInt8>, to writer: inout MarkupWriter) {
    var index = html.startIndex
    var start = index
    while index < html.endIndex {
      let byte = html[index]
      if byte == UInt8(ascii: "<") { isInsideTag = true }
      if byte == UInt8(ascii: ">") { isInsideTag = false }
      guard !isInsideTag, let end = Self.number(in: html, at: index) else {
        index += 1
        continue
      }
      writer.raw(html[start..<index])
      writer.raw("<bdi dir=\"ltr\">")
      writer.raw(html[index..<end])
      writer.raw("</bdi>")
      index = end
      start = end
    }
    writer.raw(html[start...])
  }

  private static let signs = ["£", "€", "$", "+", "−", "-"].map { Array($0.utf8) }
  private static let joints = [" ", "\u{A0}", ",", ".", "–", "-", "/", ":"].map { Array($0.utf8) }

  /// Where the number that starts at `index` ends; nothing where none starts, or it is digits alone.
  private static func number(in html: ArraySlice<UInt8>, at index: Int) -> Int? {
    if index > html.startIndex, isWordPart(html[index - 1]) { return nil }
    let sign = signs.first { html[index...].starts(with: $0) }
    var end = index + (sign?.count ?? 0)
    guard end < html.endIndex, isDigit(html[end]) else { return nil }
    var isCompound = sign != nil
    while end < html.endIndex {
      if isDigit(html[end]) {
        end += 1
      } else if let joint = joints.first(where: { html[end...].starts(with: $0) }),
        end + joint.count < html.endIndex, isDigit(html[end + joint.count])
      {
        isCompound = true
        end += joint.count
      } else {
        break
      }
    }
    if end < html.endIndex, html[end] == UInt8(ascii: "%") {
      isCompound = true
      end += 1
    }
    return isCompound ? end : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Whether a number that follows would be part of a word or an entity.
  private static func isWordPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "#") || (65...90).contains(byte)
      || (97...122).contains(byte)
  }
}
