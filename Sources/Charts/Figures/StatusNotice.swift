import Datasets
import Markup

/// What a reader must know about figures that are not final.
struct StatusNotice {
  let status: DatasetMetadata.Status

  /// The notice, or nothing for final figures.
  var text: String? { status.notice }

  func write(to writer: inout MarkupWriter) {
    guard let text else { return }
    writer.element("p", ["class": status == .illustrative ? "illustrative" : "figure-status"], text: text)
  }
}
