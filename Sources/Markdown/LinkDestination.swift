/// Decides what kind of destination a link has.
public enum LinkDestination: Hashable, Sendable {
  /// A web address on another site, or a way to write or call.
  case external
  /// A heading of the same page.
  case anchor(String)
  /// A file of the site, perhaps with a heading.
  case file(path: String, anchor: String?)
  /// A scheme that has no place on a public page, such as `javascript`.
  case forbidden(scheme: String)
  /// Nothing at all.
  case empty

  /// Reads a destination as it was written.
  ///
  /// Browsers leave out white space and control characters before they look for a scheme, so this does too.
  public init(_ destination: String) {
    let isPlain = destination.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let text = isPlain ? destination : Self.withoutIgnored(destination)
    if text.isEmpty {
      self = .empty
    } else if text.hasPrefix("#") {
      self = .anchor(Self.decoded(String(text.dropFirst())))
    } else if text.hasPrefix("//") {
      self = .forbidden(scheme: "//")
    } else if let scheme = Self.scheme(of: text) {
      self = Self.allowed.contains(scheme) ? .external : .forbidden(scheme: scheme)
    } else {
      let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      self = .file(
        path: Self.decoded(String(parts[0])), anchor: parts.count > 1 ? Self.decoded(String(parts[1])) : nil)
    }
  }

  private static func withoutIgnored(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isIgnored($0) }))
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
  }

  private static let allowed: Set<String> = ["https", "http", "mailto", "tel", "sms"]

  /// The scheme of RFC 3986: a letter, then letters, digits, `+`, `-` or `.`, up to a colon.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon].lowercased()
    guard let first = name.utf8.first, (97...122).contains(first) else { return nil }
    let isScheme = name.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || "+-.".utf8.contains(byte)
    }
    return isScheme ? name : nil
  }

  /// Undoes the percent signs that stand for spaces and the like in a path.
  private static func decoded(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
