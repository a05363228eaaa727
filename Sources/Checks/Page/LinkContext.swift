import CGumbo

extension ParsedPage {
  /// What a screen reader can say around a link: the sentence, list items, cell and headings it stands in, and what
  /// describes it, without the words of the link itself (WCAG 2.2, “programmatically determined link context”).
  ///
  /// - Parameter itself: Whether the words of the link count too.
  func context(of link: Node, withItself itself: Bool = false) -> String {
    var texts: [String] = []
    let described = referencedText(of: link, by: "aria-describedby").string
    if !described.isEmpty { texts.append(described) }
    var next = parent(of: link)
    var block: Node?
    while let around = next {
      if block == nil, around.isTextBlock { block = around }
      if around.tag == GUMBO_TAG_LI || around.role == .listitem {
        texts.append(ownText(of: around, without: link))
      }
      if around.isCellTag { texts += headerWords(of: around) }
      next = parent(of: around)
    }
    if let block {
      texts.append(contentText(of: block, hidden: false, without: itself ? -1 : link.index).string)
    }
    return texts.filter { !SpokenWords($0).words.isEmpty }.joined(separator: " ")
  }

  /// Whether not all of what is around a link is known.
  func contextIsCut(_ link: Node) -> Bool {
    let block = nearest(to: link) { $0.isTextBlock || $0.tag == GUMBO_TAG_LI || $0.role == .listitem }
    return block.map { isCut(inside: $0) } ?? false || isCut(link, by: "aria-describedby")
  }

  /// The text of a list item, lists inside it left out.
  private func ownText(of item: Node, without link: Node) -> String {
    var text = NameText()
    var index = Int(item.index) + 1
    while index < Int(item.end), !text.isFull {
      let inner = nodes[index]
      if inner.isText {
        if inner.isExposed { text.append(inner.text) }
        text.space()
        index += 1
      } else {
        let isList = inner.tag == GUMBO_TAG_UL || inner.tag == GUMBO_TAG_OL
        index = isList || inner.index == link.index ? Int(inner.end) : index + 1
      }
    }
    return text.string
  }

  private func headerWords(of cell: Node) -> [String] {
    let table = nearest(to: cell) { $0.tag == GUMBO_TAG_TABLE }
    guard let table else { return [] }
    let headers = nameCache.headerWords[table.index] ?? headerWords(in: table)
    nameCache.headerWords[table.index] = headers
    return headers.filter { $0.cell != cell.index }.prefix(Self.mostHeaders).map(\.words)
  }

  private static var mostHeaders: Int { 20 }

  private func headerWords(in table: Node) -> [(cell: Int32, words: String)] {
    var words: [(cell: Int32, words: String)] = []
    for index in table.inside where nodes[index].tag == GUMBO_TAG_TH && nodes[index].isHTML {
      words.append((nodes[index].index, contentText(of: nodes[index], hidden: false).string))
      if words.count > Self.mostHeaders { break }
    }
    return words
  }
}

extension Node {
  fileprivate var isTextBlock: Bool {
    switch tag {
    case GUMBO_TAG_P, GUMBO_TAG_DD, GUMBO_TAG_DT, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION, GUMBO_TAG_TD,
      GUMBO_TAG_TH,
      GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6:
      isHTML
    default: role == .paragraph || role == .heading
    }
  }

  fileprivate var isCellTag: Bool { tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH }
}
