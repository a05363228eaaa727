/// Guesses, without layout, whether text is broken into lines.
enum LineGuess {
  /// How wide a letter is on average, in shares of the size of the text.
  private static let letterWidth = 0.45

  /// Whether some of `texts` is too long for the width there is for it.
  static func breaks(_ texts: [Node], _ page: borrowing ParsedPage) -> Bool {
    let styles = page.looks.light
    var widths: [Int32: Double] = [:]
    for text in texts where styles.style(of: text).wraps {
      let style = styles.style(of: text)
      let block = page.nearest(to: text) { styles.style(of: $0).display != .inline }
      let width =
        Double(page.places.count(ofText: text)) * (style.fontSize * letterWidth + style.letterSpacing)
      widths[block?.index ?? 0, default: 0] += width
    }
    return widths.contains { block, width in width > available(Int(block), page) }
  }

  /// The width there is inside the element at `index`, as far as styles say.
  private static func available(_ index: Int, _ page: borrowing ParsedPage) -> Double {
    var share = 1.0
    var narrowest = Double.infinity
    var next: Node? = page.nodes[index]
    while let node = next {
      let style = page.looks.light.style(of: node)
      if let width = style.maxWidth.pixels { narrowest = min(narrowest, width * share) }
      if let width = style.width.pixels { return min(narrowest, width * share) }
      if case .percentage(let percent) = style.width { share *= percent / 100 }
      next = page.parent(of: node)
    }
    return min(narrowest, (Environment.desktop.width - 16) * share)
  }
}
