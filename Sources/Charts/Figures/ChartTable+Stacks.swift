extension ChartTable {
  /// The numbers of stacks and, where their shares are drawn, the shares; otherwise their totals.
  init(_ stacks: Stacks) {
    self.init(stacks.data)
    guard stacks.areShares else {
      let totals = stacks.all.map { $0.total.map(stacks.data.text) ?? "not known" }
      columns.append(Column(heading: .init(text: "Total", isNumber: true), texts: totals))
      return
    }
    for (series, name) in stacks.data.names.enumerated() {
      let texts = stacks.all.map { stack in
        stack.parts.first { $0.series == series }.map { Stacks.share($0.value) } ?? "not known"
      }
      columns.append(Column(heading: .init(text: "\(name), share", isNumber: true), texts: texts))
    }
  }
}
