/// Knows what to write instead of an HTML tag.
enum RawHTMLRemedy {
  static func remedy(for tag: String, inTable: Bool) -> String {
    if inTable, ["br", "div", "li", "ol", "p", "ul"].contains(tag) {
      return
        "For a list or a second line in a cell, use a “table” block with “rows” (see the authoring guide, Tables)."
    }
    return remedies[tag] ?? "Write Markdown, or use a block: \(blocks). See the authoring guide."
  }

  private static let blocks = "callout, details, quote, steps, cards, contact, table, figures or chart"
  private static let bold = "Write **bold** with two asterisks on each side."
  private static let emphasis = "Write *emphasis* with an asterisk on each side."
  private static let list = "Write a list with “- ” in front of each item."
  private static let needless = "Leave it out: the site sets its text the same everywhere."
  private static let table = "Write a Markdown table, or use a “table” block."
  private static let link = "Link to it instead: [its title](its address)."

  private static let remedies: [String: String] = [
    "a": "Write a link as [its text](its address).",
    "abbr": "List the abbreviation in glossary.yml: it is spelled out where it first appears.",
    "aside": "Use a “callout” block.",
    "audio": link,
    "b": bold,
    "blockquote": "Use a “quote” block.",
    "br": "Start a new paragraph, or end the line with a backslash (\\).",
    "center": needless,
    "code": "Put a backtick (`) on each side.",
    "del": "Write ~~struck through~~ with two tildes on each side.",
    "details": "Use a “details” block.",
    "div": "Leave the tag out, and keep its words.",
    "dl": "Write a list with “- ” in front of each item, the word in **bold**.",
    "em": emphasis,
    "embed": link,
    "figure": "Write a picture as ![what it shows](path).",
    "font": needless,
    "h1": "Write a heading with “##” in front of it.",
    "h2": "Write a heading with “##” in front of it.",
    "h3": "Write a heading with “###” in front of it.",
    "h4": "Write a heading with “####” in front of it.",
    "hr": "Write three hyphens on a line of their own: ---",
    "i": emphasis,
    "iframe": link,
    "img": "Write a picture as ![what it shows](path).",
    "li": list,
    "object": link,
    "ol": "Write a list with “1. ” in front of each item.",
    "p": "Leave it out: an empty line starts a new paragraph.",
    "script": "Leave it out: the public site runs no scripts.",
    "span": "Leave it out.",
    "strong": bold,
    "style": "Leave it out: the site has one stylesheet.",
    "sub": "Leave it out, or write the character itself: ₂",
    "summary": "Use a “details” block.",
    "sup": "For a note, write [^1]. Otherwise write the character itself: ²",
    "table": table,
    "tbody": table,
    "td": table,
    "th": table,
    "thead": table,
    "tr": table,
    "u": "Write **bold**: underlined text looks like a link.",
    "ul": list,
    "video": link,
  ]
}
