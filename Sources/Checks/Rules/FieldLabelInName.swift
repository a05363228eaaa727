import CGumbo

/// The label that people see at a field is part of what it is called, so that they can say it aloud.
struct FieldLabelInName: Rule {
  static let facts = RuleFacts(
    "field-label-in-name", wcag: ["2.5.3"],
    asks: "The label that people see at a field is part of what it is called.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for tag in [GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA] {
      for field in page.all(tag) where field.isExposed && field.isLabelled {
        let label = seenLabel(of: field, page)
        guard SpokenWords(label).words.joined().count > 1 else { continue }
        let name = page.name(of: field)
        if LabelInName.holds(name, label) {
          run.pass()
        } else {
          run.fail(
            field,
            "People see the label “\(label)”, but assistive technology calls the field “\(name)”. People who speak to "
              + "their computer say what they see, and nothing happens.",
            help: "Take aria-label or aria-labelledby away: the label is enough.")
        }
      }
    }
  }

  /// What stands on a button, or in the labels of a field that people see.
  private static func seenLabel(of field: Node, _ page: borrowing ParsedPage) -> String {
    if field.role == .button {
      return field.attribute("type", is: "image") ? "" : field.attribute("value")?.trimmed.string ?? ""
    }
    let labels = page.labels(of: field).filter { !$0.state.contains(.hidden) && !$0.isOutOfSight }
    return labels.map { page.visibleText(of: $0) }.joined(separator: " ").trimmingSpaces
  }
}
