import Content
import Datasets
import Disclosure

extension TemplateValues {
  /// Every dataset of the site in one list.
  func setCatalogue(_ downloads: Downloads, _ settings: SiteSettings) {
    let datasets = downloads.published
    self[text: "count"] = datasets.count == 1 ? "1 dataset" : "\(datasets.count) datasets"
    self[list: "datasets"] = datasets.map { entry($0, settings) }
    self[text: "catalogueHref"] = downloads.catalogue.path
    self[text: "catalogueSize"] = FileSize.text(downloads.catalogue.bytes.count)
  }

  private func entry(_ dataset: PublishedDataset, _ settings: SiteSettings) -> TemplateValues {
    let metadata = dataset.table.metadata
    let values: TemplateValues = [
      "title": metadata.title, "href": dataset.page, "description": metadata.description,
      "rowCount": NumberText.string(Double(dataset.table.rowCount)),
    ]
    values.setStatus(metadata.status)
    values.setDownload(dataset.download)
    values[list: "facts"] = DatasetFacts(metadata: metadata, settings: settings).values([
      "Period", "Area", "Status", "Last updated", "Next update", "Licence",
    ])
    return values
  }
}
