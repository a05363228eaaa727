public import Diagnostics

extension Diagram {
  /// Reads the list or the arrows a writer put under `text`, which begins at the line of `place`.
  ///
  /// Nothing comes back where anything is wrong; the problems name the lines.
  public static func read(
    _ kind: Kind, title: String, subtitle: String?, text: String, at place: SourceLocation
  ) -> (diagram: Diagram?, problems: DiagnosticBag) {
    let lines = ListLine.all(in: text, at: place)
    var bag = DiagnosticBag()
    guard lines.count <= Limits.mostLines else {
      bag.error(
        "diagram-too-large",
        "This diagram has \(lines.count) lines, and \(Limits.mostBoxes) boxes is the most.",
        help: "Make several diagrams of it, each with its own title.", at: place)
      return (nil, bag)
    }
    let content = content(of: kind, lines, place, &bag)
    if !DotEngine.isPresent {
      bag.error(
        "diagram-engine", "Graphviz, which lays out diagrams, does not work on this computer.",
        help: "Install Debian's package libgraphviz-dev again: part of it is missing.", at: place)
    }
    let diagram = Diagram(title: title, subtitle: subtitle, content: content)
    return (bag.hasErrors ? nil : diagram, bag)
  }

  private static func content(
    of kind: Kind, _ lines: [ListLine], _ place: SourceLocation, _ bag: inout DiagnosticBag
  ) -> Content {
    switch kind {
    case .structure:
      let (tree, problems) = TreeReader.read(lines, at: place)
      bag.append(contentsOf: problems.all)
      return .structure(tree)
    case .theoryOfChange:
      let (flow, problems) = FlowReader.read(lines, at: place)
      bag.append(contentsOf: problems.all)
      return .flow(flow)
    case .steps:
      let (steps, problems) = StepsReader.read(lines, at: place)
      bag.append(contentsOf: problems.all)
      return .steps(steps)
    }
  }
}
