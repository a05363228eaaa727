extension CountSystem {
  /// A part as a system of its own, with every true value put so that the limits of each cell are the same.
  init(_ choices: Choices) {
    let part = choices.part
    let cells = (0..<part.count).map { cell in
      let down = max(-part.hiddenLower[cell], -part.shownLower[cell], part.needDown[cell])
      let need = (part.needUp[cell], part.needDown[cell])
      let status: CountCell.Status =
        switch choices.fixed[cell] {
        case true?: .hidden
        case false?: .shown
        case nil: .open
        }
      return CountCell(
        value: down, status: status, least: down + part.hiddenLower[cell],
        most: part.hiddenUpper[cell] == Part.noEnd ? nil : down + part.hiddenUpper[cell],
        shown: (down + part.shownLower[cell])...(down + part.shownUpper[cell]),
        protection: need == (0, 0) ? nil : Protection(low: down - need.1, high: down + need.0),
        isSecret: part.isSecret[cell], weight: part.weight[cell])
    }
    self.init(cells: cells, equations: part.terms.map { Equation($0) })
  }
}
