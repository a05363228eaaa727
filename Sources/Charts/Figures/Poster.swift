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
    write(figure.specification.subtitle, "<g class=\"label\">", at: &y, &writer)
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
    for sentence in figure.chart.breakSentences {
      write(sentence, "<g class=\"axis-note\">", at: &y, &writer)
    }
    write(
      "Source: \(Sentence.ended(figure.metadata.source.name))", "<g class=\"axis-note\">", at: &y, &writer)
    return Drawing(body: writer, height: y)
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

  /// White paper, and the light colours of the stylesheet.
  static let style: StaticString = """
    svg{background:#fff;font-family:Arial,Helvetica,sans-serif}text{fill:#0b0c0c}\
    .tick text,.axis-note text,.missing text{fill:#505a5f}.axis-title,.group{font-weight:bold}\
    .grid{stroke:#dcdfe1}.axis,.leader{fill:none;stroke:#6b7276}.line{fill:none;stroke-width:2.5}\
    .marker{stroke:#fff}.series-1{--s:#12436d}.series-2{--s:#28a197}.series-3{--s:#801650}\
    .series-4{--s:#f46a25}.series-5{--s:#3d3d3d}.series-6{--s:#a285d1}.line{stroke:var(--s)}\
    .band{fill:var(--s);fill-opacity:.16;stroke:var(--s);stroke-opacity:.55}.event{fill:none;stroke:#6b7276}\
    .event-band{fill:#505a5f;fill-opacity:.16}.event-name text{fill:#505a5f}\
    .marker,.bar{fill:var(--s)}.bar.total{fill:#6b7276}.line:is(.series-2,.series-5){stroke-dasharray:8 4}\
    .line:is(.series-3,.series-6){stroke-dasharray:2.5 3}
    """

  /// What a picture with breaks needs beside that.
  static let breakStyle: StaticString =
    ".series-break{fill:none;stroke:#0b0c0c;stroke-dasharray:4 4}.line.across{stroke-width:1.5;stroke-dasharray:1 6}"
}
