extension CountSystem {
  /// Splits the cells whose value is not known to everybody into parts that have nothing to do with each other.
  ///
  /// - Parameter isHidden: Whether each cell is hidden, or could be.
  func parts(hiding isHidden: [Bool]) -> [Part] {
    let moves = cells.indices.map { position in
      isHidden[position] || cells[position].shown.lowerBound < cells[position].shown.upperBound
    }
    var groups = Groups(count: cells.count)
    for equation in equations {
      var first: Int?
      for term in equation.terms where moves[term.cell] {
        if let first { groups.join(first, term.cell) } else { first = term.cell }
      }
    }
    return gather(moves, in: &groups)
  }

  private func gather(_ moves: [Bool], in groups: inout Groups) -> [Part] {
    var parts: [Part] = []
    var partOfGroup = [Int](repeating: -1, count: cells.count)
    var place = [Int](repeating: 0, count: cells.count)
    for position in cells.indices where moves[position] {
      let group = groups.root(of: position)
      if partOfGroup[group] < 0 {
        partOfGroup[group] = parts.count
        parts.append(Part())
      }
      let part = partOfGroup[group]
      place[position] = parts[part].count
      parts[part].append(cells[position], at: position)
    }
    for (index, equation) in equations.enumerated() {
      let terms = equation.terms.filter { moves[$0.cell] }
      guard let first = terms.first else { continue }
      let part = partOfGroup[groups.root(of: first.cell)]
      parts[part].equations.append(index)
      parts[part].terms.append(terms.map { Equation.Term(place[$0.cell], $0.coefficient) })
    }
    return parts
  }
}

/// Sets that do not overlap, joined two by two.
struct Groups {
  private var parent: [Int]

  /// Sets of one element each.
  init(count: Int) {
    parent = Array(0..<count)
  }

  /// The element that stands for the set of `element`.
  mutating func root(of element: Int) -> Int {
    var element = element
    while parent[element] != element {
      parent[element] = parent[parent[element]]
      element = parent[element]
    }
    return element
  }

  /// Makes one set of two.
  mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (root(of: one), root(of: other))
    parent[max(a, b)] = min(a, b)
  }
}
