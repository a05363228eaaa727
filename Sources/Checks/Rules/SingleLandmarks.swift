/// The page has at most one page header and one page footer.
struct SingleLandmarks: Rule {
  static let facts = RuleFacts(
    "single-landmarks", asks: "The page has at most one page header and one page footer.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    check(page.exposed(.banner), called: "header", tag: "<header>", &run)
    check(page.exposed(.contentinfo), called: "footer", tag: "<footer>", &run)
  }

  private static func check(_ landmarks: [Node], called name: String, tag: String, _ run: inout RuleRun) {
    if landmarks.count == 1 { run.pass() }
    for extra in landmarks.dropFirst() {
      run.fail(
        extra,
        "The page has a second page \(name). Screen reader users who move by landmark meet it as if the page "
          + "began again.",
        help:
          "Keep one page \(name); put this \(tag) inside the <article> or <section> it belongs to, or make it a <div>."
      )
    }
  }
}
