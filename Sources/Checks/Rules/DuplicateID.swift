/// No two elements have the same id.
struct DuplicateID: Rule {
  static let facts = RuleFacts("duplicate-id", asks: "No two elements have the same id.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    if !page.withIDs.isEmpty { run.pass() }
    for node in page.repeatedIDs {
      let id = node.attribute("id")?.string ?? ""
      // A link that is never closed is made again in each paragraph after it; whoever wrote it gave one id.
      if page.element(id: id)?.trimmedOffset == node.trimmedOffset { continue }
      run.fail(
        node,
        "The id “\(id)” is used twice. Links, labels and screen readers find only the first.",
        help: "Give each element its own id. For headings, make their words differ or give one its own id.")
    }
  }
}
