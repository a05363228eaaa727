import Datasets
import Drawing
import Markup

/// The horizontal axis of a line chart: a tick for each period, and as many names as fit.
struct PeriodAxis {
  private let periods: [ChartPeriod]
  private let positions: [Double]
  private let fontSize: Double
  private let isRegular: Bool

  init(periods: [ChartPeriod], positions: [Double], fontSize: Double) {
    self.periods = periods
    self.positions = positions
    self.fontSize = fontSize
    let steps = zip(periods.dropFirst(), periods).map { $0.start - $1.start }
    isRegular = (steps.max() ?? 0) - (steps.min() ?? 0) < 0.01
  }

  /// Draws ticks that hang from `y`, and the names of the periods below them.
  func draw(at y: Double, to writer: inout MarkupWriter) {
    let named = namedIndices
    writer.raw("<path class=\"axis\" d=\"")
    for (index, x) in positions.enumerated() {
      writer.point("M", x, y)
      writer.raw(named.contains(index) ? "v7" : "v4")
    }
    writer.raw("\"/><g class=\"tick\" text-anchor=\"middle\">")
    for index in named { writer.label(periods[index].shortLabel, x: middle(of: index), y: y + 9 + fontSize) }
    writer.raw("</g>")
  }

  /// Which periods are named: always the last, the first if it fits, and between them at even distances.
  var namedIndices: [Int] {
    guard let last = positions.indices.last, last > 0 else { return Array(positions.indices) }
    var named = isRegular ? evenly(from: last) : greedily(from: last)
    if named.first != 0 {
      while named.count > 1, !fits(0, before: named[0]) { named.removeFirst() }
      if fits(0, before: named[0]) { named.insert(0, at: 0) }
    }
    return named
  }

  private func evenly(from last: Int) -> [Int] {
    let least = (1..<last).first { fits(last - $0, before: last) } ?? last
    // A stride that reaches the first period exactly is best, even if it names fewer.
    // Of a few periods, the two ends alone are better than uneven steps.
    let exact = (least...max(least * 2, min(last, 5))).first { last.isMultiple(of: $0) }
    let stride = exact ?? [2, 5, 10, 20, 25, 50, 100].first { $0 >= least } ?? last
    return Array(Swift.stride(from: last, through: 0, by: -stride).reversed())
  }

  private func greedily(from last: Int) -> [Int] {
    var named = [last]
    for index in positions.indices.reversed() where index < last {
      if fits(index, before: named[0]) { named.insert(index, at: 0) }
    }
    return named
  }

  private func fits(_ index: Int, before next: Int) -> Bool {
    middle(of: next) - middle(of: index) >= (width(of: index) + width(of: next)) / 2 + fontSize * 0.6
  }

  /// The middle of a name: under its tick, unless it would leave the picture at the left.
  private func middle(of index: Int) -> Double {
    max(positions[index], width(of: index) / 2)
  }

  private func width(of index: Int) -> Double {
    TextWidth.of(periods[index].shortLabel, fontSize: fontSize)
  }
}
