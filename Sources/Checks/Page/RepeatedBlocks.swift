import CGumbo

/// What a page repeats from other pages (menus, side notes, its header), and where its own content starts.
struct RepeatedBlocks {
  /// The place of the first words that are the page's own; nothing where there are none.
  private(set) var ownStart: Int?
  /// Whether something repeated stands before them.
  private(set) var comesFirst = false

  init(_ page: borrowing ParsedPage) {
    guard let body = page.all(GUMBO_TAG_BODY).first else { return }
    var index = Int(body.index) + 1
    while index < Int(body.end) {
      let node = page.nodes[index]
      if node.isText {
        if node.isExposed, !node.text.isBlank {
          ownStart = index
          return
        }
        index += 1
      } else if node.isRepeated {
        if node.state.contains(.speaks), node.isExposed { comesFirst = true }
        index = Int(node.end)
      } else {
        index = node.isExposed && node.role != .link ? index + 1 : Int(node.end)
      }
    }
  }
}

extension Node {
  /// Whether it is likely to stand on other pages too.
  var isRepeated: Bool {
    switch role {
    case .navigation, .complementary, .banner, .contentinfo, .search: true
    default: false
    }
  }
}

extension ParsedPage {
  /// The element that what follows “#” in an address names, written out or with %20 and the like.
  func element(fragment: String) -> Node? {
    element(id: fragment) ?? element(id: LinkTarget.decoded(fragment))
  }

  /// Whether the element stands in something repeated.
  func isInRepeated(_ node: Node) -> Bool {
    node.isRepeated || nearest(to: node, where: \.isRepeated) != nil
  }

  /// Whether a link leads to a place on this page that is outside what is repeated.
  var skipsToContent: Bool {
    exposed(.link).contains { link in
      guard let destination = link.destination, destination.host.isEmpty, destination.path.isEmpty,
        let target = element(fragment: destination.fragment), !target.state.contains(.hidden)
      else { return false }
      return !isInRepeated(target)
    }
  }

  /// Whether a landmark of its own marks the page's content.
  var marksContent: Bool {
    [Role.main, .region].contains { role in
      exposed(role).contains { !isInRepeated($0) && $0.state.contains(.speaks) }
    }
  }

  /// Whether a heading stands at the page's own content.
  var headsContent: Bool { exposed(.heading).contains { isNamed($0) && !isInRepeated($0) } }
}
