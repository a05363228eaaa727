/// Words that several rules across pages use.
enum SiteWords {
  /// `a, b, c and 4 more`: the addresses of the first pages.
  static func examples(_ pages: [Int], _ site: SiteView) -> String {
    let first = pages.prefix(3).map { site.reports[$0].url }
    let more = pages.count - first.count
    if more > 0 { return first.joined(separator: ", ") + " and \(more) more" }
    return first.count < 2
      ? first.joined() : first.dropLast().joined(separator: ", ") + " and " + (first.last ?? "")
  }

  /// The words that carry meaning, by their first letters, so that “plans” and “planning” are the same.
  static func stems(_ text: String) -> Set<String> {
    var stems: Set<String> = []
    for word in SpokenWords(text).words where word.utf8.count >= 4 && word.count >= 4 {
      let word = String(word)
      if !empty.contains(word) { stems.insert(String(word.prefix(5))) }
    }
    return stems
  }

  /// Whether the words are of a link whose place is meant to differ from page to page.
  static func isRelative(_ words: String) -> Bool {
    let words = words.lowercased()
    return relative.contains(words) || words.hasPrefix("next") || words.hasPrefix("prev")
  }

  private static let relative: Set<String> = [
    "back", "contents", "down", "edit", "first", "index", "last", "print", "show source", "this page", "top",
    "up",
  ]

  private static let empty: Set<String> = [
    "about", "above", "after", "also", "back", "before", "below", "chapter", "click", "contents", "details",
    "download",
    "each", "find", "from", "full", "have", "here", "home", "index", "into", "learn", "link", "more", "next",
    "open", "other", "page", "pages", "part", "previous", "read", "search", "section", "show", "skip", "some",
    "start", "that", "their", "them", "these", "they", "this", "those", "view", "what", "when", "where",
    "which",
    "with", "your",
  ]

  /// `1.2 MB`, `340 KB`, `120 bytes`.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) bytes" }
    if bytes < 999_500 { return "\((bytes + 500) / 1_000) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths.isMultiple(of: 10) ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
