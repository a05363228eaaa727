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
    case .footnote: leaveFootnote(node)
    case .table: leaveTable()
    case .headerRow: leaveRow(isHeader: true)
    case .row: leaveRow(isHeader: false)
    case .cell: leaveCell()
    default: leaveInline(kind, node)
    }
  }

  private mutating func enterParagraph(_ node: Node) {
    mark(node)
    if isTableCaption(node) || isTight(node) { return }
    writer.raw(isPicture(node) ? "<figure class=\"picture\">" : "<p>")
  }

  private mutating func leaveParagraph(_ node: Node) {
    if isTableCaption(node) || isTight(node) { return }
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

  private mutating func enterHeading(_ node: Node) {
    mark(node)
    quietDepth += 1
    let level = node.headingLevel
    let text = node.plainText
    if level == 1 { return enterTitle(node, text) }
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

  /// A first-level heading names the page. At the very start it may stand in for the title; anywhere else it is one
  /// too many.
  private mutating func enterTitle(_ node: Node, _ text: String) {
    let heading = RenderedMarkdown.Heading(level: 1, id: "", text: text, line: fileLine(node.line))
    if node.previous == nil {
      output.leadingTitle = heading
    } else {
      report(
        "second-title", "The heading “\(text)” is marked as the page’s title, with one “#”.",
        help: "Start headings inside the page with “##”. The title is the page’s “title”.", line: node.line)
      writer.raw("<p>")
    }
  }

  private mutating func leaveHeading(_ node: Node) {
    quietDepth -= 1
    if node.headingLevel == 1 {
      if node.previous != nil { writer.raw("</p>\n") }
      return
    }
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
        : "<li class=\"task\"><span class=\"task-mark\" aria-hidden=\"true\">☐</span> <span class=\"visually-hidden\">To do: </span>")
  }

  private mutating func writeCodeBlock(_ node: Node) {
    mark(node)
    let name = node.fenceInfo.split(separator: " ").first.map(String.init) ?? ""
    guard name.isEmpty || Self.plainFences.contains(name) else {
      slot(.block(output.blocks.count))
      output.blocks.append(
        RenderedMarkdown.FencedBlock(name: name, text: node.literal, line: fileLine(node.line)))
      return
    }
    writer.raw("<pre tabindex=\"0\"><code>")
    node.withLiteral { writer.text($0) }
    writer.raw("</code></pre>\n")
  }

  /// Fences whose text is shown as it stands.
  private static let plainFences: Set<String> = ["text", "csv", "json", "yaml", "markdown"]

  private mutating func enterFootnote(_ node: Node) {
    if !footnotesOpen {
      footnotesOpen = true
      writer.raw("<div class=\"footnotes\"><p class=\"footnotes-title\">Notes</p><ol>\n")
    }
    mark(node)
    writer.raw("<li id=\"")
    slot(.anchorPrefix)
    writer.raw("note-")
    writer.number(footnoteNumber(node))
    writer.raw("\">")
  }

  private mutating func leaveFootnote(_ node: Node) {
    let number = footnoteNumber(node)
    writer.raw("<p class=\"footnote-back\"><a href=\"#")
    slot(.anchorPrefix)
    writer.raw("note-from-")
    writer.number(number)
    writer.raw("\">Back to the text<span class=\"visually-hidden\"> at note ")
    writer.number(number)
    writer.raw("</span></a></p></li>\n")
  }

  /// Footnotes stand at the end of the document, in the order in which they are referred to.
  private func footnoteNumber(_ node: Node) -> Int {
    var number = 1
    var previous = node.previous
    while let earlier = previous, earlier.kind == .footnote {
      number += 1
      previous = earlier.previous
    }
    return number
  }
}
