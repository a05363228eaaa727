import Drawing

/// One dot with its place on the paper.
struct DotRow {
  /// Its name, its number, and the heading above it.
  var content: BarRow

  /// The ends of its interval, where it has one.
  var interval: (lower: Double, upper: Double)?

  /// The height of the dot, in user units.
  var middle: Double

  /// The baselines of the first lines of its name and of its heading, in user units.
  var baseline: Double
  var headingBaseline: Double

  /// The rows from `top` down, and where the last of them ends.
  static func placed(
    _ contents: [BarRow], of data: ChartData, top: Double, namesAbove: Bool, layout: Layout
  ) -> (rows: [DotRow], bottom: Double) {
    var y = top
    let rows = contents.enumerated().map { index, content in
      let (place, series) = (index / data.names.count, index % data.names.count)
      if index > 0 { y += content.gap * (namesAbove ? 1 : 0.4) }
      let heading = y + layout.fontSize
      y += Double(content.heading.count) * layout.lineHeight + (content.heading.isEmpty ? 0 : 4)
      let name = Double(content.name.lines.count) * layout.lineHeight
      let height = namesAbove ? name + layout.lineHeight : max(name, layout.lineHeight * 1.2)
      defer { y += height }
      return DotRow(
        content: content, interval: content.value == nil ? nil : data.interval(series, place),
        middle: namesAbove ? y + name + layout.lineHeight / 2 : y + height / 2,
        baseline: y + (namesAbove ? 0 : (height - name) / 2) + layout.fontSize * 0.98,
        headingBaseline: heading)
    }
    return (rows, y + 8)
  }
}
