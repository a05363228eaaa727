import Datasets
import Markup

/// Where the numbers come from, how far to trust them, and where to read more.
struct SourceLine {
  let metadata: DatasetMetadata
  /// The address of the dataset's page.
  let dataset: String

  func write(to writer: inout MarkupWriter) {
    writer.element("p", ["class": "figure-source"]) { writer in
      writer.raw("Source: ")
      writeSource(to: &writer)
      writer.raw(". Period: ")
      writer.text(Sentence.ended(metadata.period))
      writer.raw(" Status: ")
      writer.text(metadata.status.rawValue)
      writer.raw(". ")
      if let updated = metadata.updated {
        writer.text("Updated \(Period.label(updated, kind: .date)). ")
      }
      writer.element("a", ["href": dataset], text: "About this dataset: \(metadata.title)")
      writer.raw(".")
    }
  }

  private func writeSource(to writer: inout MarkupWriter) {
    guard let url = metadata.source.url, Self.isWebAddress(url) else {
      return writer.text(metadata.source.name)
    }
    writer.element("a", ["href": url], text: metadata.source.name)
  }

  private static func isWebAddress(_ url: String) -> Bool {
    url.hasPrefix("https://") || url.hasPrefix("http://")
  }
}
