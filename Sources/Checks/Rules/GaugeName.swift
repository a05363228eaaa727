/// Every gauge and progress bar says what it measures.
struct GaugeName: Rule {
  static let facts = RuleFacts(
    "gauge-name", wcag: ["1.1.1"], asks: "Every gauge and progress bar says what it measures.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for gauge in page.exposed(.meter) + page.exposed(.progressbar) {
      if page.isNamed(gauge) {
        run.pass()
      } else {
        run.fail(
          gauge,
          "A gauge (\(gauge.tagName)) does not say what it measures. Screen reader users hear a figure and no more.",
          help: "Name it by what it measures, such as aria-label=\"Answers so far\".")
      }
    }
  }
}
