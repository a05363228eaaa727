import Markdown

/// Links with the same words that lead to different places.
enum RepeatedLinks: WritingRule {
  static let id = "same-link-words"
  static let plural = "links with the same words as another"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    var first: [String: WrittenLink] = [:]
    return WrittenLink.all(on: page).compactMap { link in
      let words = link.words.lowercased()
      guard words.contains(where: \.isLetter) else { return nil }
      guard let other = first[words] else {
        first[words] = link
        return nil
      }
      guard other.destination != link.destination else { return nil }
      return Remark(
        words: link.words, line: link.line,
        message: "Two links say “\(link.words)” and lead to different places: "
          + (other.line == link.line ? "both on this line" : "this one and the one on line \(other.line)")
          + ". In a list of links nobody can tell them apart.",
        help: "Give each link words of its own, such as the name of the page it leads to.", wcag: ["2.4.9"])
    }
  }
}
