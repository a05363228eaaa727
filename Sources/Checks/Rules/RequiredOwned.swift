import CGumbo

/// What has the role of a list, a menu, tabs or the like holds items of that kind.
struct RequiredOwned: Rule {
  static let facts = RuleFacts(
    "required-owned", wcag: ["1.3.1"], act: ["bc4a75"],
    asks: "What has the role of a list, a menu, a table or tabs holds parts of that kind and no others.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let asking = page.withGivenRole { !$0.traits.owns.isEmpty }
    guard !asking.isEmpty else { return }
    let ownership = Ownership(page)
    for node in asking where !page.isBusy(node) {
      check(node, ownership.owned(by: node, in: page), in: page, &run)
    }
  }

  private static func check(
    _ node: Node, _ owned: [Node], in page: borrowing ParsedPage, _ run: inout RuleRun
  ) {
    let wanted = node.role.traits.owns
    if let stray = owned.first(where: { !wanted.contains($0.role) }) {
      run.fail(
        stray,
        "\(stray.calledByRole.upperFirst) is directly inside something with the role “\(node.role.name)”, "
          + "which may hold only \(wanted.quoted). Screen readers count its parts wrong or leave this one out.",
        help: "Move it out, put it inside one of the parts, or take role=\"\(node.role.name)\" away.")
    } else if owned.isEmpty, !page.mayBeFilled(node) {
      run.fail(
        node,
        "Something has the role “\(node.role.name)” but holds no \(wanted.quoted). "
          + "Screen readers announce it, and people find nothing in it.",
        help: "Give what is inside its role, or take role=\"\(node.role.name)\" away.")
    } else {
      run.pass()
    }
  }
}

extension ParsedPage {
  /// Whether the page says that it, or what it is in, is still being filled.
  fileprivate func isBusy(_ node: Node) -> Bool {
    node.attribute("aria-busy", is: "true")
      || nearest(to: node) { $0.attribute("aria-busy", is: "true") } != nil
  }

  /// Whether it is empty and a script may fill it.
  fileprivate func mayBeFilled(_ node: Node) -> Bool {
    !all(GUMBO_TAG_SCRIPT).isEmpty && !nodes[node.inside].contains { !$0.isText || !$0.text.isBlank }
  }
}

extension String {
  fileprivate var upperFirst: String { prefix(1).uppercased() + dropFirst() }
}
