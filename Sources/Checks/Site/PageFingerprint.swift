import Diagnostics

/// Two short texts: one changes when what a page says changes, the other when what is round it is built otherwise.
///
/// Neither changes with a stylesheet, a class or an address, so that people are asked again only where there is
/// something to look at again.
public struct PageFingerprint: Hashable, Sendable {
  /// Of the words, pictures and labels of the main part.
  public let content: String
  /// Of the elements around the main part.
  public let frame: String

  /// Reads the page once.
  public init(_ html: [UInt8]) {
    var scan = Scan()
    html.withUnsafeBufferPointer { scan.read($0) }
    content = scan.content.text
    frame = scan.frame.text
  }
}

/// The one pass through a page.
private struct Scan {
  var content = Fingerprint()
  var frame = Fingerprint()
  private var isInMain = false
  private var isAfterSpace = true

  mutating func read(_ html: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        addText(html[index])
        index += 1
        continue
      }
      let end = Self.end(of: html, from: index)
      let tag = html[(index + 1)..<max(index + 1, end - 1)]
      index = end
      guard let name = Self.name(tag) else { continue }
      if name == "main" || name == "/main" { isInMain = name == "main" }
      if isInMain { addAttributes(tag) } else { frame.add(name) }
      if name == "script" || name == "style" { index = Self.past(name, html, from: index) }
    }
  }

  /// White space counts once, however much of it there is.
  private mutating func addText(_ byte: UInt8) {
    guard isInMain else { return }
    if !byte.isSpace {
      content.add(byte)
    } else if !isAfterSpace {
      content.add(UInt8(ascii: " "))
    }
    isAfterSpace = byte.isSpace
  }

  /// The attributes that say something, or show it.
  private mutating func addAttributes(_ tag: Slice<UnsafeBufferPointer<UInt8>>) {
    let text = Array(tag)
    for name in [" alt=", " src=", " aria-label=", " title="] {
      guard let start = Self.end(of: name, in: text), start < text.count else { continue }
      let quote = text[start]
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      let value = text[(start + (isQuoted ? 1 : 0))...].prefix {
        isQuoted ? $0 != quote : !$0.isSpace
      }
      content.add(name + String(decoding: value, as: UTF8.self))
    }
  }

  /// Past the first place where `mark` stands. A search of the standard library takes longer than all the rules.
  private static func end(of mark: String, in text: [UInt8]) -> Int? {
    let mark = Array(mark.utf8)
    guard text.count >= mark.count else { return nil }
    return (0...(text.count - mark.count)).first { start in
      mark.indices.allSatisfy { text[start + $0] == mark[$0] }
    }.map { $0 + mark.count }
  }

  /// Past the tag or the comment that starts at `from`.
  private static func end(of html: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    if html[from...].starts(with: "<!--".utf8) {
      var index = from + 4
      while index < html.count, !html[index...].starts(with: "-->".utf8) { index += 1 }
      return min(index + 3, html.count)
    }
    var quote: UInt8 = 0
    var index = from + 1
    while index < html.count {
      let byte = html[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return index
  }

  private static func name(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard let first = tag.first, first == UInt8(ascii: "/") || first.isLetter else { return nil }
    let name = tag.prefix { !$0.isSpace && $0 != UInt8(ascii: ">") }.prefix(24)
    return String(decoding: name.map(\.lowercased), as: UTF8.self)
  }

  /// Past the end of a script or a style.
  private static func past(_ name: String, _ html: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    let mark = Array("</\(name)".utf8)
    var index = from
    while index < html.count {
      if html[index] == mark[0], html[index...].prefix(mark.count).map(\.lowercased).elementsEqual(mark) {
        return index
      }
      index += 1
    }
    return index
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(lowercased) }
}
