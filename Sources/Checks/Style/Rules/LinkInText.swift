import CGumbo

/// Looks at links among words.
struct LinkInText {
  /// How many bytes of other words a line must have for a link to be inside running text.
  private static let leastWords = 24

  /// How many elements and texts beside a link are looked at.
  private static let mostLooked = 100

  let styles: PageStyles

  /// The words next to a link in the same line of text; nothing where the link is not inside running text.
  func words(around link: Node, _ page: borrowing ParsedPage) -> Node? {
    guard styles.isSeen(Int(link.index)), isInline(link), !isInMenu(link, page), hasOnlyWords(link, page),
      let block = page.nearest(to: link, where: { styles.style(of: $0).display != .inline })
    else { return nil }
    let before = words(from: Int(link.index) - 1, to: Int(block.index), by: -1, in: block, page)
    let after = words(from: Int(link.end), to: Int(block.end), by: 1, in: block, page)
    guard before.count + after.count >= Self.leastWords else { return nil }
    return before.nearest ?? after.nearest
  }

  /// The contrast between a link and words beside it, where nothing but colour can tell the two apart and the colours
  /// are too much alike.
  func contrastAlone(of link: Node, from text: Node, _ page: borrowing ParsedPage) -> Double? {
    let words = styles.style(of: text)
    guard let around = words.plainColour else { return nil }
    var worst = 0.0
    for index in Int(link.index)..<Int(link.end) {
      let style = styles.style(at: index)
      guard styles.isSeen(index) || page.nodes[index].isText, !style.differs(from: words),
        !isMarked(page.nodes[index])
      else { return nil }
      guard page.nodes[index].isText, !page.nodes[index].text.isBlank else { continue }
      guard let colour = style.plainColour else { return nil }
      worst = max(worst, Colour.contrast(colour, around))
    }
    for element in between(link, text, page)
    where styles.style(of: element).differs(from: words) || isMarked(element) {
      return nil
    }
    // The same colour as the words: then it is not colour that tells them apart.
    return worst > 1.0001 && worst < 3 ? worst : nil
  }

  /// Whether what nobody computes, such as slanted letters or a sign after it, sets the link apart.
  func isSetApart(_ link: Node, from text: Node, by declared: DeclaredStyle, _ page: borrowing ParsedPage)
    -> Bool
  {
    let inside = (Int(link.index)..<Int(link.end)).map { page.nodes[$0] }.filter { !$0.isText }
    let around = page.parent(of: text).map { declared.numbers(declaring: .settingApart, on: $0) } ?? []
    return (inside + between(link, text, page)).contains { element in
      !declared.numbers(declaring: .settingApart, on: element).subtracting(around).isEmpty
        || element.attribute("style").map { declared.own($0, declares: .settingApart) } ?? false
    }
  }

  /// The elements around the link that are not around the words.
  private func between(_ link: Node, _ text: Node, _ page: borrowing ParsedPage) -> [Node] {
    var elements: [Node] = []
    var next = page.parent(of: link)
    while let element = next, !element.inside.contains(Int(text.index)) {
      elements.append(element)
      next = page.parent(of: element)
    }
    return elements
  }

  private func isInline(_ link: Node) -> Bool {
    let style = styles.style(of: link)
    return style.display == .inline && style.position != .absolute && style.position != .fixed
  }

  private func isInMenu(_ link: Node, _ page: borrowing ParsedPage) -> Bool {
    page.nearest(to: link) { around in
      switch around.role {
      case .navigation, .menu, .menubar, .toolbar, .tablist, .tree, .listbox: true
      default: around.tag == GUMBO_TAG_NAV
      }
    } != nil
  }

  /// Whether the link is words alone; a picture in it may set it apart.
  private func hasOnlyWords(_ link: Node, _ page: borrowing ParsedPage) -> Bool {
    var letters = 0
    for index in link.inside {
      let node = page.nodes[index]
      if node.isText {
        letters += node.text.fewLetters
      } else if !node.isHTML || node.tag == GUMBO_TAG_IMG || styles.style(of: node).display != .inline {
        return false
      }
    }
    return letters > 1
  }

  /// The words on the link's own line, one way from it: how many bytes, and the nearest.
  private func words(from start: Int, to end: Int, by step: Int, in block: Node, _ page: borrowing ParsedPage)
    -> (count: Int, nearest: Node?)
  {
    var count = 0
    var nearest: Node?
    for index in stride(from: start, to: end, by: step).prefix(Self.mostLooked) where count < Self.leastWords
    {
      let node = page.nodes[index]
      if !node.isText {
        // A line that breaks, or a block of its own, ends the line; an element around the link does not.
        if node.inside.contains(start) || node.inside.contains(end) { continue }
        if node.tag == GUMBO_TAG_BR || styles.style(of: node).display != .inline { break }
        continue
      }
      guard styles.isSeen(index), !node.state.contains(.hidden), node.text.fewLetters > 1 else { continue }
      if page.nearest(to: node, where: { styles.style(of: $0).display != .inline })?.index != block.index {
        break
      }
      if page.nearest(to: node, where: { $0.role == .link || $0.role == .button }) != nil { continue }
      count += page.places.count(ofText: node)
      nearest = nearest ?? node
    }
    return (count, nearest)
  }

  /// Whether browsers show the element in letters of another kind.
  private func isMarked(_ node: Node) -> Bool {
    guard node.isHTML else { return false }
    switch node.tag {
    case GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_CITE, GUMBO_TAG_CODE, GUMBO_TAG_KBD, GUMBO_TAG_SAMP,
      GUMBO_TAG_VAR,
      GUMBO_TAG_DFN, GUMBO_TAG_ADDRESS, GUMBO_TAG_Q, GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_TT:
      return true
    default: return false
    }
  }
}

extension ComputedStyle {
  /// The colour of its letters, where that is all there is to them.
  fileprivate var plainColour: Colour? {
    guard textFill == .current, opacity > 0.999, !changesColours, !clipsToText, let color, color.alpha > 0.999
    else {
      return nil
    }
    return color
  }

  /// Whether more than colour tells it from `other`, as far as that is computed.
  fileprivate func differs(from other: ComputedStyle) -> Bool {
    let isLined = isUnderlined || isUnderlinedAround
    return isLined != (other.isUnderlined || other.isUnderlinedAround) || fontWeight != other.fontWeight
      || abs(fontSize - other.fontSize) > 0.5 || abs(letterSpacing - other.letterSpacing) > 0.2
      || textShadow.count != other.textShadow.count || hasOwnBackground || hasLineBelow
  }

  private var hasOwnBackground: Bool { !layers.isEmpty || background.map { $0.alpha > 0 } ?? true }

  private var hasLineBelow: Bool { hasBorderBottom && borderBottomWidth != .pixels(0) }
}

extension Set<Property> {
  /// What sets words apart though nobody computes it.
  static let settingApart: Self = borders.union([
    .fontStyle, .fontFamily, .fontVariant, .textTransform, .content, .boxShadow, .outlineStyle,
  ])
}
