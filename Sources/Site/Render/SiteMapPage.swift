import Content
import Markup

/// Every page of the site as a nested list.
struct SiteMapPage {
  private let plan: SitePlan
  private let root: String
  private let words: Words
  private let children: [Int: [Int]]

  init(plan: SitePlan, root: String, _ words: Words) {
    self.plan = plan
    self.words = words
    self.root = root
    children = Self.children(in: plan)
  }

  func write(to writer: inout MarkupWriter) {
    guard let home = plan.pages.firstIndex(where: { $0.kind == .home }) else { return }
    write(children[home] ?? [], "site-map", to: &writer)
  }

  private func write(_ positions: [Int], _ name: String? = nil, to writer: inout MarkupWriter) {
    if let name { writer.open("ul", ["class": name]) } else { writer.raw("<ul>") }
    writer.raw("\n")
    for position in positions {
      writer.raw("<li>")
      let page = plan.pages[position]
      writer.raw("<a")
      writer.attribute("href", root + page.address)
      writer.raw(markup: words.linkAttributes(for: plan.language(of: page)))
      writer.raw(">")
      writer.text(page.title)
      writer.raw("</a>")
      if let below = children[position] { write(below, to: &writer) }
      writer.raw("</li>\n")
    }
    writer.raw("</ul>\n")
  }

  /// The pages right below each page: chapters in their order, the rest as its list or the menu has them.
  private static func children(in plan: SitePlan) -> [Int: [Int]] {
    let ranks = ranks(in: plan)
    var children: [Int: [Int]] = [:]
    for (position, page) in plan.pages.enumerated() where !page.kind.isWhole && page.kind != .notFound {
      if let parent = plan.parent(of: page.address) { children[parent, default: []].append(position) }
    }
    return children.mapValues { $0.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) } }
  }

  /// Where pages stand among their neighbours; a page without a rank comes after those that have one.
  private static func ranks(in plan: SitePlan) -> [Int: Int] {
    var ranks: [Int: Int] = [:]
    for list in plan.listed.values {
      for (rank, position) in list.enumerated() { ranks[position] = rank + plan.pages.count }
    }
    for document in plan.documents {
      for (rank, position) in document.chapters.enumerated() { ranks[position] = rank }
    }
    for (rank, link) in plan.source.settings.navigation.enumerated() {
      if let position = plan.pageOfPath[link.path] { ranks[position] = rank }
    }
    return ranks
  }
}
