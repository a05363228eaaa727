import CGumbo

/// Text must not be cut off when the page is made twice as large.
enum ClippedText: Rule {
  static let facts = RuleFacts(
    "clipped-text", wcag: ["1.4.4"], act: ["59br37"],
    asks: "No text is cut off when the page is made twice as large.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard page.looks.sheets.unread.isEmpty, page.looks.clipsSomething else { return }
    let styles = page.looks.styles(in: .enlarged)
    let room = LeastRoom(styles: styles, environment: .enlarged)
    var declared: DeclaredStyle?
    for box in page.nodes where box.isHTML && styles.style(of: box).hides && !box.isWholePage {
      let style = styles.style(of: box)
      let texts = BoxText(styles: styles).texts(in: box, page)
      guard !box.state.contains(.hidden), style.isSeen, let text = texts.first else { continue }
      guard let way = way(room, box, style, texts, page) else {
        run.pass()
        continue
      }
      let known = declared ?? DeclaredStyle(page, .enlarged)
      declared = known
      guard !known.declares(.hidingRoom, on: box) else { continue }
      if page.opens(box) {
        run.ask(
          box,
          "The text from “\(page.quote(text))” on is cut off at first. Can all of it be read, with the keyboard too?"
        )
        continue
      }
      run.fail(
        box,
        "The text from “\(page.quote(text))” on is cut off \(way) on a page made twice as large. People with low vision "
          + "who enlarge it cannot read the rest.",
        help: "Let the box grow with its text: min-height instead of height, and no “overflow: hidden”.")
    }
  }

  /// How text is cut off, where that is certain.
  private static func way(
    _ room: LeastRoom, _ box: Node, _ style: ComputedStyle, _ texts: [Node], _ page: borrowing ParsedPage
  ) -> String? {
    if style.overflowY == .hidden, let height = style.setHeight, height > style.linePixels * 1.05,
      room.height(of: texts, page) > height + 4
    {
      return "below"
    }
    let isShortened = style.hasEllipsis && !style.wraps
    if style.overflowX == .hidden, style.display != .inline, !isShortened,
      room.unbrokenWidth(of: texts, page) > room.room(in: box, page) + 4
    {
      return "at the side"
    }
    return nil
  }
}

extension PageLooks {
  /// Whether anything on the page may be cut off on an enlarged page: only then is it worth working out what that
  /// looks like.
  fileprivate var clipsSomething: Bool {
    let seen = light.different.filter(\.isSeen)
    func adds(_ properties: Set<Property>) -> Bool {
      sheets.parts.contains { part in
        part.sheet.rules.contains { rule in
          (part.conditions + rule.conditions).holdOnlyEnlarged
            && rule.declarations.contains { properties.contains($0.property) }
        }
      }
    }
    guard seen.contains(where: \.style.hides) || adds([.overflowX, .overflowY]) else { return false }
    return seen.contains { $0.style.hides && $0.style.setHeight != nil || !$0.style.wraps }
      || adds([.height, .maxHeight, .whiteSpace])
  }
}

extension [MediaCondition] {
  fileprivate var holdOnlyEnlarged: Bool {
    !isEmpty && allSatisfy { $0.holds(in: .enlarged) } && !allSatisfy { $0.holds(in: .desktop) }
  }
}

extension ComputedStyle {
  fileprivate var hides: Bool { overflowX == .hidden || overflowY == .hidden }
}

extension Node {
  /// Whether its overflow is that of the window.
  var isWholePage: Bool { tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY }
}

extension ParsedPage {
  /// Whether a button beside the box, or one that names it, may open it.
  fileprivate func opens(_ box: Node) -> Bool {
    if let id = box.attribute("id")?.string, !id.isEmpty,
      exposed(.button).contains(where: { $0.attribute("aria-controls")?.string == id })
    {
      return true
    }
    guard let around = parent(of: box) else { return false }
    return (Int(box.end)..<Int(around.end)).contains { index in
      nodes[index].role == .button || nodes[index].tag == GUMBO_TAG_LABEL
    } || box.inside.contains { nodes[$0].role == .button }
  }
}
