import Synchronization

/// The stylesheets of a site, each read and parsed once however many pages use it. Any number of threads may ask.
public final class Stylesheets: Sendable {
  /// How many imports inside imports are followed.
  private static let deepestImport = 3

  private let basePath: String
  private let read: @Sendable (_ path: String) -> [UInt8]?
  private let parsed = Mutex<[String: [Part]?]>([:])

  /// A stylesheet and what must hold for it to count.
  struct Part: Sendable {
    let sheet: Stylesheet
    let conditions: [MediaCondition]
  }

  /// Stylesheets that `read` gives by their path below the site's root; nothing where one cannot be read.
  ///
  /// `basePath` is the folder the site is served from, with a slash at both ends, such as `/vru/`.
  public init(basePath: String = "/", read: @escaping @Sendable (_ path: String) -> [UInt8]?) {
    self.basePath = basePath
    self.read = read
  }

  /// The stylesheet that a page at `url` asks for by `href`, those it imports first; nothing where one of them
  /// cannot be read.
  func parts(_ href: String, on url: String) -> [Part]? { parts(href, on: url, 0) }

  private func parts(_ href: String, on url: String, _ depth: Int) -> [Part]? {
    guard depth <= Self.deepestImport, Self.isInternal(href),
      case .inside(let path, _) = LinkTarget(href.utf8, on: url, basePath: basePath)
    else { return nil }
    if let known = parsed.withLock({ $0[path] }) { return known }
    let parts = read(path).flatMap { load(Stylesheet($0), path, depth) }
    parsed.withLock { $0[path] = .some(parts) }
    return parts
  }

  private func load(_ sheet: Stylesheet, _ path: String, _ depth: Int) -> [Part]? {
    var all: [Part] = []
    for item in sheet.imports {
      guard let imported = parts(item.href, on: path, depth + 1) else { return nil }
      all += imported.map { Part(sheet: $0.sheet, conditions: $0.conditions + item.conditions) }
    }
    return all + [Part(sheet: sheet, conditions: [])]
  }

  private static func isInternal(_ href: String) -> Bool {
    if href.hasPrefix("//") { return false }
    for byte in href.utf8 {
      if byte == UInt8(ascii: ":") { return false }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") { return true }
    }
    return true
  }
}
