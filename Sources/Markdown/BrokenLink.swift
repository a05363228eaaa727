/// What keeps a piece of text from being the link it was meant to be.
struct BrokenLink {
  let id: String
  let message: String
  let help: String

  /// The first link on `line` that `sign`, its middle, does not join. Code and escaped signs are hidden in `line`.
  static func find(_ sign: String, in line: [UInt8]) -> BrokenLink? {
    let line = String(decoding: line, as: UTF8.self)
    switch sign {
    case "](": return unread(line)
    case "] (": return parted(line)
    default: return undefined(line)
    }
  }

  private static func unread(_ written: String) -> BrokenLink? {
    let line = written.replacing(/!?\[[^\[\]]*\]\((<[^<>]*>|[^\s()]*)( +"[^"]*")?\)/, with: "")
    guard line.contains("](") else { return nil }
    let links = line.matches(of: /(!?)(\[[^\[\]]*\])\(([^()"<>]{1,300})\)/)
    if let found = links.first(where: { $0.3.contains(" ") }) {
      let (words, address) = (String(found.2), String(found.3))
      return BrokenLink(
        id: "space-in-address",
        message:
          "This is not read as a \(noun(found.1)), because its address has a space in it: “\(address.shortened)”.",
        help: address.contains("://")
          ? "Put the address between < and >: \(found.1)\(words)(<\(address)>)"
          : "Rename the file, with hyphens for the spaces: "
            + "\(found.1)\(words)(\(address.replacing(" ", with: "-")))"
      )
    }
    if let found = line.firstMatch(of: /(!?)(\[[^\[\]]*\]\([^()]*)$/) {
      return BrokenLink(
        id: "unread-link",
        message:
          "This is not read as a \(noun(found.1)), because no “)” ends its address: “\(String(found.2).shortened)”.",
        help: "Write “)” after the address.")
    }
    return BrokenLink(
      id: "unread-link",
      message: "Something on this line is not read as a link: its “](” is shown on the page.",
      help: "Write a link as [its words](its address), without a link inside its words.")
  }

  private static func parted(_ line: String) -> BrokenLink? {
    for found in line.matches(of: /(!?)(\[[^\[\]]+\]) +\(([^()\s]+)\)/) where isAddress(String(found.3)) {
      let (words, address) = (String(found.2), String(found.3))
      return BrokenLink(
        id: "space-in-link",
        message: "This is not read as a \(noun(found.1)), because a space stands between “]” and “(”: "
          + "“\(found.1)\(words) (\(address))”.",
        help: "Take the space out: \(found.1)\(words)(\(address))")
    }
    return nil
  }

  /// Whether `text` is an address for certain: “(2020)” and “(knives/blades)” are none.
  private static func isAddress(_ text: String) -> Bool {
    if text.contains("://") || text.hasPrefix("#") || text.hasPrefix("mailto:") || text.hasPrefix("www.") {
      return true
    }
    return text.wholeMatch(of: /[^#]*(\/|\.(md|html|pdf|csv|svg|png|jpe?g|webp|gif))(#.*)?/) != nil
      || text.hasPrefix("../")
  }

  private static func undefined(_ line: String) -> BrokenLink? {
    for found in line.matches(of: /(!?)(\[[^\[\]]+\])\[([^\[\]^]*)\]/) {
      let words = String(found.2)
      let name = found.3.isEmpty ? String(words.dropFirst().dropLast()) : String(found.3)
      // Symbols beside a number, and numbered references, are often written one after the other.
      if isSymbol(name), isSymbol(String(words.dropFirst().dropLast())) { continue }
      return BrokenLink(
        id: "undefined-link",
        message:
          "“\(words)[\(found.3)]” is not read as a \(noun(found.1)): no line says where “\(name)” leads.",
        help: "Write the address itself: \(found.1)\(words)(the address)")
    }
    return nil
  }

  private static func isSymbol(_ text: String) -> Bool {
    text == "low" || text.count == 1 || text.allSatisfy(\.isNumber) || text.hasPrefix("^")
  }

  private static func noun(_ mark: Substring) -> String { mark.isEmpty ? "link" : "picture" }
}
