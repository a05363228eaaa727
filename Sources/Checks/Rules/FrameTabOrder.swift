import CGumbo

/// A frame with links or fields in it is not taken out of the tab order.
struct FrameTabOrder: Rule {
  static let facts = RuleFacts(
    "frame-tab-order", wcag: ["2.1.1"], act: ["akn7bn"],
    asks: "A frame with links, buttons or fields in it can be reached with the tab key.")

  /// How many frames of a page are parsed; nobody writes so many by hand.
  private static let mostFrames = 20

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let frames = page.all(GUMBO_TAG_IFRAME).filter { frame in
      frame.has("srcdoc") && frame.state.isDisjoint(with: [.hidden, .inert]) && !frame.isPointSized
    }
    for frame in frames.prefix(mostFrames) {
      guard frame.attribute("tabindex")?.trimmed.string.hasPrefix("-") ?? false else {
        run.pass()
        continue
      }
      guard let inside = frame.attribute("srcdoc"), holdsControls(inside) else { continue }
      run.fail(
        frame,
        "A frame is taken out of the tab order, but holds something to press or fill in. "
          + "People who use a keyboard cannot get to it.",
        help: "Take tabindex=\"\(frame.attribute("tabindex")?.string ?? "-1")\" away from the frame.")
    }
  }

  private static func holdsControls(_ html: Bytes) -> Bool {
    guard let inner = try? ParsedPage(Array(html.buffer)) else { return false }
    return inner.nodes.contains { $0.state.contains(.tabbable) && !$0.state.contains(.hidden) }
  }
}

extension Node {
  /// Whether its attributes make it too small to show anything.
  fileprivate var isPointSized: Bool {
    for name: StaticString in ["width", "height"] {
      if let size = attribute(name).flatMap({ Int($0.trimmed.string) }), size <= 1 { return true }
    }
    return false
  }
}
