import Diagnostics

/// The label that people see says what to fill in, and each says something else.
struct LabelWords: Rule {
  static let facts = RuleFacts(
    "label-words", .warning, wcag: ["2.4.6"], act: ["cc0f0a"],
    asks: "The label that people see says what to fill in, and each says something else.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    var seen: Set<[String]> = []
    for role in [Role.textbox, .searchbox, .combobox, .listbox, .spinbutton, .slider] {
      for field in page.exposed(role) {
        let labels = page.visibleLabels(of: field)
        guard !labels.isEmpty else { continue }
        let words = labels.map { page.contentText(of: $0, hidden: false, without: field.index).string }
        let plain = words.map(VagueWords.plain)
        if let vague = words.first(where: { VagueWords.labels.contains(VagueWords.plain($0)) }) {
          run.fail(
            field, "A field has the label “\(vague)”, which does not say what to fill in.",
            help: "Say in the label what belongs in the field, such as “First name”.")
        } else if !seen.insert([plain.joined(separator: " "), page.group(of: field)]).inserted {
          run.fail(
            field,
            "Two fields have the label “\(words.joined(separator: " "))”, and nothing that people see tells them apart.",
            help:
              "Say in each label what belongs there, or put a heading or legend before each group of fields.")
        } else {
          run.pass()
        }
      }
    }
  }
}
