import Datasets
import Markup

/// What a reader must know about figures that are not final.
struct StatusNotice {
  let status: DatasetMetadata.Status

  /// The notice, or nothing for final figures.
  var text: String? {
    switch status {
    case .illustrative:
      "Illustrative figures: invented to show how this site works. Do not use them as facts."
    case .provisional: "Provisional figures: they may change."
    case .revised: "Revised figures: they replace figures published before."
    case .final: nil
    }
  }

  func write(to writer: inout MarkupWriter) {
    guard let text else { return }
    writer.element("p", ["class": status == .illustrative ? "illustrative" : "figure-status"], text: text)
  }
}
