import CGumbo
import Diagnostics

/// What points at another part of the page by its id finds it.
struct BrokenReference: Rule {
  static let facts = RuleFacts(
    "broken-reference", .warning, asks: "What points at another part of the page by its id finds it.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let maps = Set(
      page.all(GUMBO_TAG_MAP).compactMap { ($0.attribute("name") ?? $0.attribute("id"))?.string })
    for node in page.nodes where !node.isText && node.hasAttributes && !node.state.contains(.hidden) {
      node.forEachAttribute { name, value in
        guard names.contains(where: { name.matches($0) }), node.meansNow(name) else { return }
        let missing = page.missing(value, among: name.matches("usemap") ? maps : nil)
        if missing.isEmpty { run.pass() }
        var parts = 0
        value.forEachWord { _ in parts += 1 }
        let hurts = hurts(name, isAll: missing.count == parts)
        for id in missing {
          run.fail(
            node,
            "\(name.string)=\"\(id)\" points at nothing: no part of the page has that id. \(hurts)",
            help:
              "Give the part it means the id “\(id)”, or correct the id here, or take \(name.string) away.")
        }
      }
    }
  }

  private static let names: [StaticString] = [
    "for", "aria-labelledby", "aria-describedby", "aria-details", "aria-flowto", "aria-owns", "aria-controls",
    "aria-activedescendant", "aria-errormessage", "list", "form", "popovertarget", "commandfor", "usemap",
  ]

  private static func hurts(_ name: Bytes, isAll: Bool) -> String {
    if name.matches("for") || name.matches("aria-labelledby") {
      return isAll
        ? "Screen reader users do not hear the name." : "Screen reader users hear only a part of the name."
    }
    if name.matches("usemap") { return "The places on the image cannot be pressed." }
    let explains = ["aria-describedby", "aria-details", "aria-errormessage"].contains(name.string)
    return explains
      ? "Screen reader users do not hear what is explained." : "What it was to do does not happen."
  }
}

extension Node {
  /// Whether the reference has to lead somewhere now; some lead to what opens later.
  fileprivate func meansNow(_ name: Bytes) -> Bool {
    if name.matches("for") { return tag == GUMBO_TAG_LABEL }
    if name.matches("list") { return tag == GUMBO_TAG_INPUT }
    if name.matches("form") { return isHTML && tag != GUMBO_TAG_LABEL }
    if name.matches("usemap") { return tag == GUMBO_TAG_IMG }
    if name.matches("aria-controls") { return attribute("aria-expanded", is: "true") }
    return name.matches("aria-errormessage") ? attribute("aria-invalid", is: "true") : true
  }
}

extension ParsedPage {
  /// The ids that no element has; for an image, the name of a map that is not among `maps`.
  fileprivate func missing(_ value: Bytes, among maps: Set<String>?) -> [String] {
    var missing: [String] = []
    value.forEachWord { word in
      let id = word.string
      let exists = maps.map { $0.contains(String(id.drop { $0 == "#" })) } ?? (element(id: id) != nil)
      if !exists { missing.append(id) }
    }
    return missing
  }
}
