extension Diagram {
  /// What sort of picture this is and how large, for those who cannot see it.
  var kindSentence: String {
    switch content {
    case .structure(let tree):
      "Diagram with \(count(tree.items.count, "box", "boxes")) on \(count(tree.levels, "level", "levels"))."
    case .flow(let flow): sentence(for: flow)
    case .steps(let steps): "Diagram with \(count(steps.count, "step", "steps")), one after the other."
    }
  }

  private func sentence(for flow: Flow) -> String {
    let boxes = count(flow.labels.count, "box", "boxes")
    let arrows = flow.arrows.isEmpty ? "" : " and \(count(flow.arrows.count, "arrow", "arrows"))"
    guard !flow.columns.isEmpty else { return "Diagram with \(boxes)\(arrows)." }
    let names = flow.columns.map(\.name).joined(separator: ", then ")
    return "Diagram with \(boxes)\(arrows) in \(count(flow.columns.count, "column", "columns")): \(names)."
  }

  private func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    "\(number) \(number == 1 ? singular : plural)"
  }
}
