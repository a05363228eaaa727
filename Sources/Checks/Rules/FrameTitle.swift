import CGumbo

/// Every frame says what it holds.
struct FrameTitle: Rule {
  static let facts = RuleFacts(
    "frame-title", wcag: ["4.1.2"], act: ["cae760"], asks: "Every frame says what it holds.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for frame in page.all(GUMBO_TAG_IFRAME) where frame.isExposed && frame.role != .none {
      // What the tab key does not reach cannot be stumbled on.
      if let order = frame.attribute("tabindex")?.trimmed, order.buffer.first == UInt8(ascii: "-") {
        continue
      }
      if page.isNamed(frame) {
        run.pass()
      } else {
        run.fail(
          frame,
          "A frame has no title. Screen reader users cannot tell what is in it without going through it.",
          help: "Write what the frame holds in its title, such as title=\"Map of the four districts\".")
      }
    }
  }
}
