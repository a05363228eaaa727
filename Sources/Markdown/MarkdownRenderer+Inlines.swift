import CCMarkGFM
import Markup

extension MarkdownRenderer {
  mutating func enterInline(_ kind: Node.Kind, _ node: Node) {
    switch kind {
    case .emphasis: writer.raw("<em>")
    case .strong: if !marksCaption(node) { writer.raw("<strong>") }
    case .strikethrough: writer.raw("<del>")
    case .lineBreak: writer.raw("<br>\n")
    case .code: writeCode(node)
    case .link: enterLink(node)
    case .image: writeImage(node)
    case .footnoteReference: writeFootnoteReference(node)
    default: break
    }
  }

  mutating func leaveInline(_ kind: Node.Kind, _ node: Node) {
    switch kind {
    case .emphasis: writer.raw("</em>")
    case .strong: if !marksCaption(node) { writer.raw("</strong>") }
    case .strikethrough: writer.raw("</del>")
    case .link: leaveLink()
    default: break
    }
  }
}
