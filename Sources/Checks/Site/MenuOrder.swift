/// A menu that is on several pages keeps its order (WCAG 2.2, 3.2.3).
struct MenuOrder: SiteRule {
  static let facts = RuleFacts(
    "menu-order", wcag: ["3.2.3"],
    asks: "A menu that is on several pages lists the same links in the same order.")

  /// With fewer links in common, two menus may have little to do with each other.
  private static let fewestShared = 3
  /// Where more links than this are in one menu and not in the other, they may be two menus.
  private static let mostDifferent = 2

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    var first: [String: Menu] = [:]
    var reported: Set<String> = []
    for page in site.reports.indices {
      for menu in menus(on: page, site) {
        guard let known = first[menu.key] else {
          first[menu.key] = menu
          continue
        }
        guard !reported.contains(menu.key) else { continue }
        switch compare(known, menu) {
        case .same: run.pass()
        case .unlike: continue
        case .otherOrder:
          reported.insert(menu.key)
          run.fail(
            page, link: menu.links.first?.link,
            "\(menu.title) has the same links here as on \(site.reports[known.page].url), in another order. "
              + "People who found their way once, by ear or by habit, lose it.",
            help: "Write the menu in one place, and use it on every page.")
        case .perhaps:
          reported.insert(menu.key)
          run.ask(
            page, link: menu.links.first?.link,
            "Is the order of \(menu.title.lowercasedFirst) on this page, which is not that on "
              + "\(site.reports[known.page].url), what people expect?")
        }
      }
    }
  }

  private enum Comparison { case same, otherOrder, perhaps, unlike }

  private static func compare(_ left: Menu, _ right: Menu) -> Comparison {
    let inRight = Set(right.links.map(\.place))
    let inLeft = Set(left.links.map(\.place))
    let shared = left.links.map(\.place).filter(inRight.contains)
    guard shared.count >= fewestShared else { return .unlike }
    if shared == right.links.map(\.place).filter(inLeft.contains) { return .same }
    return inLeft.symmetricDifference(inRight).count <= mostDifferent ? .otherOrder : .perhaps
  }

  private struct Menu {
    let page: Int
    let key: String
    let title: String
    var links: [(place: String, link: Int)] = []
  }

  /// The menus of a page: those with a name by their name, the others by their place among the others.
  private static func menus(on page: Int, _ site: SiteView) -> [Menu] {
    let links = site.reports[page].links
    var unnamed = 0
    var menus = links.menus.map { name in
      if name.isEmpty { unnamed += 1 }
      return Menu(
        page: page, key: name.isEmpty ? "\n\(unnamed)" : name.lowercased(),
        title: name.isEmpty ? "A menu" : "The menu “\(name)”")
    }
    for link in 0..<links.count {
      guard let menu = links.menu(at: link), links.address(at: link).first != UInt8(ascii: "#") else {
        continue
      }
      let words = links.words(at: link)
      guard !SiteWords.isRelative(words) else { continue }
      let place = site.place(of: link, on: page) + "\n" + words
      if !menus[menu].links.contains(where: { $0.place == place }) { menus[menu].links.append((place, link)) }
    }
    return menus
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
