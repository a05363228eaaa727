/// A line such as `Funding -> Youth workers -> Fewer injuries`.
enum ArrowText {
  static func hasArrow(_ text: String) -> Bool {
    text.contains("->") || text.contains("→")
  }

  /// The boxes of a line, from left to right; an end with nothing in it is an empty text.
  static func boxes(in text: String) -> [String] {
    text.replacing("->", with: "→").split(separator: "→", omittingEmptySubsequences: false).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
  }
}
