/// What `<base href>` makes of the addresses on a page.
enum PageBase {
  /// The address of the first `<base>` that has one.
  static func address(in bases: [Node]) -> Bytes? {
    bases.lazy.compactMap { $0.attribute("href")?.trimmed }.first { !$0.isEmpty }
  }

  /// The path below the site's root that the addresses of the page at `url` start from; nothing where they lead to
  /// another site. `ownPart` takes the host of this site off a full address.
  static func start(
    _ base: ArraySlice<UInt8>, on url: String, basePath: String,
    ownPart: (ArraySlice<UInt8>) -> ArraySlice<UInt8>? = { _ in nil }
  ) -> String? {
    if base.isEmpty { return url }
    guard let inside = isFull(base) ? ownPart(base) : base,
      case .inside(let path, _) = LinkTarget(inside, on: url, basePath: basePath)
    else { return nil }
    return path
  }

  /// Whether an address names a scheme or a host.
  static func isFull(_ address: ArraySlice<UInt8>) -> Bool {
    if address.starts(with: "//".utf8) { return true }
    let end = address.firstIndex { "/?#".utf8.contains($0) } ?? address.endIndex
    return address[..<end].contains(UInt8(ascii: ":"))
  }
}
