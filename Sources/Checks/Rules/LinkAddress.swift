import Diagnostics

/// No link has its own web address as its words.
struct LinkAddress: Rule {
  static let facts = RuleFacts(
    "link-address", .warning, asks: "No link has its own web address as its words.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for link in page.exposed(.link) where link.says("href") {
      let name = page.name(of: link)
      guard !name.isEmpty else { continue }
      let starts = isAddress(name)
      // A short address, such as that of a helpline, is a name that people know.
      guard starts, !name.contains(" "), name.utf8.count > 30 || name.lowercased().hasPrefix("http") else {
        run.pass()
        continue
      }
      run.fail(
        link,
        "The words of the link are its web address. A screen reader spells it out letter by letter.",
        help: "Use the name of the page it goes to as the words of the link.")
    }
  }

  private static func isAddress(_ name: String) -> Bool {
    guard let first = name.utf8.first?.lowercased, first == UInt8(ascii: "h") || first == UInt8(ascii: "w")
    else { return false }
    let name = name.lowercased()
    return ["http://", "https://", "www."].contains { name.hasPrefix($0) }
  }
}
