import CGumbo

/// Every form field has a label.
struct FieldLabel: Rule {
  static let facts = RuleFacts(
    "field-label", wcag: ["1.3.1", "3.3.2", "4.1.2"], act: ["e086e5"], asks: "Every form field has a label.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for field in fields(of: page) {
      if page.isNamed(field) {
        run.pass()
      } else {
        run.fail(
          field,
          "A form field has no label. Screen reader users cannot tell what to fill in, and voice users cannot "
            + "reach it by name.",
          help: "Put its name and the field inside one label: <label>Email <input></label>.")
      }
    }
  }

  /// What people fill in: by its role, or an input whose type has no role, such as a date.
  private static func fields(of page: borrowing ParsedPage) -> [Node] {
    let byRole = roles.flatMap { page.exposed($0) }
    let known = Set(byRole.map(\.index))
    let inputs = page.all(GUMBO_TAG_INPUT).filter { input in
      guard input.isExposed, !input.has("role"), !known.contains(input.index) else { return false }
      return !buttons.contains { input.attribute("type", is: $0) }
    }
    return (byRole + inputs).sorted { $0.index < $1.index }
  }

  private static let buttons: [StaticString] = ["button", "submit", "reset", "image", "hidden"]

  private static let roles: [Role] = [
    .checkbox, .combobox, .listbox, .menuitemcheckbox, .menuitemradio, .radio, .searchbox, .slider,
    .spinbutton,
    .switch, .textbox,
  ]
}
