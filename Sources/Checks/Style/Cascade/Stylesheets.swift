import Synchronization

/// The stylesheets of a site, each read and parsed once however many pages use it. Any number of threads may ask.
public final class Stylesheets: Sendable {
  /// How many imports inside imports are followed, and how many in all.
  private static let deepestImport = 8
  private static let mostParts = 256

  private let basePath: String
  private let read: @Sendable (_ path: String) -> [UInt8]?
  private let parsed = Mutex<[String: Stylesheet?]>([:])
  /// What each stylesheet that a page links to comes to with those it imports.
  private let resolved = Mutex<[String: [Part]?]>([:])
  /// One for each worker that checks pages with the same stylesheets.
  private let memories = Mutex<[PageSheets.Key: [CascadeMemory]]>([:])

  /// A stylesheet and what must hold for it to count.
  struct Part: Sendable {
    let sheet: Stylesheet
    let conditions: [MediaCondition]
  }

  /// Stylesheets that `read` gives by their path below the site's root; nothing where one cannot be read.
  ///
  /// `basePath` is the folder the site is served from, such as `/vru/`.
  public init(basePath: String = "/", read: @escaping @Sendable (_ path: String) -> [UInt8]?) {
    self.basePath = basePath.hasSuffix("/") ? basePath : basePath + "/"
    self.read = read
  }

  /// The stylesheet that a page at `url` asks for by `href`, those it imports first; nothing where one of them
  /// cannot be read.
  func parts(_ href: String, on url: String) -> [Part]? {
    guard let path = path(href, on: url) else { return nil }
    if let known = resolved.withLock({ $0[path] }) { return known }
    var parts: [Part]? = []
    collect(path, [], [], &parts)
    resolved.withLock { $0[path] = .some(parts) }
    return parts
  }

  /// The path that addresses on the page at `url` start from, where `base` is its `<base href>`.
  func start(_ base: String, on url: String) -> String? {
    PageBase.start(Array(base.utf8)[...], on: url, basePath: basePath)
  }

  /// Adds the stylesheet at `path` after those it imports; nothing is left where one cannot be read.
  ///
  /// One that is being imported already is passed over, as browsers do.
  private func collect(
    _ path: String, _ conditions: [MediaCondition], _ around: [String], _ parts: inout [Part]?
  ) {
    guard around.count <= Self.deepestImport, let sheet = sheet(path) else { return parts = nil }
    for item in sheet.imports {
      guard let imported = self.path(item.href, on: path) else { return parts = nil }
      if imported == path || around.contains(imported) { continue }
      collect(imported, conditions + item.conditions, around + [path], &parts)
      if parts == nil { return }
    }
    parts?.append(Part(sheet: sheet, conditions: conditions))
    if let count = parts?.count, count > Self.mostParts { parts = nil }
  }

  private func sheet(_ path: String) -> Stylesheet? {
    if let known = parsed.withLock({ $0[path] }) { return known }
    let sheet = read(path).map(Stylesheet.init)
    // Two workers may have read it at once: all go on with the one that was kept first.
    return parsed.withLock { kept in
      if let known = kept[path] { return known }
      kept[path] = .some(sheet)
      return sheet
    }
  }

  private func path(_ href: String, on url: String) -> String? {
    guard Self.isInternal(href),
      case .inside(let path, _) = LinkTarget(href.utf8, on: url, basePath: basePath)
    else { return nil }
    return path
  }

  /// What is known of pages with these stylesheets, for the caller alone until it is kept again.
  func takeMemory(for sheets: PageSheets) -> CascadeMemory? {
    guard let key = sheets.key else { return nil }
    return memories.withLock { $0[key]?.popLast() }
  }

  /// Keeps what was learnt from a page for the next.
  func keep(_ memory: CascadeMemory, for sheets: PageSheets) {
    guard let key = sheets.key, !memory.isFull else { return }
    memories.withLock { $0[key, default: []].append(memory) }
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
