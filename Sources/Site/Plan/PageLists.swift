import Configuration
import Content

/// Works out which pages each list shows, and in which order.
enum PageLists {
  /// The pages in each folder and those that speak for the folders in it, by the path of the folder.
  static func lists(of pages: [PagePlan], from source: SiteSource) -> [String: [Int]] {
    var lists: [String: [Int]] = [:]
    for (position, plan) in pages.enumerated() {
      guard let page = plan.source.map({ source.pages[$0] }), plan.kind.isListable, page.path != "index.md",
        plan.edition == nil
      else {
        continue
      }
      lists[page.isIndex ? PagePath.folder(of: page.folder) : page.folder, default: []].append(position)
    }
    return lists.mapValues { positions in
      let keys = positions.map { Key(of: pages[$0], at: $0, source) }
      return keys.sorted().map(\.position)
    }
  }

  /// Pages with an `order` first; then the newest; then by path.
  private struct Key: Comparable {
    let order: Int
    let day: String
    let position: Int

    init(of plan: PagePlan, at position: Int, _ source: SiteSource) {
      let details = plan.source.map { source.pages[$0].details }
      order = details?.order ?? .max
      day = details?.listDate?.iso ?? ""
      self.position = position
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.order != right.order { return left.order < right.order }
      if left.day != right.day { return left.day > right.day }
      return left.position < right.position
    }
  }
}

extension PagePlan.Kind {
  /// Whether lists show the page.
  var isListable: Bool {
    switch self {
    case .chapter, .whole, .largePrint, .notFound: false
    default: true
    }
  }
}
