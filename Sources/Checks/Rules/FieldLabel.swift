/// Every form field has a label.
struct FieldLabel: Rule {
  static let facts = RuleFacts(
    "field-label", wcag: ["1.3.1", "3.3.2", "4.1.2"], act: ["e086e5"], asks: "Every form field has a label.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for role in roles {
      for field in page.exposed(role) {
        if page.isNamed(field) {
          run.pass()
        } else {
          run.fail(
            field,
            "A form field has no label. Screen reader users cannot tell what to fill in, and voice users cannot "
              + "reach it by name.",
            help: "Put a <label> around the field, or give the field an id and name it in the label's “for”.")
        }
      }
    }
  }

  private static let roles: [Role] = [
    .checkbox, .combobox, .listbox, .menuitemcheckbox, .menuitemradio, .radio, .searchbox, .slider,
    .spinbutton,
    .switch, .textbox,
  ]
}
