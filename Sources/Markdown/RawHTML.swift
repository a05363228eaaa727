import Markup

extension MarkdownRenderer {
  /// HTML tags are refused, each with what to write instead. Comments are notes to other writers and stay private.
  mutating func refuseHTML(_ node: Node) {
    let literal = node.literal
    guard let tag = RawHTML.firstTag(in: literal) else { return }
    report(
      "raw-html", "There is an HTML tag here: <\(tag)>.", help: RawHTML.remedy(for: tag, inTable: table != nil),
      line: node.line > 0 ? node.line : node.parent?.line ?? 1)
  }
}

/// Knows what to write instead of HTML.
enum RawHTML {
  /// The name of the first tag in `html`, in small letters, or nothing where there are only comments.
  static func firstTag(in html: String) -> String? {
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      if rest.hasPrefix("<!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
        continue
      }
      let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
      return name.isEmpty ? "?" : name.lowercased()
    }
    return nil
  }

  static func remedy(for tag: String, inTable: Bool) -> String {
    if inTable {
      return "For a list or a second line in a cell, use a “table” block with “rows” (see the authoring guide, Tables)."
    }
    return remedies[tag] ?? "Write Markdown, or use a block: \(blocks). See the authoring guide."
  }

  private static let blocks = "callout, details, quote, steps, cards, contact, table, figures or chart"

  private static let remedies: [String: String] = [
    "a": "Write a link as [its text](its address).",
    "aside": "Use a “callout” block.",
    "b": "Write **bold** with two asterisks on each side.",
    "blockquote": "Use a “quote” block.",
    "br": "Start a new paragraph, or end the line with a backslash (\\).",
    "center": "Leave it out: the site sets its text the same everywhere.",
    "details": "Use a “details” block.",
    "div": "Use a “callout” block, or leave it out.",
    "em": "Write *emphasis* with an asterisk on each side.",
    "figure": "Write a picture as ![what it shows](path).",
    "font": "Leave it out: the site sets its text the same everywhere.",
    "h1": "Write a heading with “##” in front of it.",
    "h2": "Write a heading with “##” in front of it.",
    "h3": "Write a heading with “###” in front of it.",
    "hr": "Write three hyphens on a line of their own: ---",
    "i": "Write *emphasis* with an asterisk on each side.",
    "iframe": "Link to the video or page instead: [its title](its address).",
    "img": "Write a picture as ![what it shows](path).",
    "li": "Write a list with “- ” in front of each item.",
    "ol": "Write a list with “1. ” in front of each item.",
    "p": "Leave it out: an empty line starts a new paragraph.",
    "script": "Leave it out: the public site runs no scripts.",
    "span": "Leave it out.",
    "strong": "Write **bold** with two asterisks on each side.",
    "style": "Leave it out: the site has one stylesheet.",
    "sub": "Leave it out, or write the character itself: ₂",
    "sup": "For a note, write [^1]. Otherwise write the character itself: ²",
    "table": "Write a Markdown table, or use a “table” block.",
    "u": "Write **bold**: underlined text looks like a link.",
    "ul": "Write a list with “- ” in front of each item.",
    "video": "Link to the video instead: [its title](its address).",
  ]
}
