/// Text as it is compared: what differs only in case, white space, or the shape of dashes and quotation marks is the
/// same.
struct FoldedText: Hashable, Sendable {
  /// The text in small letters, with single spaces.
  let text: String

  init(_ text: String) {
    var folded = ""
    var isGap = false
    for character in text.lowercased() {
      if character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}" {
        isGap = !folded.isEmpty
        continue
      }
      if isGap { folded.append(" ") }
      isGap = false
      folded.append(FoldedText.plain[character] ?? character)
    }
    self.text = folded
  }

  /// Word processors and survey tools write these in one another’s place.
  private static let plain: [Character: Character] = [
    "’": "'", "‘": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "‑": "-", "−": "-",
  ]
}
