/// Small parts of plain English.
package enum Sentence {
  /// `a`, `a and b`, `a, b and c`.
  package static func list(_ items: [String], last word: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// At most `limit` items, then how many more there are.
  static func list(_ items: [String], limit: Int) -> String {
    guard items.count > limit else { return list(items) }
    return items.prefix(limit).joined(separator: ", ") + " and \(items.count - limit) more"
  }

  /// `1 line`, `5 lines`.
  package static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    "\(number) \(number == 1 ? singular : plural)"
  }

  /// `text` with a capital letter at its start.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `text` as it stands within a sentence: with a small letter at its start, unless that is an abbreviation.
  package static func within(_ text: String) -> String {
    if text.dropFirst().first?.isUppercase == true { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// `text` with each sign held to its amount of money, as browsers may end a line between `+` and `£`.
  package static func unparted(_ text: String) -> String {
    guard text.contains("£") else { return text }
    return text.replacing("+£", with: "+\u{2060}£").replacing("\u{2212}£", with: "\u{2212}\u{2060}£")
  }

  /// `text` with one full stop at its end, and no space or line end after it.
  package static func ended(_ text: String) -> String {
    guard let end = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return ".!?".contains(text[end]) ? String(text[...end]) : text[...end] + "."
  }
}
