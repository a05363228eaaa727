/// Reads drawings: their size, and whether they hold anything that runs.
enum SVGSize {
  /// The `width` and `height` of the root element in pixels, or its `viewBox`; nothing where it has neither.
  static func read(_ bytes: [UInt8]) -> ImageSize? {
    let text = String(decoding: bytes.prefix(65_536), as: UTF8.self)
    guard let start = text.firstRange(of: "<svg") else { return nil }
    let tag = text[start.upperBound...].prefix { $0 != ">" }
    let width = attribute("width", of: tag).flatMap(pixels)
    let height = attribute("height", of: tag).flatMap(pixels)
    if let width, let height { return ImageSize(width, height) }
    let separators: Set<Character> = [" ", ",", "\n", "\t"]
    let box =
      attribute("viewBox", of: tag)?.split { separators.contains($0) }.compactMap { pixels(String($0)) } ?? []
    return box.count == 4 ? ImageSize(box[2], box[3]) : nil
  }

  /// Whether a drawing holds a script, which would run for anybody who opens it by itself.
  static func isActive(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if ["<script", "javascript:", "<foreignobject"].contains(where: { text.firstRange(of: $0) != nil }) {
      return true
    }
    return text.firstMatch(of: /\son[a-z]+\s*=/) != nil
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    var rest = tag
    while let found = rest.firstRange(of: name) {
      let before = found.lowerBound > tag.startIndex ? tag[tag.index(before: found.lowerBound)] : " "
      rest = tag[found.upperBound...].drop(while: \.isWhitespace)
      guard before.isWhitespace, rest.first == "=" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'" else { continue }
      return String(rest.dropFirst().prefix { $0 != quote })
    }
    return nil
  }

  /// A length in pixels; nothing for percentages and other units.
  private static func pixels(_ text: String) -> Int? {
    let number = text.hasSuffix("px") ? String(text.dropLast(2)) : text
    guard let value = Double(number), (-1e5...1e5).contains(value) else { return nil }
    return Int(value.rounded())
  }
}
