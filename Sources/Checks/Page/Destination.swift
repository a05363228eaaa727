import CGumbo

/// Where a link leads, written so that two can be compared.
struct Destination: Hashable {
  /// The scheme and host, small letters, without “www.”; empty where the link stays on its site.
  let host: String
  /// The path, without `index.html` and the slash at its end.
  let path: String
  /// The settings after “?”, those for counting visits left out, in order.
  let query: [String]
  /// The place on the page.
  let fragment: String

  init(_ address: String) {
    var rest = Substring(address)
    fragment = Self.cut(&rest, at: "#")
    let settings = Self.cut(&rest, at: "?").split(separator: "&").map(String.init)
    query = settings.filter { !$0.hasPrefix("utm_") }.sorted()
    var host = ""
    if let after = Self.afterSlashes(rest) {
      let end = after.firstIndex(of: "/") ?? after.endIndex
      host = after[..<end].lowercased()
      rest = after[end...]
    } else if let colon = rest.firstIndex(of: ":") {
      host = rest[...colon].lowercased()
      rest = rest[rest.index(after: colon)...]
    }
    self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    var path = String(rest)
    if path.hasSuffix("/index.html") || path == "index.html" { path = String(path.dropLast(10)) }
    while path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Whether the two are surely not the same page: other sites, or other values of the same settings.
  func surelyDiffers(from other: Destination) -> Bool {
    if !host.isEmpty, !other.host.isEmpty, host != other.host { return true }
    guard host == other.host, path == other.path, query.count == other.query.count else { return false }
    return query != other.query && query.map(Self.key) == other.query.map(Self.key)
  }

  /// What follows the first `//`.
  private static func afterSlashes(_ text: Substring) -> Substring? {
    var rest = text
    while let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) {
      rest = rest[rest.utf8.index(after: slash)...]
      if rest.utf8.first == UInt8(ascii: "/") { return rest[rest.utf8.index(after: rest.startIndex)...] }
    }
    return nil
  }

  private static func key(_ setting: String) -> String { String(setting.prefix { $0 != "=" }) }

  private static func cut(_ rest: inout Substring, at mark: Character) -> String {
    guard let index = rest.firstIndex(of: mark) else { return "" }
    defer { rest = rest[..<index] }
    return String(rest[rest.index(after: index)...])
  }
}

extension Node {
  /// Where the link leads, by its address or by the place its script sets; nothing where neither says.
  var destination: Destination? {
    if let href = attribute("href")?.trimmed, tag == GUMBO_TAG_A || tag == GUMBO_TAG_AREA {
      return Destination(href.string)
    }
    guard let script = attribute("onclick")?.string, script.contains("location") else { return nil }
    let parts = script.split(omittingEmptySubsequences: false) { $0 == "'" || $0 == "\"" }
    return parts.count == 3 || parts.count == 4 ? Destination(String(parts[1])) : nil
  }
}
