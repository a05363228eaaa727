extension Diagram {
  /// Finds a place for everything on `canvas`: side by side where that fits, else below one another.
  func sketch(on canvas: Canvas) -> Sketch {
    switch content {
    case .structure(let tree):
      return TreeLayout(tree: tree, canvas: canvas).sketch
        ?? IndentedLayout(tree: tree, canvas: canvas).sketch
    case .flow(let flow) where flow.arrows.isEmpty:
      let panels = PanelLayout(flow: flow, canvas: canvas)
      return panels.sideBySide ?? panels.stacked
    case .flow(let flow):
      return FlowLayout(flow: flow, canvas: canvas).sketch ?? LaneLayout(flow: flow, canvas: canvas).sketch
    case .steps(let steps):
      let layout = StepLayout(steps: steps, canvas: canvas)
      return layout.rows ?? layout.column
    }
  }
}
