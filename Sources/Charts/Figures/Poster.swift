import Datasets
import Drawing
import Markup

/// A chart as a sheet of its own: the title above it, the source below it, and the notice it must not be seen without.
struct Poster {
  let figure: Figure
  let layout: Layout

  var drawing: Drawing {
    let chart = figure.chart.drawing(layout)
    var writer = MarkupWriter(capacity: chart.body.count + 2000)
    var y = 0.0
    write(figure.specification.title, "<g class=\"group\">", at: &y, &writer)
    write(figure.specification.subtitle, "<g>", at: &y, &writer)
    if let notice = StatusNotice(status: figure.metadata.status).text {
      write(notice, "<g class=\"group\">", at: &y, &writer)
    }
    y += layout.fontSize * 0.75
    writer.raw("<g transform=\"translate(0 ")
    writer.tenth(y)
    writer.raw(")\">")
    writer.raw(chart.body.bytes)
    writer.raw("</g>")
    y += chart.height + 4
    for sentence in figure.chart.breakSentences + meanings {
      write(sentence, "<g class=\"axis-note\">", at: &y, &writer)
    }
    write(
      "Source: \(Sentence.ended(figure.metadata.source.name))", "<g class=\"axis-note\">", at: &y, &writer)
    return Drawing(body: writer, height: y)
  }

  /// What the symbols in the picture mean, and that counts are rounded: no page stands round it that says so.
  private var meanings: [String] {
    let symbols = Shorthand.list(figure.chart.table.symbols, .none).map {
      "\($0.rawValue) means \($0.meaning)."
    }
    return (symbols.isEmpty ? [] : [symbols.joined(separator: " ")])
      + [figure.release.rounding].compactMap(\.self)
  }

  private func write(_ text: String, _ group: StaticString, at y: inout Double, _ writer: inout MarkupWriter)
  {
    // Bold letters are about a tenth wider.
    let lines = WrappedText(text, limit: layout.width / 1.1, fontSize: layout.fontSize).lines
    writer.raw(group)
    writer.label(lines, x: 0, y: y + layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    y += Double(lines.count) * layout.lineHeight + layout.fontSize * 0.25
  }
}
