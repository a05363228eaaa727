/// Where an address leads, read from the page it is on.
enum LinkTarget: Equatable {
  /// A path below the site's root, and the place on the page where one is named.
  case inside(path: String, fragment: String?)
  /// Above the site's root, or outside the folder it is served from.
  case outside

  /// Resolves `href` as written on the page at `url`; `basePath` is the folder the site is served from, with a slash
  /// at both ends, such as `/vru/`.
  init(_ href: some Collection<UInt8>, on url: String, basePath: String) {
    let href = Array(href)
    let hash = href.firstIndex(of: UInt8(ascii: "#")) ?? href.count
    let end = href[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
    let fragment = Self.fragment(of: href[...])
    guard end > 0 else {
      self = .inside(path: url, fragment: fragment)
      return
    }
    guard let path = Self.path(Self.percentDecoded(href[..<end]), on: url, basePath: basePath) else {
      self = .outside
      return
    }
    self = .inside(path: String(decoding: path, as: UTF8.self), fragment: fragment)
  }

  /// The place on a page that an address names; nothing where it names none.
  static func fragment(of href: ArraySlice<UInt8>) -> String? {
    href.firstIndex(of: UInt8(ascii: "#")).map {
      String(decoding: percentDecoded(href[($0 + 1)...]), as: UTF8.self)
    }
  }

  private static func path(_ address: [UInt8], on url: String, basePath: String) -> [UInt8]? {
    guard address.first == UInt8(ascii: "/") else {
      let folder = url.utf8.lastIndex(of: UInt8(ascii: "/")).map { url.utf8[...$0] } ?? url.utf8.prefix(0)
      return join(Array(folder), address[...])
    }
    if address.starts(with: basePath.utf8) { return join([], address.dropFirst(basePath.utf8.count)) }
    return address == Array(basePath.utf8.dropLast()) ? [] : nil
  }

  /// `folder` (empty, or ending in a slash) and `path` as one, `.` and `..` taken out; nothing where it climbs above
  /// the root.
  private static func join(_ folder: [UInt8], _ path: ArraySlice<UInt8>) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    var joined = folder
    var start = path.startIndex
    while start <= path.endIndex {
      let end = path[start...].firstIndex(of: slash) ?? path.endIndex
      let step = path[start..<end]
      if step.elementsEqual([dot, dot]) {
        guard joined.popLast() != nil else { return nil }
        while let last = joined.last, last != slash { joined.removeLast() }
      } else if !step.isEmpty, !step.elementsEqual([dot]) {
        joined += step
        if end < path.endIndex { joined.append(slash) }
      }
      start = end + 1
    }
    return joined
  }

  /// The text with `%20` and the like turned into what they stand for.
  static func decoded(_ text: String) -> String {
    String(decoding: percentDecoded(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// The bytes with `%20` and the like turned into what they stand for.
  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
