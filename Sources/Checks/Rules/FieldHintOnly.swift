import Diagnostics

/// Every field has a label that stays in sight.
struct FieldHintOnly: Rule {
  static let facts = RuleFacts(
    "field-hint-only", .warning, wcag: ["3.3.2"], asks: "Every field has a label that stays in sight.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for role in [Role.textbox, .searchbox, .combobox, .spinbutton] {
      for field in page.exposed(role) {
        let hints = field.isTyped && field.says("placeholder") && !field.says("title")
        let isLabelled = field.isLabelled || page.isLabelledByLabel(field) || !field.isLabelable
        if isLabelled {
          run.pass()
        } else if hints {
          run.fail(
            field,
            "The only label of a field is the hint inside it (“\(page.name(of: field))”). It is gone once people type, "
              + "and those who forget easily no longer know what to fill in.",
            help: "Put a <label> before the field; keep the hint for an example.")
        }
      }
    }
  }
}
