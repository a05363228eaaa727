/// Words that say nothing by themselves.
enum VagueWords {
  /// Small letters, single spaces, no signs around the words: “read more” for “Read more →”.
  static func plain(_ text: String) -> String { SpokenWords.plain(text) }

  /// Whether a link of these words says nothing of where it goes.
  static func isVagueLink(_ plain: String) -> Bool { links.contains(plain) }

  /// Whether a link of these words says something only beside other words: a format, or “this report”.
  static func needsNeighbours(_ plain: String) -> Bool {
    if plain.utf8.count <= longest, links.contains(plain) || formats.contains(plain) { return true }
    guard plain.utf8.first == UInt8(ascii: "t") else { return false }
    let words = plain.utf8.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard let first = words.first, words.count <= 2, first.count <= 5 else { return false }
    return ["this", "that", "these", "those"].contains { first.elementsEqual($0.utf8) }
  }

  private static let links: Set<String> = [
    "click", "click here", "click here to read more", "click this link", "click for more", "continue",
    "continue reading", "details", "download", "download here", "find out more", "follow this link",
    "full story", "go", "go here", "here", "info", "learn more", "link", "more", "more details", "more info",
    "more information", "read", "read here", "read it", "read more", "read on", "read this", "see here",
    "see more", "this", "this link", "this page", "view", "view here", "view more",
  ]

  /// In bytes: most links say more, and need not be looked for.
  private static let longest = links.union(formats).reduce(0) { max($0, $1.utf8.count) }

  private static let formats: Set<String> = [
    "html", "epub", "plain text", "text", "pdf", "word", "excel", "csv", "zip", "docx", "xlsx", "txt", "mp3",
    "mp4",
    "json", "xml", "png", "svg", "web page", "website",
  ]

  /// Titles that tools write when nobody wrote one.
  static let titles: Set<String> = [
    "untitled", "untitled document", "untitled page", "document", "title", "page title", "page", "new page",
    "index", "index html", "html", "webpage", "web page", "website", "default", "test", "test page", "blank",
    "home page title", "my website", "your title here", "lorem ipsum", "react app", "vite app",
  ]

  /// Headings that stand for a heading.
  static let headings: Set<String> = [
    "heading", "heading 1", "heading 2", "heading 3", "headline", "title", "subtitle", "subheading",
    "untitled",
    "section", "new section", "section title", "header", "text", "lorem ipsum", "your heading here", "h1",
    "h2",
    "h3", "tbc", "tbd", "todo", "xxx", "test",
  ]

  /// Labels that say nothing of what to fill in.
  static let labels: Set<String> = [
    "field", "input", "label", "text", "textbox", "text box", "text field", "box", "form", "form field",
    "menu",
    "enter", "enter text", "enter here", "type here", "value", "data", "item", "go", "click here", "here",
    "required", "select", "choose", "option", "untitled", "test", "submit", "ok", "button",
  ]

  /// Alternatives that only say that there is an image.
  static let alternatives: Set<String> = [
    "image", "picture", "photo", "photograph", "graphic", "icon", "img", "pic", "spacer", "blank",
    "placeholder",
    "alt", "alt text", "alternative text", "image description", "untitled", "banner", "thumbnail", "figure",
    "chart", "graph", "diagram", "map", "screenshot", "image here", "insert alt text", "null", "undefined",
    "none",
    "decorative", "decorative image", "bullet", "logo image",
  ]
}
