import Datasets
import Drawing
import Markup

/// A value axis along the bottom: vertical grid lines, each with its number below.
struct HorizontalAxis {
  let scale: LinearScale
  let left: Double
  let right: Double

  /// The round numbers that are drawn, and what stands below them.
  private let values: [Double]
  private let texts: [String]
  private let magnitude: String?
  private let layout: Layout

  /// An axis for `lower`…`upper`, with as many round numbers as have room between `left` and `right`.
  ///
  /// Half of the first and the last number may reach beyond those, but never beyond the picture.
  init(
    _ lower: Double, _ upper: Double, kind: Column.Kind, left: Double, right: Double, layout: Layout
  ) {
    let upper = upper > lower ? upper : lower + 1
    let candidates = (1...layout.tickTarget).reversed().map { target in
      Numbers(Ticks(covering: lower, upper, target: target, whole: kind == .count), upTo: upper, kind: kind)
    }
    let fits = { (numbers: Numbers) in
      let widest = numbers.texts.reduce(0) { max($0, TextWidth.of($1, fontSize: layout.fontSize)) }
      let steps = (numbers.end - numbers.ticks.lower) / numbers.ticks.step
      return widest + layout.fontSize * 0.6 <= (right - left - widest / 2) / steps
    }
    let numbers = candidates.first(where: fits) ?? candidates[candidates.count - 1]
    let half = { (text: String?) in TextWidth.of(text ?? "", fontSize: layout.fontSize) / 2 }
    values = numbers.values
    texts = numbers.texts
    self.left = max(left, half(texts.first))
    self.right = min(right, layout.width - half(texts.last))
    magnitude = numbers.magnitude
    self.layout = layout
    scale = LinearScale(numbers.ticks.lower, numbers.end, from: self.left, to: self.right)
  }

  /// Draws the grid in each of `spans`: it is broken where names stand over it.
  func drawGrid(_ spans: [(top: Double, bottom: Double)], _ writer: inout MarkupWriter) {
    let values = values.filter { $0 != 0 }
    guard !values.isEmpty else { return }
    writer.raw("<path class=\"grid\" d=\"")
    for value in values { rules(at: scale(value), spans, &writer) }
    writer.raw("\"/>")
  }

  /// Draws the line at zero over the bars.
  func drawZero(_ spans: [(top: Double, bottom: Double)], _ writer: inout MarkupWriter) {
    guard values.contains(0) else { return }
    writer.raw("<path class=\"axis\" d=\"")
    rules(at: scale(0), spans, &writer)
    writer.raw("\"/>")
  }

  /// Writes the numbers under `y`, and returns where they end.
  func drawNumbers(below y: Double, _ writer: inout MarkupWriter) -> Double {
    writer.raw("<g class=\"tick\" text-anchor=\"middle\">")
    for (value, text) in zip(values, texts) {
      writer.label(text, x: scale(value), y: y + layout.fontSize + 2)
    }
    writer.raw("</g>")
    guard let magnitude else { return y + layout.fontSize * 1.5 }
    writer.raw("<g class=\"axis-note\">")
    writer.label("Scale in \(magnitude)", x: left, y: y + layout.fontSize + 4 + layout.lineHeight)
    writer.raw("</g>")
    return y + layout.fontSize * 1.5 + layout.lineHeight
  }

  private func rules(at x: Double, _ spans: [(top: Double, bottom: Double)], _ writer: inout MarkupWriter) {
    for span in spans {
      writer.point("M", x, span.top)
      writer.raw("V")
      writer.tenth(span.bottom)
    }
  }
}

extension HorizontalAxis {
  /// One side of a pyramid, from `zero` outward to `far`, which the greatest number reaches. Zero and one round number
  /// are named.
  init(sideTo most: Double, kind: Column.Kind, zero: Double, far: Double, layout: Layout) {
    let most = max(most, .leastNonzeroMagnitude)
    let ticks = Ticks(covering: 0, max(most, 1), target: 3, whole: kind == .count)
    let numbers = AxisNumbers(ticks: ticks, kind: kind)
    values = [0] + ticks.values.filter { $0 > 0 && $0 <= most }.suffix(1)
    texts = values.map(numbers.text(of:))
    magnitude = kind == .money ? nil : numbers.magnitude
    (left, right) = (min(zero, far), max(zero, far))
    self.layout = layout
    scale = LinearScale(0, most, from: zero, to: far)
  }

  /// The round numbers of an axis. Where the last would leave much of the axis empty, it ends with the data instead.
  private struct Numbers {
    let ticks: Ticks
    let values: [Double]
    let texts: [String]
    let end: Double
    let magnitude: String?

    init(_ ticks: Ticks, upTo upper: Double, kind: Column.Kind) {
      let numbers = AxisNumbers(ticks: ticks, kind: kind)
      let reached = ticks.values.filter { $0 <= upper }
      let isShort = ticks.upper > upper * 1.2 && reached.contains { $0 > 0 }
      self.ticks = ticks
      values = isShort ? reached : ticks.values
      end = isShort ? upper : ticks.upper
      texts = values.map(numbers.text(of:))
      magnitude = kind == .money ? nil : numbers.magnitude
    }
  }
}
