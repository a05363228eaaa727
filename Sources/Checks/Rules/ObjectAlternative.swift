import CGumbo

/// Every embedded object (a film, a drawing, a PDF) has a name.
struct ObjectAlternative: Rule {
  static let facts = RuleFacts(
    "object-alternative", wcag: ["1.1.1"], act: ["8fc3b6"], asks: "Every embedded object has a name.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for object in page.all(GUMBO_TAG_OBJECT) where object.isExposed && object.role != .none {
      guard let data = object.attribute("data"), !data.isBlank, !isDocument(data) else { continue }
      if page.isNamed(object) {
        run.pass()
      } else {
        run.fail(
          object,
          "The embedded object “\(data.string)” has no name. People who cannot see it are not told what it is.",
          help: "Name it with aria-label, and say in the text nearby what it shows.")
      }
    }
  }

  /// Whether the object is a page of HTML, which speaks for itself.
  private static func isDocument(_ data: Bytes) -> Bool {
    guard let dot = data.buffer.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = data.slice(dot + 1, data.count)
    return ending.matches("html") || ending.matches("htm")
  }
}
