import Markup

extension Diagram {
  /// Writes what the diagram shows as a list.
  func writeList(to writer: inout MarkupWriter) {
    switch content {
    case .structure(let tree): write(tree, to: &writer)
    case .flow(let flow): write(flow, to: &writer)
    case .steps(let steps): writer.list("ol", steps) { $0.text($1) }
    }
  }

  /// Boxes below a box are a list inside its item.
  private func write(_ tree: Tree, to writer: inout MarkupWriter) {
    var depth = -1
    for item in tree.items {
      if item.depth > depth {
        writer.raw("<ul>")
      } else {
        writer.raw("</li>")
        for _ in item.depth..<depth { writer.raw("</ul></li>") }
      }
      writer.raw("<li>")
      writer.text(item.label)
      depth = item.depth
    }
    if depth >= 0 { writer.raw("</li>") }
    for _ in 0..<max(depth, 0) { writer.raw("</ul></li>") }
    writer.raw("</ul>")
  }

  private func write(_ flow: Flow, to writer: inout MarkupWriter) {
    guard !flow.columns.isEmpty else {
      return writer.list("ul", flow.order) { write($1, of: flow, to: &$0) }
    }
    writer.list("ol", flow.columns) { writer, column in
      writer.text(column.name)
      writer.list("ul", Array(column.boxes)) { write($1, of: flow, to: &$0) }
    }
  }

  /// `Youth workers leads to Schools reached`, or a list of what it leads to.
  private func write(_ box: Int, of flow: Flow, to writer: inout MarkupWriter) {
    writer.text(flow.labels[box])
    let targets = flow.targets(of: box).map { flow.labels[$0] }
    guard let first = targets.first else { return }
    writer.raw(" ")
    guard targets.count > 1 else {
      return writer.element("span", ["class": "leads-to"], text: "leads to \(first)")
    }
    writer.element("span", ["class": "leads-to"], text: "leads to")
    writer.list("ul", targets) { $0.text($1) }
  }
}

extension MarkupWriter {
  /// Writes a list, each item by `content`.
  fileprivate mutating func list<Item>(
    _ name: StaticString, _ items: [Item], _ content: (inout MarkupWriter, Item) -> Void
  ) {
    open(name)
    for item in items {
      raw("<li>")
      content(&self, item)
      raw("</li>")
    }
    close(name)
  }
}
