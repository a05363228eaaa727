import Datasets
public import Markup

extension Figure {
  /// Writes the whole `figure` element. `id` must be unique on the page: every id inside begins with it.
  ///
  /// - Parameter language: Attributes that say which language the title and subtitle are in, where not in English.
  public func write(
    to writer: inout MarkupWriter, id: String, links: FigureLinks, language: String = ""
  ) {
    writer.open("figure", ["class": "figure", "id": id])
    writer.raw("<figcaption")
    writer.raw(markup: language)
    writer.raw(">")
    writer.element("p", ["class": "figure-title"], text: specification.title)
    writer.element("p", ["class": "figure-subtitle"], text: specification.subtitle)
    writer.close("figcaption")
    StatusNotice(status: metadata.status).write(to: &writer)
    writer.element("div", ["class": "chart-wide"]) { writePicture(.wide, id: id + "-wide", to: &$0) }
    writer.element("div", ["class": "chart-narrow"]) { writePicture(.narrow, id: id + "-narrow", to: &$0) }
    writeWords(to: &writer)
    if let note = specification.note {
      writer.element("p", ["class": "figure-note"], text: Sentence.ended(note))
    }
    writeTable(id: id, to: &writer)
    SourceLine(metadata: metadata, dataset: links.dataset).write(to: &writer)
    links.writeFiles(chart: specification.title, dataset: metadata.title, to: &writer)
    writer.close("figure")
  }

  private func writeWords(to writer: inout MarkupWriter) {
    let words = FigureWords(self)
    let text = { (sentences: [String]) in Sentence.unparted(sentences.joined(separator: " ")) }
    writer.element("p", ["class": "figure-description"], text: text(words.seen))
    guard !words.folded.isEmpty else { return }
    writer.element("details", ["class": "figure-table"]) { writer in
      writer.element("summary", text: "Show the rest in words")
      writer.element("p", ["class": "figure-description"], text: text(words.folded))
    }
  }

  private func writeTable(id: String, to writer: inout MarkupWriter) {
    writer.element("details", ["class": "figure-table"]) { writer in
      writer.element("summary", text: "Show the numbers in a table")
      DataTable(chart.table, caption: specification.tableCaption ?? specification.subtitle, release: release)
        .write(to: &writer, id: id + "-table")
    }
  }
}
