import CCMarkGFM
import Markup

extension MarkdownRenderer {
  mutating func enterInline(_ kind: Node.Kind, _ node: Node) {
    switch kind {
    case .emphasis: writer.raw("<em>")
    case .strong: writer.raw("<strong>")
    case .strikethrough: writer.raw("<del>")
    case .lineBreak: writer.raw("<br>\n")
    case .code:
      writer.raw("<code>")
      node.withLiteral { writer.text($0) }
      writer.raw("</code>")
    case .link: enterLink(node)
    case .image: writeImage(node)
    case .footnoteReference: writeFootnoteReference(node)
    default: break
    }
  }

  mutating func leaveInline(_ kind: Node.Kind, _ node: Node) {
    switch kind {
    case .emphasis: writer.raw("</em>")
    case .strong: writer.raw("</strong>")
    case .strikethrough: writer.raw("</del>")
    case .link:
      quietDepth -= 1
      if openLinks.popLast() == true { writer.raw("</a>") }
    default: break
    }
  }

  private mutating func enterLink(_ node: Node) {
    mark(node)
    quietDepth += 1
    let destination = node.destination
    switch LinkDestination(destination) {
    case .external:
      openLinks.append(true)
      writer.raw("<a href=\"")
      writer.text(destination.replacing(" ", with: "%20"))
      writer.raw("\">")
    case .anchor, .file:
      openLinks.append(true)
      writer.raw("<a href=\"")
      slot(.link(output.links.count))
      writer.raw("\">")
      output.links.append(reference(node))
    case .forbidden(let scheme):
      openLinks.append(false)
      report(
        "forbidden-link", "The link “\(node.plainText)” starts with “\(scheme)\(scheme == "//" ? "" : ":")”, which has no place on a public page.",
        help: "Link to a web address that starts with https://, or to a file of this site.", line: line(of: node))
    case .empty:
      openLinks.append(false)
      report(
        "empty-link", "The link “\(node.plainText)” leads nowhere.",
        help: "Write where it leads between the round brackets.", line: line(of: node))
    }
  }

  private mutating func writeImage(_ node: Node) {
    mark(node)
    switch LinkDestination(node.destination) {
    case .file:
      slot(.image(output.images.count))
      output.images.append(reference(node))
    case .external, .anchor, .forbidden, .empty:
      report(
        "image-elsewhere", "The picture “\(node.destination)” is not a file of this site.",
        help: "Save the picture in content/images/ and write the path to it from this file.", line: line(of: node))
    }
  }

  private mutating func writeFootnoteReference(_ node: Node) {
    let number = node.literal
    writer.raw("<sup><a href=\"#")
    slot(.anchorPrefix)
    writer.raw("note-")
    writer.text(number)
    if footnotesWritten.insert(number).inserted {
      writer.raw("\" id=\"")
      slot(.anchorPrefix)
      writer.raw("note-from-")
      writer.text(number)
    }
    writer.raw("\"><span class=\"visually-hidden\">Note </span>")
    writer.text(number)
    writer.raw("</a></sup>")
  }

  private func reference(_ node: Node) -> RenderedMarkdown.Reference {
    RenderedMarkdown.Reference(
      destination: node.destination, text: node.plainText, title: node.title, line: fileLine(line(of: node)))
  }

  /// The line an inline node stands on; the library does not know it for all of them.
  private func line(of node: Node) -> Int {
    var candidate: Node? = node
    while let current = candidate {
      if current.line > 0 { return current.line }
      candidate = current.parent
    }
    return 1
  }
}
