extension Diagram {
  /// What the diagram shows in sentences, for a file that has no list beside it.
  var sentences: [String] {
    switch content {
    case .structure(let tree): tree.sentences
    case .flow(let flow): flow.sentences
    case .steps(let steps): steps.enumerated().map { "\($0 + 1): \($1)." }
    }
  }
}

extension Tree {
  /// `Below Board: Delivery group; Data group.`
  fileprivate var sentences: [String] {
    zip(items, children).compactMap { item, children in
      let below = children.map { items[$0].label }
      return below.isEmpty ? nil : "Below \(item.label): \(below.joined(separator: "; "))."
    }
  }
}

extension Flow {
  /// The boxes of each column, and `Youth workers leads to Schools reached.`
  fileprivate var sentences: [String] {
    let boxes = columns.map { column in
      "\(column.name): \(column.boxes.map { labels[$0] }.joined(separator: "; "))."
    }
    let arrows = order.compactMap { box -> String? in
      let targets = targets(of: box).map { labels[$0] }
      return targets.isEmpty ? nil : "\(labels[box]) leads to \(targets.joined(separator: "; "))."
    }
    return boxes + arrows
  }
}
