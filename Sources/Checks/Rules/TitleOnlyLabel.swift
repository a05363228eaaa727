import CGumbo
import Diagnostics

/// What a field asks for can be seen, not only found by pointing at it.
struct TitleOnlyLabel: Rule {
  static let facts = RuleFacts(
    "title-only-label", .warning, asks: "What a field asks for is written beside it, not only in its title.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for tag in [GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA] {
      for field in page.all(tag) where field.isExposed && field.role != .button {
        guard field.says("title"), !field.isLabelled, !page.isLabelledByLabel(field) else { continue }
        run.fail(
          field,
          "What this field asks for is only in its title, which shows up when a mouse rests on it. "
            + "People on a phone or a keyboard never see it.",
          help: "Write a <label> beside the field.")
      }
    }
  }
}
