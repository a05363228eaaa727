import Diagnostics

/// The same link of a page's frame has the same words, and the same words lead to the same place (WCAG 2.2, 3.2.4).
struct SameNames: SiteRule {
  static let facts = RuleFacts(
    "same-names", .warning, wcag: ["3.2.4"],
    asks: "In headers, menus and footers the same words lead to the same place, and a place has one name.")

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    var places: [Key: [String: Uses]] = [:]
    var names: [Key: [String: Uses]] = [:]
    for page in site.reports.indices where site.isRead(page) {
      let links = site.reports[page].links
      for link in 0..<links.count {
        guard let part = part(link, links, in: site.reports[page].facts.language),
          let place = place(link, page, site)
        else { continue }
        let words = links.words(at: link).lowercased()
        guard words.count > 1, !SiteWords.isRelative(words) else { continue }
        places[Key(part: part, what: words), default: [:]][place, default: Uses(page, link)].add(page)
        names[Key(part: part, what: place), default: [:]][words, default: Uses(page, link)].add(page)
      }
    }
    if !places.isEmpty { run.pass() }
    for (odd, usual) in odd(places) {
      run.fail(
        odd.page, link: odd.link,
        "“\(words(odd, site))” leads to another place here than on \(usual.count) other pages, "
          + "such as \(site.reports[usual.page].url). People expect the same words to do the same.",
        help: "Give the two links words that tell them apart, or let both lead to one place.")
    }
    for (odd, usual) in odd(names) {
      run.fail(
        odd.page, link: odd.link,
        "The link is called “\(words(odd, site))” here, and “\(words(usual, site))” on \(usual.count) other "
          + "pages. People cannot tell that both lead to the same place.",
        help: "Call it by one name on every page.")
    }
  }

  /// A word or a place, in one part of the frame: the header, or the menu of a name.
  private struct Key: Hashable {
    let part: String
    let what: String
  }

  private struct Uses {
    let page: Int
    let link: Int
    private(set) var count = 0
    private var last = -1

    init(_ page: Int, _ link: Int) { (self.page, self.link) = (page, link) }

    mutating func add(_ page: Int) {
      if page != last { count += 1 }
      last = page
    }
  }

  /// Those that are the exception: at most one page in five, against at least three.
  private static func odd(_ all: [Key: [String: Uses]]) -> [(odd: Uses, usual: Uses)] {
    all.values.compactMap { uses -> (odd: Uses, usual: Uses)? in
      guard uses.count == 2,
        let usual = uses.values.max(by: { ($0.count, $1.page) < ($1.count, $0.page) }),
        let odd = uses.values.min(by: { ($0.count, $1.page) < ($1.count, $0.page) }),
        usual.count >= 3, odd.count * 5 <= usual.count + odd.count
      else { return nil }
      return (odd, usual)
    }.sorted { ($0.odd.page, $0.odd.link) < ($1.odd.page, $1.odd.link) }
  }

  /// Pages in another language say the same in other words, so each language has its own parts.
  private static func part(_ link: Int, _ links: PageLinks, in language: String) -> String? {
    guard links.kind(at: link) == .link || links.kind(at: link) == .elsewhere else { return nil }
    switch links.region(at: link) {
    case .header: return "header \(language)"
    case .footer: return "footer \(language)"
    case .navigation: return links.menu(at: link).map { "menu \(language) " + links.menus[$0].lowercased() }
    default: return nil
    }
  }

  /// Where it leads; nothing for places on the page itself.
  private static func place(_ link: Int, _ page: Int, _ site: SiteView) -> String? {
    site.reports[page].links.address(at: link).first == UInt8(ascii: "#")
      ? nil : site.place(of: link, on: page)
  }

  private static func words(_ uses: Uses, _ site: SiteView) -> String {
    site.reports[uses.page].links.words(at: uses.link)
  }
}
