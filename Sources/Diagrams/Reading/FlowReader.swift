import Diagnostics

/// Reads headed lists and arrows.
struct FlowReader {
  private var bag = DiagnosticBag()
  private var headings: [(name: String, place: SourceLocation, first: Int)] = []
  private var items = ItemLines()
  private var chains: [(boxes: [String], place: SourceLocation)] = []

  private var labels: [String] = []
  private var numbers: [String: Int] = [:]
  private var arrows: [Arrow] = []
  /// Where each arrow is written.
  private var places: [SourceLocation] = []

  static func read(_ lines: [ListLine], at place: SourceLocation) -> (Flow, DiagnosticBag) {
    var reader = FlowReader()
    for line in lines { reader.add(line) }
    reader.readItems()
    reader.readChains()
    if !reader.bag.hasErrors { reader.checkWhole(at: place) }
    return (Flow(labels: reader.labels, columns: reader.columns, arrows: reader.arrows), reader.bag)
  }

  private mutating func add(_ line: ListLine) {
    if ArrowText.hasArrow(line.text) {
      chains.append((ArrowText.boxes(in: line.text), line.place))
    } else if !line.isItem, line.text.hasSuffix(":") {
      headings.append((String(line.text.dropLast()), line.place, items.items.count))
    } else if !items.add(line) {
      bag.notAnItem(line)
    }
  }

  private var columns: [Flow.Column] {
    headings.enumerated().map { number, heading in
      let end = number + 1 < headings.count ? headings[number + 1].first : items.items.count
      return Flow.Column(name: heading.name, boxes: heading.first..<end)
    }
  }

  // MARK: - Boxes

  private mutating func readItems() {
    for (number, item) in items.items.enumerated() {
      if number < headings.first?.first ?? .max {
        let arrow = "\(item.text.clipped) -> …"
        bag.error(
          "diagram-line", "“\(item.text.clipped)” stands under no heading.",
          help: "Put a heading such as “Inputs:” above it, or write what it leads to: “\(arrow)”.",
          at: item.place)
      }
      guard bag.checkLabel(item.text, at: item.place) else { continue }
      if numbers[item.text] != nil {
        bag.error(
          "diagram-line", "“\(item.text.clipped)” stands in the lists twice.",
          help: "Give each box words of its own.", at: item.place)
      }
      _ = box(item.text, at: item.place)
    }
    for (heading, column) in zip(headings, columns) {
      if heading.name.isEmpty || heading.name.count > Limits.longestLabel {
        bag.error(
          "diagram-line", "This heading is \(heading.name.isEmpty ? "empty" : "too long").",
          help: "Write a word or two before the colon, such as “Outputs:”.", at: heading.place)
      }
      if column.boxes.isEmpty {
        bag.error(
          "diagram-line", "There is nothing under the heading “\(heading.name.clipped)”.",
          help: "Write a list under it, each line with a hyphen first, or take the heading out.",
          at: heading.place)
      }
    }
  }

  /// The number of the box that says `label`, made where there is none yet.
  private mutating func box(_ label: String, at place: SourceLocation) -> Int {
    if let number = numbers[label] { return number }
    if let other = labels.first(where: { $0.lowercased() == label.lowercased() }) {
      bag.error(
        "diagram-line", "“\(label.clipped)” and “\(other.clipped)” differ in capital letters only.",
        help: "Write both the same way if they are one box.", at: place)
    }
    numbers[label] = labels.count
    labels.append(label)
    return labels.count - 1
  }

  // MARK: - Arrows

  private mutating func readChains() {
    for (boxes, place) in chains {
      guard !boxes.contains("") else {
        bag.error(
          "diagram-line", "An arrow on this line leads from or to nothing.",
          help: "Write a box on each side of it: “Youth workers -> Fewer injuries”.", at: place)
        continue
      }
      let ends = boxes.map { end($0, at: place) }
      for (from, to) in zip(ends, ends.dropFirst()) {
        guard let from, let to else { continue }
        add(Arrow(from: from, to: to), at: place)
      }
    }
  }

  /// The number of the box at an end of an arrow. Under headings there are only the boxes of the lists.
  private mutating func end(_ label: String, at place: SourceLocation) -> Int? {
    guard bag.checkLabel(label, at: place) else { return nil }
    if headings.isEmpty || numbers[label] != nil { return box(label, at: place) }
    let nearest = Suggestion.nearest(to: label, in: labels).map { "Did you mean “\($0)”?" }
    bag.error(
      "diagram-line", "The arrow names “\(label.clipped)”, which stands under no heading.",
      help: nearest ?? "Add it to the list of its column.", at: place)
    return nil
  }

  private mutating func add(_ arrow: Arrow, at place: SourceLocation) {
    // Lines that share their beginning say the same arrow again.
    guard !arrows.contains(arrow) else { return }
    if !headings.isEmpty, column(of: arrow.to) <= column(of: arrow.from) {
      let ends = "from “\(labels[arrow.from].clipped)” to “\(labels[arrow.to].clipped)”"
      bag.error(
        "diagram-line", "The arrow \(ends) does not lead to a later column.",
        help: "Arrows go from one column to the next, or further on. Move a box, or take the arrow out.",
        at: place)
    }
    arrows.append(arrow)
    places.append(place)
  }

  private func column(of box: Int) -> Int {
    columns.firstIndex { $0.boxes.contains(box) } ?? 0
  }

  // MARK: - The whole

  private mutating func checkWhole(at place: SourceLocation) {
    bag.checkCount(labels.count, noun: "boxes", at: place)
    if arrows.count > Limits.mostArrows {
      bag.error(
        "diagram-too-large", "This diagram has \(arrows.count) arrows, and \(Limits.mostArrows) is the most.",
        help: "Keep the ones that matter most, or make two diagrams of it.", at: place)
    }
    if headings.count > Limits.mostColumns {
      bag.error(
        "diagram-too-large",
        "This diagram has \(headings.count) headings, and \(Limits.mostColumns) is the most.",
        help: "Put two columns together.", at: place)
    }
    if headings.count == 1 {
      bag.error(
        "diagram-too-small", "This diagram has one heading only.",
        help: "Add another, such as “Outcomes:”.", at: headings[0].place)
    }
    if !bag.hasErrors { checkCircles() }
  }

  private mutating func checkCircles() {
    guard let circle = Circle.find(in: arrows, boxes: labels.count) else { return }
    let last = arrows.firstIndex(of: Arrow(from: circle[circle.count - 2], to: circle[0])) ?? 0
    bag.error(
      "diagram-circle",
      "The arrows lead round in a circle: \(circle.map { labels[$0].clipped }.joined(separator: " -> ")).",
      help: "A theory of change leads one way. "
        + "Take one of these arrows out, and say in the text what feeds back.",
      at: places[last])
  }
}
