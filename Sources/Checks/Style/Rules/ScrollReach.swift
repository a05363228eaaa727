import CGumbo

/// What scrolls by itself must be reached with the tab key, or nobody can scroll it without a mouse.
enum ScrollReach: Rule {
  static let facts = RuleFacts(
    "scroll-reach", wcag: ["2.1.1", "2.1.3"], act: ["0ssw9k"],
    asks: "What scrolls by itself can be scrolled with the keyboard.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard page.looks.sheets.unread.isEmpty else { return }
    let styles = page.looks.light
    let room = LeastRoom(styles: styles, environment: .desktop)
    var declared: DeclaredStyle?
    for box in page.nodes where box.isHTML && styles.style(of: box).scrolls && !box.drawsItself {
      guard !box.state.contains(.hidden), styles.isSeen(Int(box.index)), overflows(room, box, page) else {
        continue
      }
      let known = declared ?? DeclaredStyle(page)
      declared = known
      guard !known.declares(.hidingRoom, on: box) else { continue }
      guard !box.isReached, !box.inside.contains(where: { page.nodes[$0].isReached }) else {
        run.pass()
        continue
      }
      run.fail(
        box,
        "This part of the page scrolls by itself, and the tab key does not reach it. People who use a keyboard cannot "
          + "see what is further down or to the side in it.",
        help: "Let it grow with what is in it, or add tabindex=\"0\", a role such as “region” and a name.")
    }
  }

  private static func overflows(_ room: LeastRoom, _ box: Node, _ page: borrowing ParsedPage) -> Bool {
    let style = room.styles.style(of: box)
    let content = BoxText(styles: room.styles)
    if style.overflowY != .hidden, let height = style.setHeight,
      room.height(of: content.texts(in: box, page), page) > height + 4
    {
      return true
    }
    guard style.overflowX != .hidden else { return false }
    return room.unbrokenWidth(of: content.nodes(in: box, page), page) > room.room(in: box, page) + 4
  }
}

extension ComputedStyle {
  fileprivate var scrolls: Bool { display != .inline && (overflowX == .scroll || overflowY == .scroll) }
}

extension Node {
  /// Whether the tab key stops at it.
  fileprivate var isReached: Bool { state.contains(.tabbable) && !state.contains(.hidden) }

  /// Whether it is the window itself, or something whose scrolling the browser sees to.
  fileprivate var drawsItself: Bool {
    switch tag {
    case GUMBO_TAG_TEXTAREA, GUMBO_TAG_SELECT, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT: true
    default: isWholePage
    }
  }
}
