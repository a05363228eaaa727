import Datasets
public import Markup

extension Figure {
  /// Writes the whole `figure` element. `id` must be unique on the page: every id inside begins with it.
  public func write(to writer: inout MarkupWriter, id: String, links: FigureLinks) {
    writer.open("figure", ["class": "figure", "id": id])
    writer.element("figcaption") { writer in
      writer.element("p", ["class": "figure-title"], text: specification.title)
      writer.element("p", ["class": "figure-subtitle"], text: specification.subtitle)
    }
    StatusNotice(status: metadata.status).write(to: &writer)
    writer.element("div", ["class": "chart-wide"]) { writePicture(.wide, id: id + "-wide", to: &$0) }
    writer.element("div", ["class": "chart-narrow"]) { writePicture(.narrow, id: id + "-narrow", to: &$0) }
    writer.element("p", ["class": "figure-description"], text: description)
    if let note = specification.note {
      writer.element("p", ["class": "figure-note"], text: Sentence.ended(note))
    }
    writeTable(id: id, to: &writer)
    SourceLine(metadata: metadata, links: links).write(to: &writer)
    writer.close("figure")
  }

  private func writeTable(id: String, to writer: inout MarkupWriter) {
    writer.element("details", ["class": "figure-table"]) { writer in
      writer.element("summary", text: "Show the numbers in a table")
      DataTable(chart.table, caption: specification.subtitle).write(to: &writer, id: id + "-table")
    }
  }
}

/// The addresses that stand under a figure.
public struct FigureLinks: Sendable {
  /// The page of the dataset.
  public var dataset: String
  /// The dataset's CSV file.
  public var download: String
  /// The chart by itself as an SVG file, where there is one.
  public var picture: String?

  /// Leads to the page of a dataset, its CSV file and the picture.
  public init(dataset: String, download: String, picture: String? = nil) {
    self.dataset = dataset
    self.download = download
    self.picture = picture
  }
}
