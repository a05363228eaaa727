/// Where an address leads, read from the page it is on.
enum LinkTarget: Equatable {
  /// A path below the site's root, and the place on the page where one is named.
  case inside(path: String, fragment: String?)
  /// Above the site's root, or outside the folder it is served from.
  case outside

  /// Resolves `href` as written on the page at `url`; `basePath` is the folder the site is served from, such as `/vru/`.
  init(_ href: String, on url: String, basePath: String) {
    var rest = href[...]
    let fragment = rest.firstIndex(of: "#").map { String(rest[rest.index(after: $0)...]) }
    rest = rest.prefix { $0 != "#" }.prefix { $0 != "?" }
    if rest.isEmpty {
      self = .inside(path: url, fragment: fragment?.percentDecoded)
      return
    }
    var folder = url.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    if rest.first == "/" {
      let base = basePath.hasSuffix("/") ? basePath : basePath + "/"
      if rest + "/" == base { rest = base[...] }
      guard rest.hasPrefix(base) else {
        self = .outside
        return
      }
      rest = rest.dropFirst(base.count)
      folder = []
    }
    guard let path = Self.join(folder, String(rest).percentDecoded) else {
      self = .outside
      return
    }
    self = .inside(path: path, fragment: fragment?.percentDecoded)
  }

  /// The path with `.` and `..` taken out; nothing where it climbs above the root.
  private static func join(_ folder: [String], _ path: String) -> String? {
    var parts = folder
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      switch step {
      case "..":
        guard parts.popLast() != nil else { return nil }
        if isLast { parts.append("") }
      case ".": if isLast { parts.append("") }
      case "" where !isLast: continue
      default: parts.append(String(step))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// The string with `%20` and the like turned into what they stand for.
  var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
