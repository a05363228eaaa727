import CGumbo
import Diagnostics

/// A field has one label.
struct RepeatedLabel: Rule {
  static let facts = RuleFacts("repeated-label", .warning, asks: "A field has one label.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for tag in [GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA] {
      for field in page.all(tag) where field.isExposed && !field.says("aria-labelledby") {
        let labels = page.labels(around: field)
        if labels == 1 { run.pass() }
        guard labels > 1 else { continue }
        run.fail(
          field,
          "A field has \(labels) labels. Some screen readers read only the first, others only the last.",
          help: "Keep one <label>, and put everything there is to say inside it.")
      }
    }
  }
}

extension ParsedPage {
  /// How many labels that are read out name the field.
  fileprivate func labels(around field: Node) -> Int {
    var found = Set(
      field.attribute("id").map { labels(for: $0.string) }?.filter(\.isExposed).map(\.index) ?? [])
    if let around = nearest(to: field, where: { $0.tag == GUMBO_TAG_LABEL && $0.isHTML }), !around.has("for")
    {
      found.insert(around.index)
    }
    return found.count
  }
}
