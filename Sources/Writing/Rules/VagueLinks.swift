import Markdown

/// One link of a page.
struct WrittenLink {
  let words: String
  let destination: String
  let line: Int

  /// The links in the writer’s own text, headings and tables.
  static func all(on page: PageText) -> [WrittenLink] {
    page.parts.flatMap { part in
      part.outline.marks.compactMap { mark in
        guard case .link(let destination) = mark.kind else { return nil }
        let words = part.string(mark.range)
        return WrittenLink(words: words, destination: destination, line: part.line(at: mark.range.lowerBound))
      }
    }
  }
}

/// Links whose words do not say where they lead.
enum VagueLinks: WritingRule {
  static let id = "vague-link"
  static let plural = "links that do not say where they lead"

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    WrittenLink.all(on: page).compactMap { link in
      let words = link.words.lowercased().trimming { !$0.isLetter }
      let isClick = words.hasPrefix("click ") || words.hasSuffix("click here")
      guard vague.contains(words) || isClick else { return nil }
      return Remark(
        words: link.words, line: link.line,
        message:
          "The link “\(link.words)” does not say where it leads. Screen readers can list the links of a page "
          + "without the sentences round them, and then it says nothing.",
        help: "Link the words that name what is there, such as “the strategy for 2025 to 2028”, and leave "
          + "“\(link.words)” out.",
        wcag: ["2.4.9"])
    }
  }

  private static let vague: Set<String> = [
    "here", "this", "that", "link", "this link", "more", "read more", "see more", "learn more",
    "find out more",
    "more info", "more information", "further information", "more details", "details", "see here", "view",
    "view here",
    "download", "download here", "website", "this website", "the website", "page", "this page", "web page",
    "this web page", "document", "this document", "this report", "pdf", "this pdf", "go", "continue", "see",
    "open",
    "visit", "info", "information", "read this", "follow this link", "there",
  ]
}
