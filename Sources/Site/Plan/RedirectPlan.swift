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
  private var files: Set<String>
  private var folders: Set<String>

  /// Plans the redirects of `plan`; `others` are the paths of the files that are published beside its pages.
  init(plan: SitePlan, others: [String]) {
    files = Set(plan.pages.map(\.outputPath) + others)
    folders = files.reduce(into: []) { $0.formUnion(Self.folders(above: $1)) }
    for redirect in plan.source.settings.redirects {
      guard let target = plan.pageOfPath[redirect.to.path] else { continue }
      add(redirect.from, target: plan.pages[target].address, at: redirect.to.place)
    }
    for page in plan.pages where page.isWritten {
      guard let details = plan.page(of: page)?.details else { continue }
      for address in details.redirects {
        add(address, target: page.address, at: details.places["redirect-from"])
      }
    }
  }

  private mutating func add(_ address: String, target: String, at place: SourceLocation) {
    guard let path = PagePath.resolve(address, from: ""), !path.isEmpty,
      address.utf8.allSatisfy(WebAddress.isPlain)
    else {
      problems.error(
        "not-an-address", "“\(address)” cannot be an old address of this site.",
        help:
          "Write it as it came after the name of the site, with letters, numbers, hyphens and slashes: /sna-2025.",
        at: place)
      return
    }
    let file = path.hasSuffix(".html") ? path : path + "/index.html"
    guard isFree(file) else {
      problems.error(
        "address-taken", "There is a page or a file at the old address “\(address)” already.",
        help: "Take the old address out, or give what is there now another name.", at: place)
      return
    }
    files.insert(file)
    folders.formUnion(Self.folders(above: file))
    pages.append(Page(path: file, target: target))
  }

  /// Whether a file can stand at `path`: nothing is there, and none of the folders above it is a file.
  private func isFree(_ path: String) -> Bool {
    !files.contains(path) && !folders.contains(path) && files.isDisjoint(with: Self.folders(above: path))
  }

  private static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var folder = PagePath.folder(of: path)
    while !folder.isEmpty {
      folders.append(folder)
      folder = PagePath.folder(of: folder)
    }
    return folders
  }
}
