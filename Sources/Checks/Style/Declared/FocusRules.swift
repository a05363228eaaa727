/// What stylesheets do to elements that the keyboard reaches, the same on all pages that have them.
struct FocusRules: Sendable {
  /// Takes the outline away.
  struct Removal: Sendable {
    let number: Int
    let selectors: [Selector]
  }

  let removals: [Removal]
  /// What has the focus, or is around it, where something then changes.
  let changes: [Selector]
  /// Whether a class such as `is-focused` says that a script marks what has the focus.
  let areMarkedByScript: Bool

  init(_ sheets: PageSheets) {
    var removals: [Removal] = []
    var changes: [Selector] = []
    var areMarked = false
    for (number, rule) in sheets.rules(in: .desktop).enumerated() where rule.focus.matters {
      if rule.focus.removesOutline {
        let sure = rule.selectors.filter(\.holdsForKeyboard).map(\.whenThere)
        removals.append(Removal(number: number, selectors: sure))
      }
      if rule.focus.changesWithFocus {
        changes += rule.selectors.filter(\.asksForFocus).flatMap(\.focused)
      }
      areMarked = areMarked || rule.focus.isMarkedByScript
    }
    self.removals = removals
    self.changes = changes
    areMarkedByScript = areMarked
  }
}
