import Charts
import Datasets
import Disclosure
import Markup

/// How many rows of a dataset its page shows.
private let previewRows = 20

extension TemplateValues {
  func setDataset(_ table: ReleasedTable, unit: String) {
    let metadata = table.metadata
    setStatus(metadata.status)
    setDownload(DatasetFiles.download(metadata.name), name: "\(metadata.name).csv", of: table)
    self[list: "facts"] = facts(of: metadata, unit: unit)
    self[list: "columns"] = metadata.columns.map { column in
      [
        "name": column.name, "title": column.title, "kind": column.kind.plainName,
        "description": column.description, "unit": column.unit,
      ]
    }
    let notes = metadata.notes + breaks(of: metadata)
    self[list: "notes"] = notes.map { ["text": $0] }
    self[flag: "hasNotes"] = !notes.isEmpty
    self[text: "release"] = ReleaseWords.sentence(for: table)
    self[text: "rowCount"] = NumberText.string(Double(table.rowCount))
    self[text: "previewCount"] = NumberText.string(Double(min(previewRows, table.rowCount)))
    self[html: "preview"] = preview(of: table)
  }

  private func preview(of table: ReleasedTable) -> String {
    var writer = MarkupWriter()
    let caption = "The first rows of “\(table.metadata.title)”"
    if case .success(let preview) = DataTable.make(from: table, limit: previewRows, caption: caption) {
      preview.write(to: &writer, id: "preview")
    }
    return writer.string
  }

  private func breaks(of metadata: DatasetMetadata) -> [String] {
    metadata.breaks.sorted { $0.at < $1.at }.map { gap in
      let what = gap.column.flatMap(metadata.column).map { " in “\($0.title)”" } ?? ""
      return "There is a break\(what) at \(gap.at.label). Numbers from then on cannot be compared with those "
        + "before. \(gap.text)"
    }
  }

  private func revision(of metadata: DatasetMetadata) -> String? {
    guard let revision = metadata.revision, let day = DayText.text(revision.date) else { return nil }
    return "\(day): \(revision.changed)"
  }

  private func facts(of metadata: DatasetMetadata, unit: String) -> [TemplateValues] {
    let licence = Licence(metadata.licence)
    let facts: [(String, String?, String?)] = [
      ("Source", metadata.source.name, metadata.source.url),
      ("Published by", metadata.publisher ?? unit, nil),
      ("Period", metadata.period, nil),
      ("Area", metadata.geography, nil),
      ("Status", metadata.status.rawValue.capitalizedFirst, nil),
      ("Revised", revision(of: metadata), nil),
      ("Last updated", DayText.text(metadata.updated), nil),
      ("Next update", DayText.text(metadata.nextUpdate), nil),
      ("Licence", licence.name, licence.url),
      ("Contact", metadata.contact, nil),
    ]
    return facts.compactMap { term, value, href in
      value.map { ["term": term, "value": $0, "href": href] }
    }
  }

  func setStatus(_ status: DatasetMetadata.Status) {
    let notice: String? =
      switch status {
      case .illustrative: "These figures are invented, to show how the site works. Do not use them as facts."
      case .provisional: "These figures are provisional. They may change."
      case .revised: "These figures have been revised since they were first published."
      case .final: nil
      }
    self[text: "status"] = status.rawValue.capitalizedFirst
    self[text: "statusNotice"] = notice
    self[flag: "hasStatusNotice"] = notice != nil
  }

  func setDownload(_ href: String, name: String, of table: ReleasedTable) {
    self[text: "downloadHref"] = href
    self[text: "downloadName"] = name
    self[text: "downloadSize"] = FileSize.text(ReleasedCSV.bytes(of: table).count)
  }
}

extension Column.Kind {
  /// The kind in words a reader knows.
  var plainName: String {
    switch self {
    case .year: "Year"
    case .financialYear: "Financial year"
    case .academicYear: "Academic year"
    case .yearEnding: "Year ending"
    case .quarter: "Quarter"
    case .financialQuarter: "Financial quarter"
    case .month: "Month"
    case .date: "Date"
    case .category: "Category"
    case .area: "Area"
    case .count: "Count"
    case .rate: "Rate"
    case .percentage, .share: "Percentage"
    case .money: "Pounds"
    case .number: "Number"
    case .text: "Text"
    }
  }
}
