import Datasets
import Drawing
import Markup

/// A value axis that runs across: vertical grid lines, each with its number below.
struct AcrossAxis {
  let scale: LinearScale
  private let ticks: Ticks
  private let texts: [String]
  private let fontSize: Double

  init(ticks: Ticks, kind: Column.Kind, from left: Double, to right: Double, fontSize: Double) {
    self.ticks = ticks
    self.fontSize = fontSize
    texts = Self.texts(ticks, kind)
    scale = LinearScale(ticks.lower, ticks.upper, from: left, to: right)
  }

  /// Draws the grid through each of `bands`, from its top to its bottom, the line at zero stronger than the others, and
  /// the numbers under the last.
  func draw(through bands: [(top: Double, bottom: Double)], to writer: inout MarkupWriter) {
    guard let bottom = bands.last?.bottom else { return }
    rules(ticks.values.filter { $0 != 0 }, "<path class=\"grid\" d=\"", bands, &writer)
    rules(ticks.values.filter { $0 == 0 }, "<path class=\"axis\" d=\"", bands, &writer)
    drawNumbers(under: bottom, to: &writer)
  }

  /// Writes the numbers alone.
  func drawNumbers(under bottom: Double, to writer: inout MarkupWriter) {
    writer.raw("<g class=\"tick\" text-anchor=\"middle\">")
    for (value, text) in zip(ticks.values, texts) {
      writer.label(text, x: scale(value), y: bottom + 6 + fontSize)
    }
    writer.raw("</g>")
  }

  private func rules(
    _ values: [Double], _ start: StaticString, _ bands: [(top: Double, bottom: Double)],
    _ writer: inout MarkupWriter
  ) {
    guard !values.isEmpty else { return }
    writer.raw(start)
    for value in values {
      for band in bands {
        writer.point("M", scale(value), band.top)
        writer.raw("V")
        writer.tenth(band.bottom)
      }
    }
    writer.raw("\"/>")
  }

  /// The domain with the most ticks, up to `target`, whose numbers stand apart on an axis `width` units long.
  static func domain(
    target: Int, kind: Column.Kind, width: Double, fontSize: Double, _ make: (Int) -> ValueDomain
  ) -> ValueDomain {
    for target in stride(from: target, to: 1, by: -1) {
      let domain = make(target)
      let widest = texts(domain.ticks, kind).reduce(0) { max($0, TextWidth.of($1, fontSize: fontSize)) }
      if (widest + 8) * Double(domain.ticks.values.count - 1) <= width { return domain }
    }
    return make(1)
  }

  /// How far the numbers of the first and of the last tick reach beyond them, in user units.
  static func overhang(_ ticks: Ticks, kind: Column.Kind, fontSize: Double) -> (first: Double, last: Double) {
    let texts = texts(ticks, kind)
    let half = { (text: String?) in TextWidth.of(text ?? "", fontSize: fontSize) / 2 }
    return (half(texts.first), half(texts.last))
  }

  private static func texts(_ ticks: Ticks, _ kind: Column.Kind) -> [String] {
    ticks.values.map(AxisNumbers(ticks: ticks, kind: kind).text(of:))
  }
}
