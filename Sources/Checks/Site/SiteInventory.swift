/// What is known of a whole site besides its pages.
public struct SiteInventory: Sendable {
  /// The path of every file below the site's root.
  public let files: Set<String>
  /// The folder the site is served from, with a slash at both ends, such as `/` or `/vru/`.
  public let basePath: String
  /// The host the site is served from, such as `example.org`; nothing where nobody knows.
  public let host: String?
  /// Whether all that the host serves is here: if not, a full address of it may lead to something that is not.
  public let isWhole: Bool
  /// How large a file is, in bytes; nothing where there is none.
  let size: @Sendable (String) -> Int?
  /// The first bytes of a file; nothing where they cannot be read.
  let start: @Sendable (String) -> [UInt8]?

  /// Describes a site.
  public init(
    files: Set<String>, basePath: String = "/", host: String? = nil, isWhole: Bool = true,
    size: @escaping @Sendable (String) -> Int? = { _ in nil },
    start: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.files = files
    self.basePath = basePath.hasSuffix("/") ? basePath : basePath + "/"
    self.host = host
    self.isWhole = isWhole
    self.size = size
    self.start = start
  }

  /// The file a web server would send for `path`.
  func file(at path: String) -> String? {
    if path.isEmpty || path.hasSuffix("/") {
      return ["index.html", "index.htm"].map { path + $0 }.first(where: files.contains)
    }
    // A folder is listed too: what a server sends for it is the page inside.
    return ["/index.html", "/index.htm", "", ".html", ".htm"].map { path + $0 }.first(where: files.contains)
  }

  /// What the addresses on a page start from; nothing where its `<base>` is on another site.
  func start(of report: PageReport) -> String? {
    PageBase.start(report.links.base[...], on: report.url, basePath: basePath, ownPart: ownPart)
  }

  /// The part of a full address that starts at this site's root; nothing where it is another site's.
  func ownPart(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let host else { return nil }
    for scheme in ["https://", "http://", "//"] where address.starts(with: scheme.utf8) {
      let rest = address.dropFirst(scheme.utf8.count)
      guard rest.prefix(host.utf8.count).map(\.lowercased).elementsEqual(host.lowercased().utf8) else {
        return nil
      }
      let path = rest.dropFirst(host.utf8.count)
      guard let first = path.first else { return [UInt8(ascii: "/")] }
      return first == UInt8(ascii: "/") ? path : nil
    }
    return nil
  }

  /// The host that the pages themselves say they are served from, where they agree.
  public static func host(saidBy reports: [PageReport]) -> String? {
    let canonical = reports.map(\.facts.canonical).filter { !$0.isEmpty }
    return host(in: canonical)
      ?? (canonical.isEmpty ? host(in: reports.map { String(decoding: $0.links.base, as: UTF8.self) }) : nil)
  }

  private static func host(in addresses: [String]) -> String? {
    var hosts: Set<String> = []
    for address in addresses {
      guard let scheme = address.firstRange(of: "://") else { continue }
      let rest = address[scheme.upperBound...]
      hosts.insert(String(rest.prefix { $0 != "/" }).lowercased())
    }
    return hosts.count == 1 ? hosts.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }
}
