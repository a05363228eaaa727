import Diagnostics

/// The words of a link say where it goes.
struct LinkWords: Rule {
  static let facts = RuleFacts(
    "link-words", .warning, wcag: ["2.4.4", "2.4.9"], act: ["5effbb", "aizyf1"],
    asks: "The words of a link say where it goes.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for link in page.exposed(.link) where page.isNamed(link) {
      let words = String(decoding: page.words(of: link).bare, as: UTF8.self)
      if vague.contains(words) {
        run.fail(
          link,
          "The link says only “\(words)”. Screen reader users who list the links cannot tell where it goes.",
          help: "Use the name of the page or file it goes to as the words of the link.")
      } else if words.hasPrefix("http://") || words.hasPrefix("https://") || words.hasPrefix("www.") {
        run.fail(
          link,
          "The words of the link are its web address. A screen reader spells it out letter by letter.",
          help: "Use the name of the page it goes to as the words of the link.")
      } else {
        run.pass()
      }
    }
  }

  private static let vague: Set<String> = [
    "click", "click here", "click here to read more", "click this link", "click for more", "details",
    "download", "download here", "find out more", "follow this link", "go", "here", "info", "learn more",
    "link",
    "more", "more details", "more info", "more information", "read", "read here", "read it", "read more",
    "read this", "see here", "see more", "this", "this link", "this page", "view", "view here", "view more",
  ]
}
