import CCMarkGFM
import Markup

/// Code that starts with `=` is not code: it stands for a number that only the datasets know.
extension MarkdownRenderer {
  mutating func writeCode(_ node: Node) {
    if node.isNumber, !node.isInHeadingOrCaption {
      slot(.number(output.numbers.count))
      output.numbers.append(RenderedMarkdown.Number(text: node.literal, line: fileLine(line(of: node))))
      return
    }
    writer.raw("<code>")
    // A backslash in front of the sign says that it is code after all.
    let isEscaped = node.literal.hasPrefix("\\=")
    node.withLiteral { writer.text(UnsafeBufferPointer(rebasing: $0.dropFirst(isEscaped ? 1 : 0))) }
    writer.raw("</code>")
  }

  /// Refuses numbers where the text is needed before the datasets are read: for anchors, contents lists and names.
  mutating func refuseNumbers(in node: Node, place: String) {
    for number in node.descendants where number.isNumber {
      report(
        "misplaced-number",
        "A number cannot be drawn from a dataset in \(place): `\(number.literal.shortened)`.",
        help: "Put the number into a sentence of the text. To show the code as it stands, write `\\=…`.",
        line: line(of: number))
    }
  }
}

extension Node {
  /// Whether this is code that stands for a number of a dataset.
  var isNumber: Bool { kind == .code && literal.hasPrefix("=") }

  /// Whether this is nothing but a number of a dataset: a cell of a table, say.
  var holdsOnlyNumber: Bool {
    guard let child = firstChild, child.next == nil else { return false }
    return child.isNumber
  }

  fileprivate var isInHeadingOrCaption: Bool {
    var node = parent
    while let current = node {
      if current.kind == .heading || current.isCaption { return true }
      node = current.parent
    }
    return false
  }

  /// All nodes below this one, in the order of the text.
  fileprivate var descendants: [Node] {
    var found: [Node] = []
    var stack = Array(children).reversed() as [Node]
    while let node = stack.popLast() {
      found.append(node)
      stack.append(contentsOf: node.children.reversed())
    }
    return found
  }
}
