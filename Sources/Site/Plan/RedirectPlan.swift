import Content
import Diagnostics

/// The pages left at old addresses.
struct RedirectPlan: Sendable {
  /// A page that sends people on.
  struct Page: Sendable {
    /// The file that is written.
    let path: String
    /// The address of the page it leads to.
    let target: String
  }

  private(set) var pages: [Page] = []
  private(set) var problems = DiagnosticBag()

  init(plan: SitePlan) {
    var taken = Set(plan.pages.map(\.outputPath))
    for redirect in plan.source.settings.redirects {
      guard let target = plan.pageOfPath[redirect.to.path] else { continue }
      add(redirect.from, target: plan.pages[target].address, at: redirect.to.place, &taken)
    }
    for page in plan.pages where !page.kind.isWhole {
      guard let details = plan.page(of: page)?.details else { continue }
      for address in details.redirects {
        add(address, target: page.address, at: details.places["redirect-from"], &taken)
      }
    }
  }

  private mutating func add(
    _ address: String, target: String, at place: SourceLocation, _ taken: inout Set<String>
  ) {
    guard let path = PagePath.resolve(address, from: ""), !path.isEmpty, address.utf8.allSatisfy(Self.isPlain) else {
      problems.error(
        "not-an-address", "“\(address)” cannot be an old address of this site.",
        help: "Write it as it came after the name of the site, with letters, numbers, hyphens and slashes: /sna-2025.",
        at: place)
      return
    }
    let file = path.hasSuffix(".html") ? path : path + "/index.html"
    guard taken.insert(file).inserted else {
      problems.error(
        "address-taken", "There is a page at the old address “\(address)” already.",
        help: "Take the old address out, or give the page another name.", at: place)
      return
    }
    pages.append(Page(path: file, target: target))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/-_.~".utf8.contains(byte)
    }
  }
}
