/// What has the role of an item is inside a list, a menu or the like.
struct RequiredContext: Rule {
  static let facts = RuleFacts(
    "required-context", wcag: ["1.3.1"], act: ["ff89c9"],
    asks: "What has the role of an item, a tab, a row or a cell is inside what such parts belong to.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let asking = page.withGivenRole { !$0.traits.context.isEmpty }
    guard !asking.isEmpty else { return }
    let ownership = Ownership(page)
    for node in asking {
      let wanted = node.role.traits.context
      if let owner = ownership.owner(of: node, in: page), wanted.contains(owner.role) {
        run.pass()
        continue
      }
      let names = wanted.quoted
      run.fail(
        node,
        "Something has the role “\(node.role.name)” but is not directly inside \(names). "
          + "Screen readers cannot say what it is part of, or how many there are.",
        help:
          "Put it directly inside something with the role \(names), or take role=\"\(node.role.name)\" away.")
    }
  }
}
