import Markdown

/// Links whose words are a web address.
enum BareAddresses: WritingRule {
  static let id = "bare-address"
  static let plural = "links that show a web address"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    WrittenLink.all(on: page).compactMap { link in
      let words = link.words.lowercased()
      guard words.hasPrefix("http://") || words.hasPrefix("https://") || words.hasPrefix("www.") else {
        return nil
      }
      return Remark(
        words: link.words, line: link.line,
        message:
          "The link shows its address, “\(link.words.shortened(to: 60))”. A screen reader reads it letter by letter, "
          + "and nobody learns what is there.",
        help: "Write what is there, and the address behind it: [the name of the page](\(link.destination)). "
          + "Printed pages show the address by themselves.",
        wcag: ["2.4.9"])
    }
  }
}
