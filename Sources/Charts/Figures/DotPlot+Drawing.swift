import Drawing
import Markup

extension DotPlot {
  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 4000)
    header?.draw(to: &writer)
    if data.hasValues {
      axis.draw(through: bands, to: &writer)
      drawGuides(&writer)
    }
    for series in data.names.indices {
      for isTotal in [false, true] { drawDots(series, isTotal: isTotal, &writer) }
    }
    drawNames(&writer)
    drawNumbers(&writer)
    let breaks = data.breakPlaces.map { $0 * data.names.count }.filter { $0 > 0 && !data.isGrouped }
    BreakRule.draw(
      at: breaks.map { (rows[$0 - 1].middle + rows[$0].middle) / 2 }, width: layout.width, to: &writer)
    return Drawing(body: writer, height: bottom + (data.hasValues ? layout.lineHeight + 8 : 0))
  }

  /// Thin lines that lead the eye from a name to its dot and to its number.
  private func drawGuides(_ writer: inout MarkupWriter) {
    writer.raw("<path class=\"grid guide\" d=\"")
    for row in rows {
      writer.point("M", left, row.middle)
      writer.raw("H")
      writer.tenth(layout.width - TextWidth.of(row.content.number, fontSize: layout.fontSize) - 4)
    }
    writer.raw("\"/>")
  }

  private func drawDots(_ series: Int, isTotal: Bool, _ writer: inout MarkupWriter) {
    let rows = rows.filter {
      $0.content.series == series && $0.content.isTotal == isTotal && $0.content.value != nil
    }
    guard !rows.isEmpty else { return }
    drawStems(rows, series, isTotal: isTotal, &writer)
    writer.raw(isTotal ? "<path class=\"marker total series-" : "<path class=\"marker series-")
    writer.number(series + 1)
    writer.raw("\" d=\"")
    for row in rows {
      guard let value = row.content.value else { continue }
      Marker.of(series).draw(at: axis.scale(value), row.middle, to: &writer)
    }
    writer.raw("\"/>")
  }

  private func drawStems(_ rows: [DotRow], _ series: Int, isTotal: Bool, _ writer: inout MarkupWriter) {
    let stems = rows.compactMap(stem)
    guard !stems.isEmpty else { return }
    writer.raw(isTotal ? "<path class=\"stem total series-" : "<path class=\"stem series-")
    writer.number(series + 1)
    writer.raw("\" d=\"")
    for stem in stems {
      if style == .interval {
        stem.draw(to: &writer)
      } else {
        writer.point("M", stem.start, stem.y)
        writer.raw("H")
        writer.tenth(stem.end)
      }
    }
    writer.raw("\"/>")
  }

  private func stem(_ row: DotRow) -> IntervalMark? {
    switch style {
    case .stem:
      row.content.value.map { IntervalMark(start: axis.scale(0), end: axis.scale($0), y: row.middle) }
    case .interval:
      row.interval.map {
        IntervalMark(start: axis.scale($0.lower), end: axis.scale($0.upper), y: row.middle)
      }
    }
  }

  private func drawNames(_ writer: inout MarkupWriter) {
    let headed = rows.filter { !$0.content.heading.isEmpty }
    if !headed.isEmpty {
      writer.raw("<g class=\"group\">")
      for row in headed {
        writer.label(row.content.heading, x: 0, y: row.headingBaseline, lineHeight: layout.lineHeight)
      }
      writer.raw("</g>")
    }
    writer.raw("<g class=\"label\">")
    for row in rows {
      writer.label(row.content.name.lines, x: 0, y: row.baseline, lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private func drawNumbers(_ writer: inout MarkupWriter) {
    draw(rows.filter { $0.content.value != nil }, "<g class=\"value\" text-anchor=\"end\">", &writer)
    draw(rows.filter { $0.content.value == nil }, "<g class=\"missing\" text-anchor=\"end\">", &writer)
  }

  private func draw(_ rows: [DotRow], _ group: StaticString, _ writer: inout MarkupWriter) {
    guard !rows.isEmpty else { return }
    writer.raw(group)
    for row in rows {
      writer.label(row.content.number, x: layout.width, y: row.middle + layout.fontSize * 0.35)
    }
    writer.raw("</g>")
  }
}
