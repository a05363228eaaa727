import CGumbo

/// How much room text needs at the least, without layout, in whatever usual font it is set.
struct LeastRoom {
  /// How wide a letter is at the least on average, in shares of the size of the text.
  private static let letterWidth = 0.34

  /// How high a line is at the least where the font decides, in shares of the size of the text.
  private static let lineHeight = 1.1

  let styles: PageStyles
  let environment: Environment

  /// A line of text that breaks only where a `<br>` does.
  private struct Stretch: Hashable {
    let block: Int32
    let number: Int
  }

  /// Counts the `<br>` on the way from one text to the next.
  private struct BreakCount {
    private var at = 0
    private var count = 0

    mutating func count(before node: Node, _ page: borrowing ParsedPage) -> Int {
      for index in at..<max(at, Int(node.index))
      where page.nodes[index].tag == GUMBO_TAG_BR && page.nodes[index].isHTML {
        count += 1
      }
      at = max(at, Int(node.index))
      return count
    }
  }

  /// The least height, in pixels, of the tallest block of text that runs through `texts`.
  func height(of texts: [Node], _ page: borrowing ParsedPage) -> Double {
    var widths: [Stretch: Double] = [:]
    var lines: [Stretch: Double] = [:]
    var breaks = BreakCount()
    for text in texts {
      let style = styles.style(of: text)
      guard let block = block(around: text, page) else { continue }
      let stretch = Stretch(block: block.index, number: breaks.count(before: text, page))
      widths[stretch, default: 0] += style.wraps ? width(of: text, page) : 0
      lines[stretch] = max(
        lines[stretch, default: 0],
        style.lineHeight == .normal ? style.fontSize * Self.lineHeight : style.linePixels)
    }
    var heights: [Int32: Double] = [:]
    for (stretch, line) in lines {
      let room = max(room(in: page.nodes[Int(stretch.block)], page), 1)
      heights[stretch.block, default: 0] += max((widths[stretch, default: 0] / room).rounded(.up), 1) * line
    }
    return heights.values.max() ?? 0
  }

  /// The least width, in pixels, of the widest line in `nodes` that cannot be broken.
  func unbrokenWidth(of nodes: [Node], _ page: borrowing ParsedPage) -> Double {
    var widths: [Stretch: Double] = [:]
    var breaks = BreakCount()
    for node in nodes where !styles.style(of: node).wraps {
      guard node.isText || node.tag == GUMBO_TAG_IMG, let block = block(around: node, page) else { continue }
      let stretch = Stretch(block: block.index, number: breaks.count(before: node, page))
      widths[stretch, default: 0] += node.isText ? firstLine(of: node, page) : imageWidth(node)
    }
    return widths.values.max() ?? 0
  }

  /// The most width there is inside `node`, as far as styles say.
  func room(in node: Node, _ page: borrowing ParsedPage) -> Double {
    var share = 1.0
    var narrowest = Double.infinity
    var next: Node? = node
    while let node = next {
      let style = styles.style(of: node)
      if let width = style.maxWidth.pixels { narrowest = min(narrowest, width * share) }
      if let width = style.width.pixels { return min(narrowest, width * share) }
      if case .percentage(let percent) = style.width { share *= percent / 100 }
      next = page.parent(of: node)
    }
    return min(narrowest, environment.width * max(share, 0))
  }

  private func block(around node: Node, _ page: borrowing ParsedPage) -> Node? {
    page.nearest(to: node) { styles.style(of: $0).display != .inline }
  }

  private func width(of text: Node, _ page: borrowing ParsedPage) -> Double {
    let sample = text.text.trimmed
    guard sample.count > 0 else { return 0 }
    let share = Double(Self.letters(sample.buffer)) / Double(sample.count)
    return Double(page.places.count(ofText: text)) * share * letter(styles.style(of: text))
  }

  /// The width of as much of a text as is known to stand on one line.
  private func firstLine(of text: Node, _ page: borrowing ParsedPage) -> Double {
    let words = page.words(of: text).utf8.drop(while: \.isSpace)
    return Double(Self.letters(words.prefix { $0 != 0x0A })) * letter(styles.style(of: text))
  }

  private func letter(_ style: ComputedStyle) -> Double {
    max(style.fontSize * Self.letterWidth + style.letterSpacing, 0)
  }

  private func imageWidth(_ image: Node) -> Double {
    let style = styles.style(of: image)
    if let width = style.width.pixels { return width }
    guard style.width == .auto, style.maxWidth == .auto, let width = image.attribute("width")?.trimmed.string
    else { return 0 }
    return Double(width) ?? 0
  }

  /// How many letters and single spaces there are; the bytes that go on with a letter are none.
  private static func letters(_ bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    var isAfterSpace = false
    for byte in bytes where byte & 0xC0 != 0x80 {
      if !byte.isSpace || !isAfterSpace { count += 1 }
      isAfterSpace = byte.isSpace
    }
    return count
  }
}
