import CGumbo

/// What the keyboard reaches must look different when it gets there.
enum FocusShown: Rule {
  static let facts = RuleFacts(
    "focus-shown", wcag: ["2.4.7"], act: ["oj04fd"],
    asks: "People who use a keyboard see where on the page they are.")

  /// The most elements that are looked at.
  private static let mostElements = 2_000

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard page.looks.sheets.unread.isEmpty else { return }
    let reached = page.nodes.lazy.filter { $0.isReachedByKeyboard }.prefix(mostElements)
    guard !reached.isEmpty else { return }
    var look = FocusLook(page)
    guard !look.rules.removals.isEmpty || reached.contains(where: \.setsItsOutline) else {
      return run.pass()
    }
    var said: [Int: (node: Node, others: Int)] = [:]
    for node in reached where page.looks.light.isSeen(Int(node.index)) {
      guard let removal = look.removal(for: node), !look.showsFocus(node, page), !isWatched(node, page)
      else {
        run.pass()
        continue
      }
      said[removal] = said[removal].map { ($0.node, $0.others + 1) } ?? (node, 0)
    }
    for item in said.values.sorted(by: { $0.node.index < $1.node.index }) {
      let words = page.name(of: item.node).shortened(to: 60)
      let what = words.isEmpty ? item.node.tagName : "“\(words)”"
      if look.rules.areMarkedByScript {
        run.ask(item.node, "Does \(what) look different when you reach it with the tab key?")
      } else {
        run.fail(item.node, message(what, item.others), help: help)
      }
    }
  }

  private static func message(_ what: String, _ others: Int) -> String {
    let also =
      others == 0 ? "" : others == 1 ? " One more part is like this." : " \(others) more parts are like this."
    return
      "\(what) looks the same whether the keyboard is on it or not: its outline is taken away, and nothing takes its "
      + "place. People who use a keyboard do not see where they are." + also
  }

  private static let help =
    "Take “outline: none” away, or add a rule such as “:focus-visible { outline: 3px solid }”."

  /// Whether a script is told when the element, or what is around it, gets the focus.
  private static func isWatched(_ node: Node, _ page: borrowing ParsedPage) -> Bool {
    if node.has("onfocus") || node.has("onfocusin") { return true }
    return page.nearest(to: node) { $0.has("onfocusin") } != nil
  }
}

extension Node {
  fileprivate var setsItsOutline: Bool { attribute("style")?.contains("outline") ?? false }

  /// Whether the tab key stops at it, and only its outline says so: fields to write in show a cursor too.
  fileprivate var isReachedByKeyboard: Bool {
    guard !isText, state.contains(.tabbable), !state.contains(.hidden), isHTML else { return false }
    switch tag {
    case GUMBO_TAG_A, GUMBO_TAG_BUTTON, GUMBO_TAG_SUMMARY, GUMBO_TAG_SELECT: return true
    case GUMBO_TAG_INPUT:
      guard let type = attribute("type")?.trimmed else { return false }
      return ["button", "submit", "reset", "checkbox", "radio", "range", "image", "file"].contains {
        type.matches($0)
      }
    case GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_OBJECT,
      GUMBO_TAG_BODY,
      GUMBO_TAG_HTML:
      return false
    default: return !has("contenteditable")
    }
  }
}
