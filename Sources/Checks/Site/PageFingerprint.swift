import Diagnostics

/// Two short texts: one changes when what a page says changes, the other when what is round it is built otherwise.
///
/// Neither changes with a stylesheet, a class or an address, so that people are asked again only where there is
/// something to look at again.
public struct PageFingerprint: Hashable, Sendable {
  /// Of the words, pictures and labels of the main part; of the whole page where none is marked as that.
  public let content: String
  /// Of the elements around the main part.
  public let frame: String

  /// Reads the page once.
  public init(_ html: [UInt8]) {
    let scan = html.withUnsafeBufferPointer { Scan($0) }
    frame = scan.frame.text
    content = (scan.hasMain ? scan : html.withUnsafeBufferPointer { Scan($0, whole: true) }).content.text
  }
}

/// A pass through a page.
private struct Scan {
  var content = Fingerprint()
  var frame = Fingerprint()
  /// Whether the page says which part is its main part.
  private(set) var hasMain = false
  private var isInMain = false
  private var isAfterSpace = true

  /// - Parameter whole: Whether all of the page counts as its main part.
  init(_ html: UnsafeBufferPointer<UInt8>, whole: Bool = false) {
    guard var tags = TagScanner(html) else { return }
    isInMain = whole
    var index = 0
    while true {
      let tag = tags.next()
      addText(html[index..<(tag?.from ?? html.count)])
      guard let tag else { return }
      let name = Bytes(buffer: UnsafeBufferPointer(rebasing: html[tag.name]))
      if name.matches("main"), !whole {
        hasMain = true
        isInMain = tag.kind == .start
      }
      if isInMain {
        if tag.kind == .start { addAttributes(html, tag) }
      } else if tag.kind != .other {
        frame.add(
          (tag.kind == .end ? "/" : "")
            + String(decoding: name.buffer.prefix(24).map(\.lowercased), as: UTF8.self))
      }
      let isSaid = !name.matches("script") && !name.matches("style")
      index = isSaid ? tag.to : tag.contentEnd
    }
  }

  /// White space counts once, however much of it there is.
  private mutating func addText(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    guard isInMain else { return }
    for byte in text {
      if !byte.isSpace {
        content.add(byte)
      } else if !isAfterSpace {
        content.add(UInt8(ascii: " "))
      }
      isAfterSpace = byte.isSpace
    }
  }

  /// The attributes that say something, or show it.
  private mutating func addAttributes(_ html: UnsafeBufferPointer<UInt8>, _ tag: Markup) {
    var values = [Range<Int>?](repeating: nil, count: Self.telling.count)
    var attributes = AttributeScanner(html, from: tag.name.upperBound)
    while let (name, value) = attributes.next() {
      let name = Bytes(buffer: UnsafeBufferPointer(rebasing: html[name]))
      if let place = Self.telling.firstIndex(where: { name.matches($0) }) {
        values[place] = values[place] ?? value
      }
    }
    for (name, value) in zip(Self.telling, values) {
      if let value { content.add(" \(name)=" + String(decoding: html[value], as: UTF8.self)) }
    }
  }

  private static let telling: [StaticString] = ["alt", "src", "aria-label", "title"]
}
