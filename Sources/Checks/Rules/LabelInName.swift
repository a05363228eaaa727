import CGumbo

/// What people see on a link or button is part of what it is called, so that they can say it aloud.
struct LabelInName: Rule {
  static let facts = RuleFacts(
    "label-in-name", wcag: ["2.5.3"], act: ["2ee8b8"],
    asks: "What people see on a link or button is part of what it is called.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for role in roles {
      for widget in page.exposed(role) where widget.isLabelled {
        let name = page.name(of: widget)
        let label = page.visibleText(of: widget)
        guard !name.isEmpty, isSaid(label), !(hasSigns(widget, page) && isLigature(label)) else { continue }
        if LabelInName.holds(name, label) || isCut(widget, label, page) {
          run.pass()
        } else {
          run.fail(
            widget,
            "People see “\(label)”, but assistive technology calls it “\(name)”. People who speak to their "
              + "computer say what they see, and nothing happens.",
            help: "Take aria-label away, or begin it with the very words that people see.")
        }
      }
    }
  }

  /// Whether somebody who says `label` says a part of `name`: brackets, signs, capitals and hyphens do not count.
  static func holds(_ name: String, _ label: String) -> Bool {
    [label, SpokenWords.withoutBrackets(label)].contains { label in
      [false, true].contains { joining in
        let spoken = SpokenWords(label, joiningHyphens: joining)
        return spoken.words.isEmpty
          || [false, true].contains { SpokenWords(name, joiningHyphens: $0).contains(spoken) }
      }
    }
  }

  /// Whether not all of the name or of the label is known.
  private static func isCut(_ widget: Node, _ label: String, _ page: borrowing ParsedPage) -> Bool {
    label.utf8.count >= NameText.limit || page.isCut(inside: widget)
      || page.isCut(widget, by: "aria-labelledby")
  }

  /// Whether a label is words: a single letter or sign, such as X for “close”, stands for something else.
  private static func isSaid(_ label: String) -> Bool {
    SpokenWords(label).words.joined().count > 1
  }

  /// Whether the letters of a widget may be drawn as signs: by its class, or by an icon font that the page loads.
  private static func hasSigns(_ widget: Node, _ page: borrowing ParsedPage) -> Bool {
    widget.isIcon
      || page.all(GUMBO_TAG_LINK).contains { link in
        link.attribute("href").map { $0.contains("icon?family") || $0.contains("material+") } ?? false
      }
  }

  /// Whether a label can be the name of a sign in an icon font, such as `arrow_back`.
  private static func isLigature(_ label: String) -> Bool {
    label.allSatisfy { $0.isLowercase || $0 == "_" || $0.isNumber }
  }

  private static let roles: [Role] = [
    .button, .checkbox, .gridcell, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio,
    .switch, .tab, .treeitem,
  ]
}
