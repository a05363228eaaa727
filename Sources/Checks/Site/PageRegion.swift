/// Which part of a page something stands in.
enum PageRegion: UInt8, Sendable {
  case main, header, navigation, footer, aside, other

  /// What the part is called in messages.
  var name: String {
    switch self {
    case .main: "the main part"
    case .header: "the header"
    case .navigation: "the menu"
    case .footer: "the footer"
    case .aside: "the side"
    case .other: "the page"
    }
  }

  init?(_ role: Role) {
    switch role {
    case .main: self = .main
    case .banner: self = .header
    case .navigation: self = .navigation
    case .contentinfo: self = .footer
    case .complementary: self = .aside
    default: return nil
    }
  }
}

extension ParsedPage {
  /// The part of the page around a node, and the menu it belongs to, or -1.
  func region(of node: Node) -> (region: PageRegion, menu: Int32) {
    guard let landmark = nearest(to: node, where: { PageRegion($0.role) != nil }),
      let region = PageRegion(landmark.role)
    else { return (.other, -1) }
    return (region, region == .navigation ? landmark.index : -1)
  }
}
