import Datasets
import Drawing
import Markup

/// The symbols of numbers that are not there, where lines over time have their gaps.
///
/// A symbol stands on the axis, or at the top where a line runs low there: never where the number would be.
struct GapMarks {
  /// Places side by side with the same symbol share one.
  private struct Run {
    var symbol: String
    var places: ClosedRange<Int>
  }

  private let positions: [Double]
  private let points: [LineMark.Point]
  private let levels: [Double]
  private let frame: PlotFrame
  private let runs: [Run]

  /// The gaps of `data`, whose periods stand at `positions`, beside the `points` and the level lines that are drawn.
  init(
    _ data: ChartData, positions: [Double], points: [LineMark.Point], levels: [Double] = [],
    in frame: PlotFrame
  ) {
    self.levels = levels
    self.positions = positions
    self.points = points
    self.frame = frame
    var runs: [Run] = []
    for place in positions.indices {
      guard let symbol = data.symbol(at: place) else { continue }
      if let last = runs.last, last.symbol == symbol, last.places.upperBound == place - 1 {
        runs[runs.count - 1].places = last.places.lowerBound...place
      } else {
        runs.append(Run(symbol: symbol, places: place...place))
      }
    }
    self.runs = data.hasValues ? runs : []
  }

  func draw(to writer: inout MarkupWriter) {
    guard !runs.isEmpty else { return }
    writer.raw("<g class=\"missing\" text-anchor=\"middle\">")
    var end = -Double.infinity
    for run in runs {
      let x = (positions[run.places.lowerBound] + positions[run.places.upperBound]) / 2
      let half = TextWidth.of(run.symbol, fontSize: frame.layout.fontSize) / 2
      // Among many short gaps close together one symbol stands for its neighbours.
      guard x - half >= end else { continue }
      writer.label(run.symbol, x: x, y: y(around: x, half + 2))
      end = x + half + 2
    }
    writer.raw("</g>")
  }

  private func y(around x: Double, _ reach: Double) -> Double {
    let size = frame.layout.fontSize
    let near = points.filter { abs($0.x - x) <= reach }.map(\.y) + levels
    let isFreeBelow = near.allSatisfy { $0 < frame.bottom - size - 8 }
    let isFreeAbove = near.allSatisfy { $0 > frame.top + size + 8 }
    return isFreeBelow || !isFreeAbove ? frame.bottom - 6 : frame.top + size
  }
}

extension ChartData {
  /// The symbol in place of a number at `place`: that of a hidden one first. Lines without any number have none here.
  fileprivate func symbol(at place: Int) -> String? {
    let symbols = names.indices.filter { lastPlace(of: $0) != nil }.compactMap { cells[$0][place]?.symbol }
    return (symbols.contains(.confidential) ? .confidential : symbols.first)?.rawValue
  }

  /// The lines of which nothing can be drawn, each with what stands in place of its numbers: `Homicide: [c]`.
  var undrawnNotes: [String] {
    guard isGrouped, hasValues else { return [] }
    return names.indices.filter { lastPlace(of: $0) == nil }.compactMap { series in
      let symbols = Self.symbols(cells[series])
      return symbols.isEmpty ? nil : names[series] + symbols
    }
  }

  /// What stands in place of numbers, for a plot that has none: `: [c]`.
  var symbolsInPlace: String { Self.symbols(cells.flatMap(\.self)) }

  private static func symbols(_ cells: [Cell?]) -> String {
    let found = Set(cells.compactMap { $0?.symbol })
    let symbols = Symbol.allCases.filter(found.contains).map(\.rawValue)
    return symbols.isEmpty ? "" : ": " + symbols.joined(separator: " ")
  }
}
