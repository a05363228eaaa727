import Charts
import Content
import Datasets
import Disclosure
import Markup

/// How many rows of a dataset its page shows.
private let previewRows = 20

extension TemplateValues {
  func setDataset(
    _ table: ReleasedTable, _ download: Download, _ settings: SiteSettings, _ words: Words
  ) {
    let metadata = table.metadata
    setStatus(metadata.status, words)
    setDownload(download)
    setRecord(of: metadata, settings, words)
    self[list: "columns"] = metadata.columns.map { columnValues($0, words) }
    let notes = metadata.notes + metadata.readingNotes
    self[list: "notes"] = notes.map { ["text": $0] }
    self[flag: "hasNotes"] = !notes.isEmpty
    self[html: "release"] = words.inOtherWords(ReleaseWords.sentence(for: table))
    self[list: "revisions"] = metadata.revisions.map {
      ["date": words.date(iso: $0.date), "dateISO": $0.date, "changed": $0.changed]
    }
    self[flag: "hasRevisions"] = !metadata.revisions.isEmpty
    self[text: "rowCount"] = NumberText.string(Double(table.rowCount))
    self[text: "previewCount"] = NumberText.string(Double(min(previewRows, table.rowCount)))
    self[html: "preview"] = preview(of: table, words)
  }

  private func columnValues(_ column: Column, _ words: Words) -> TemplateValues {
    let values: TemplateValues = [
      "name": column.name, "title": column.title,
      "description": column.description, "unit": column.unit, "values": column.order.joined(separator: ", "),
    ]
    values[html: "kind"] = words.inOtherWords(column.kind.plainName)
    values[flag: "isMeasure"] = column.kind.isMeasure
    return values
  }

  private func preview(of table: ReleasedTable, _ words: Words) -> String {
    var writer = MarkupWriter()
    let caption = "The first rows of “\(table.metadata.title)”"
    if case .success(let preview) = DataTable.make(from: table, limit: previewRows, caption: caption) {
      words.inEnglish(to: &writer) { preview.write(to: &$0, id: "preview") }
    }
    return writer.string
  }

  /// What programs read about a dataset, on the page of a dataset or of a survey wave.
  func setRecord(of metadata: DatasetMetadata, _ settings: SiteSettings, _ words: Words) {
    self[text: "description"] = metadata.description
    self[list: "facts"] = DatasetFacts(metadata: metadata, settings: settings, words: words).values()
  }

  func setStatus(_ status: DatasetMetadata.Status, _ words: Words) {
    self[html: "status"] = words.inOtherWords(status.rawValue.capitalizedFirst)
    self[html: "statusNotice"] = status.notice.map(words.inOtherWords) ?? ""
    self[flag: "hasStatusNotice"] = status.notice != nil
  }

  func setDownload(_ download: Download) {
    self[text: "downloadHref"] = download.csv.path
    self[text: "downloadName"] = PagePath.name(of: download.csv.path)
    self[text: "downloadSize"] = FileSize.text(download.csv.bytes.count)
    self[text: "metadataHref"] = download.metadata.path
    self[text: "metadataName"] = PagePath.name(of: download.metadata.path)
    self[text: "metadataSize"] = FileSize.text(download.metadata.bytes.count)
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
