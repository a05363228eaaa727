import CGumbo
import Diagnostics

/// The page's title says what the page is about.
struct TitleWords: Rule {
  static let facts = RuleFacts(
    "title-words", .warning, wcag: ["2.4.2"], act: ["c4a8a4"],
    asks: "The page's title says what the page is about.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard let title = page.all(GUMBO_TAG_TITLE).first else { return }
    let text = page.contentText(of: title, hidden: true).string
    let plain = VagueWords.plain(text)
    guard !plain.isEmpty else { return }
    if VagueWords.titles.contains(plain) || text.lowercased().hasSuffix(".html") {
      run.fail(
        title, "The page's title is “\(text)”, which says nothing of the page. \(hurts)", help: help)
    } else if page.sharesNoWord(with: text) {
      run.fail(
        title, "The page's title is “\(text)”, but no word of it is on the page. \(hurts)", help: help)
    } else {
      run.pass()
    }
  }

  private static let hurts =
    "People with many tabs open, and screen reader users, cannot tell which page it is."
  private static let help = "Begin the title with the page's main heading, then whose site it is."
}

extension ParsedPage {
  /// Whether the page has text enough to tell, and none of it has a word of `title`, endings aside.
  fileprivate func sharesNoWord(with title: String) -> Bool {
    let wanted = Set(SpokenWords(title).words.filter { $0.count > 3 }.map { $0.prefix(4) })
    guard !wanted.isEmpty, let body = all(GUMBO_TAG_BODY).first else { return false }
    var count = 0
    var shares = false
    for index in body.inside where nodes[index].isText && nodes[index].isExposed {
      for word in SpokenWords(words(of: nodes[index])).words where word.count > 3 {
        count += 1
        if wanted.contains(word.prefix(4)) { shares = true }
      }
      if shares { return false }
    }
    guard count >= 5, hasLatinLetters(title) else { return false }
    return !exposed(.img).contains { image in
      SpokenWords(name(of: image)).words.contains { wanted.contains($0.prefix(4)) }
    }
  }

  /// Other scripts do not always put spaces between words.
  private func hasLatinLetters(_ title: String) -> Bool {
    title.unicodeScalars.contains { $0.value < 0x250 && $0.properties.isAlphabetic }
  }
}
