/// A whole site, with every link followed once, for the rules across pages.
struct SiteView {
  /// Where a link leads.
  enum Target: Hashable {
    case page(Int)
    case file
    case nowhere
    case elsewhere
  }

  let reports: [PageReport]
  let inventory: SiteInventory
  /// Where each link of each page leads: the place of a page, or a number below zero.
  private let targets: [[Int32]]

  init(reports: [PageReport], inventory: SiteInventory) {
    self.reports = reports
    self.inventory = inventory
    let pages = Dictionary(zip(reports.map(\.url), reports.indices), uniquingKeysWith: { first, _ in first })
    targets = reports.map { report in
      let start = inventory.start(of: report)
      return (0..<report.links.count).map { index in
        guard let path = Self.path(of: index, on: report, from: start, inventory) else {
          return report.links.kind(at: index) == .elsewhere || start == nil ? -3 : -2
        }
        guard let file = inventory.file(at: path) else { return -2 }
        return pages[file].map(Int32.init) ?? -1
      }
    }
  }

  func target(of link: Int, on page: Int) -> Target {
    switch targets[page][link] {
    case -1: .file
    case -2: .nowhere
    case -3: .elsewhere
    case let place: .page(Int(place))
    }
  }

  /// The path below the site's root of the file a link leads to.
  func file(of link: Int, on page: Int) -> String? {
    path(of: link, on: page).flatMap(inventory.file)
  }

  /// What a link leads to, written so that two links to the same place have the same text.
  func place(of link: Int, on page: Int) -> String {
    let links = reports[page].links
    let address = links.address(at: link)
    guard let path = path(of: link, on: page) else {
      return String(decoding: address, as: UTF8.self)
    }
    let fragment = address.firstIndex(of: UInt8(ascii: "#")).map {
      String(decoding: address[$0...], as: UTF8.self)
    }
    return (inventory.file(at: path) ?? path) + (fragment ?? "")
  }

  /// Whether people are meant to read the page: not one that only sends them on.
  func isRead(_ page: Int) -> Bool { !reports[page].facts.isRedirect }

  private func path(of link: Int, on page: Int) -> String? {
    Self.path(of: link, on: reports[page], from: inventory.start(of: reports[page]), inventory)
  }

  private static func path(
    of link: Int, on report: PageReport, from start: String?, _ inventory: SiteInventory
  ) -> String? {
    var address = report.links.address(at: link)
    var start = start
    if report.links.kind(at: link) == .elsewhere {
      guard let own = inventory.ownPart(of: address) else { return nil }
      address = own
      start = report.url
    }
    guard let start, case .inside(let path, _) = LinkTarget(address, on: start, basePath: inventory.basePath)
    else { return nil }
    return path
  }
}
