/// A whole site, with every link followed once, for the rules across pages.
struct SiteView {
  /// Where a link leads.
  enum Target: Hashable {
    case page(Int)
    case file
    case nowhere
    case elsewhere
  }

  /// The same, and which of those that lead nowhere lead out of the site.
  enum Way {
    case page(Int)
    case file, nowhere, elsewhere, outside
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
        switch Self.destination(of: index, on: report, from: start, inventory) {
        case .elsewhere: Number.elsewhere
        case .outside: Number.outside
        case .inside(let path):
          inventory.file(at: path).map { pages[$0].map(Int32.init) ?? Number.file } ?? Number.nowhere
        }
      }
    }
  }

  /// What stands for the place of a page where a link leads to none.
  private enum Number {
    static let file: Int32 = -1
    static let nowhere: Int32 = -2
    static let elsewhere: Int32 = -3
    static let outside: Int32 = -4
  }

  func way(of link: Int, on page: Int) -> Way {
    switch targets[page][link] {
    case Number.file: .file
    case Number.nowhere: .nowhere
    case Number.elsewhere: .elsewhere
    case Number.outside: .outside
    case let place: .page(Int(place))
    }
  }

  func target(of link: Int, on page: Int) -> Target {
    switch way(of: link, on: page) {
    case .page(let place): .page(place)
    case .file: .file
    case .nowhere: .nowhere
    case .elsewhere: .elsewhere
    case .outside: reports[page].links.kind(at: link) == .elsewhere ? .elsewhere : .nowhere
    }
  }

  /// The path below the site's root of the file a link leads to.
  func file(of link: Int, on page: Int) -> String? {
    path(of: link, on: page).flatMap(inventory.file)
  }

  /// What a link leads to, written so that two links to the same place have the same text.
  func place(of link: Int, on page: Int) -> String {
    let address = reports[page].links.address(at: link)
    if targets[page][link] >= 0 {
      return reports[Int(targets[page][link])].url + Self.fragment(of: address)
    }
    guard let path = path(of: link, on: page) else {
      return String(decoding: address, as: UTF8.self)
    }
    return (inventory.file(at: path) ?? path) + Self.fragment(of: address)
  }

  /// The fragment of an address as it is written; empty where it has none.
  private static func fragment(of address: ArraySlice<UInt8>) -> String {
    address.firstIndex(of: UInt8(ascii: "#")).map { String(decoding: address[$0...], as: UTF8.self) } ?? ""
  }

  /// Whether people are meant to read the page: not one that only sends them on.
  func isRead(_ page: Int) -> Bool { !reports[page].facts.isRedirect }

  private func path(of link: Int, on page: Int) -> String? {
    let report = reports[page]
    let start = inventory.start(of: report)
    guard case .inside(let path) = Self.destination(of: link, on: report, from: start, inventory) else {
      return nil
    }
    return path
  }

  private enum Destination {
    case inside(String)
    case outside, elsewhere
  }

  private static func destination(
    of link: Int, on report: PageReport, from start: String?, _ inventory: SiteInventory
  ) -> Destination {
    var address = report.links.address(at: link)
    var start = start
    if report.links.kind(at: link) == .elsewhere {
      guard let own = inventory.ownPart(of: address) else { return .elsewhere }
      address = own
      start = report.url
    }
    // A base elsewhere sends every address that is not full to the other site.
    guard let start else { return .elsewhere }
    guard case .inside(let path, _) = LinkTarget(address, on: start, basePath: inventory.basePath) else {
      return .outside
    }
    return .inside(path)
  }
}
