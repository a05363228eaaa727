import Datasets
import Disclosure

/// A dataset or the results of a survey wave, as the catalogue lists it.
struct PublishedDataset: Sendable {
  let table: ReleasedTable
  let download: Download
  /// The address of its page, below the top of the site.
  let page: String

  /// Everything that has a public page, in the order of the titles.
  static func all(_ plan: SitePlan, datasets: [Download], waves: [Download]) -> [PublishedDataset] {
    let datasets = zip(plan.tables, datasets).map { table, download in
      PublishedDataset(
        table: table, download: download, page: DatasetFiles.page(table.metadata.name))
    }
    let results = plan.pageOfWave.sorted { $0.key < $1.key }.map { wave, page in
      PublishedDataset(
        table: plan.results[wave], download: waves[wave], page: plan.pages[page].address)
    }
    return (datasets + results).sorted {
      ($0.table.metadata.title, $0.page) < ($1.table.metadata.title, $1.page)
    }
  }
}
