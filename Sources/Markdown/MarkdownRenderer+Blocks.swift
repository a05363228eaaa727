import CCMarkGFM
import Markup

extension MarkdownRenderer {
  mutating func enter(_ kind: Node.Kind, _ node: Node) {
    switch kind {
    case .paragraph: enterParagraph(node)
    case .heading: enterHeading(node)
    case .list: enterList(node)
    case .item: enterItem(node)
    case .quote:
      mark(node)
      writer.raw("<blockquote>\n")
    case .rule: writer.raw("<hr>\n")
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock, .html: refuseHTML(node)
    case .footnote: enterFootnote(node)
    case .table: enterTable(node)
    case .headerRow, .row: enterRow(node, isHeader: kind == .headerRow)
    case .cell: enterCell(node)
    default: enterInline(kind, node)
    }
  }

  mutating func leave(_ kind: Node.Kind, _ node: Node) {
    switch kind {
    case .paragraph: leaveParagraph(node)
    case .heading: leaveHeading(node)
    case .list: writer.raw(node.isOrderedList ? "</ol>\n" : "</ul>\n")
    case .item: writer.raw("</li>\n")
    case .quote: writer.raw("</blockquote>\n")
    case .footnote: leaveFootnote()
    case .table: leaveTable()
    case .headerRow: leaveRow(isHeader: true)
    case .row: leaveRow(isHeader: false)
    case .cell: leaveCell()
    default: leaveInline(kind, node)
    }
  }

  private mutating func enterParagraph(_ node: Node) {
    mark(node)
    if isTableCaption(node) { return enterCaption(node) }
    warnOfBullet(node)
    warnOfTable(node)
    warnOfHeading(node)
    if isTight(node) { return }
    writer.raw(isPicture(node) ? "<figure class=\"picture\">" : "<p>")
  }

  /// Word processors paste lists as lines that start with a dot.
  private mutating func warnOfBullet(_ node: Node) {
    guard let text = node.firstChild, text.kind == .text, let mark = text.firstScalar,
      "•●▪◦‣∙\u{F0B7}".unicodeScalars.contains(mark)
    else { return }
    warn(
      "pasted-bullet", "This line starts with “\(mark)”, which does not make a list.",
      help: "Write a list with “- ” in front of each item, each on a line of its own.", line: node.line)
  }

  private mutating func leaveParagraph(_ node: Node) {
    if isTableCaption(node) { return leaveCaption() }
    if isTight(node) { return }
    guard isPicture(node) else { return writer.raw("</p>\n") }
    if let title = node.firstChild?.title, !title.isEmpty {
      writer.element("figcaption", text: title)
    }
    writer.raw("</figure>\n")
  }

  /// A paragraph in a list without blank lines between its items is set without a paragraph's space.
  private func isTight(_ node: Node) -> Bool {
    guard let list = node.parent?.parent, list.kind == .list else { return false }
    return list.isTightList
  }

  private func isPicture(_ node: Node) -> Bool {
    guard let child = node.firstChild, child.kind == .image else { return false }
    return child.next == nil
  }

  /// A first-level heading at the very start stands in for the page’s title.
  func isTitle(_ heading: Node) -> Bool {
    heading.headingLevel == 1 && heading.previous == nil && heading.parent?.kind == .document
  }

  private mutating func enterHeading(_ node: Node) {
    let level = node.headingLevel
    let text = node.plainText
    refuseNumbers(in: node, place: "a heading")
    if isTitle(node) {
      output.leadingTitle = RenderedMarkdown.Heading(level: 1, id: "", text: text, line: fileLine(node.line))
      return
    }
    mark(node)
    quietDepth += 1
    if level == 1 { return refuseTitle(node, text) }
    let id = slugs.next(for: text)
    output.headings.append(
      RenderedMarkdown.Heading(level: level, id: id, text: text, line: fileLine(node.line)))
    writer.raw("<h")
    slot(.headingLevel(level))
    writer.raw(" id=\"")
    slot(.anchorPrefix)
    writer.text(id)
    writer.raw("\">")
  }

  /// A first-level heading anywhere else is one title too many.
  private mutating func refuseTitle(_ node: Node, _ text: String) {
    report(
      "second-title", "The heading “\(text.shortened)” is marked as the page’s title, with one “#”.",
      help: "Start headings inside the page with “##”. The title is the page’s “title”.", line: node.line)
    writer.raw("<p>")
  }

  private mutating func leaveHeading(_ node: Node) {
    quietDepth -= 1
    guard node.headingLevel > 1 else { return writer.raw("</p>\n") }
    writer.raw("</h")
    slot(.headingLevel(node.headingLevel))
    writer.raw(">\n")
  }

  private mutating func enterList(_ node: Node) {
    mark(node)
    guard node.isOrderedList else {
      let isTasks = node.firstChild?.isTask == true
      return isTasks ? writer.raw("<ul class=\"tasks\">\n") : writer.raw("<ul>\n")
    }
    writer.raw("<ol")
    if node.listStart != 1 { writer.attribute("start", node.listStart) }
    writer.raw(">\n")
  }

  private mutating func enterItem(_ node: Node) {
    mark(node)
    guard node.isTask else { return writer.raw("<li>") }
    writer.raw(
      node.isTicked
        ? "<li class=\"task\"><span class=\"task-mark\" aria-hidden=\"true\">☑</span> <span class=\"visually-hidden\">Done: </span>"
        : "<li class=\"task\"><span class=\"task-mark\" aria-hidden=\"true\">☐</span> <span class=\"visually-hidden\">To do: </span>"
    )
  }

  private mutating func writeCodeBlock(_ node: Node) {
    mark(node)
    let words = node.fenceInfo.split(whereSeparator: \.isWhitespace).map(String.init)
    let name = words.first ?? ""
    footnotes.codeLines.append(node.line...max(node.line, node.lastLine))
    if !node.isFenced { warnOfIndent(node) }
    let isPlain = name.isEmpty || Self.plainFences.contains(name)
    guard checkEnd(of: node, name: name, isPlain: isPlain) else { return }
    guard isPlain else {
      slot(.block(output.blocks.count))
      output.blocks.append(
        RenderedMarkdown.FencedBlock(
          name: name, options: Array(words.dropFirst()), text: node.literal, line: fileLine(node.line)))
      return
    }
    writer.raw("<pre tabindex=\"0\"><code>")
    node.withLiteral { writer.text($0) }
    writer.raw("</code></pre>\n")
  }

  private mutating func warnOfIndent(_ node: Node) {
    warn(
      "indented-code",
      "This text starts with four spaces or more, so it is shown as it stands, like computer code.",
      help: "Take the spaces out. If it is meant, put a line ```text above it and a line ``` below.",
      line: node.line)
  }

  /// Fences whose text is shown as it stands.
  private static let plainFences: Set<String> = ["text", "csv", "json", "yaml", "markdown"]
}
