import Content
import Datasets
import Disclosure

extension TemplateValues {
  /// Every dataset of the site in one list.
  func setCatalogue(_ downloads: Downloads, _ settings: SiteSettings, _ words: Words) {
    let datasets = downloads.published
    self[html: "count"] =
      datasets.count == 1
      ? words.html(.oneDataset) : words.html(.severalDatasets, ["number": String(datasets.count)])
    self[list: "datasets"] = datasets.map { entry($0, settings, words) }
    self[text: "catalogueHref"] = downloads.catalogue.path
    self[text: "catalogueSize"] = FileSize.text(downloads.catalogue.bytes.count)
  }

  private func entry(_ dataset: PublishedDataset, _ settings: SiteSettings, _ words: Words)
    -> TemplateValues
  {
    let metadata = dataset.table.metadata
    let values: TemplateValues = [
      "title": metadata.title, "href": dataset.page, "description": metadata.description,
      "rowCount": NumberText.string(Double(dataset.table.rowCount)),
    ]
    values.setStatus(metadata.status, words)
    values.setDownload(dataset.download)
    values[list: "facts"] = DatasetFacts(metadata: metadata, settings: settings, words: words).values([
      "Period", "Area", "Status", "Last updated", "Next update", "Licence",
    ])
    return values
  }
}
