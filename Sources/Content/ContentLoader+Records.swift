import Datasets
import Diagnostics
import Disclosure

extension ContentLoader {
  /// Reads what has been public of the datasets before.
  mutating func loadRecords() {
    let datasets = Dictionary(
      source.datasets.map { ($0.metadata.name, $0.metadata) }, uniquingKeysWith: { first, _ in first })
    var names: [RecordName: String] = [:]
    for path in files.paths where RecordName.isPlace(path) {
      guard let name = RecordName(path) else {
        bag.error(
          "record-name", "The name of this record of what was public is not a day.",
          help: "Name it after the day on which it was published, such as 2025-05-12.csv. "
            + "If it was never public, delete it.", at: SourceLocation(file: display(path)))
        continue
      }
      names[name] = path
    }
    for (name, path) in names.sorted(by: { $0.key < $1.key }) {
      // What was public of a dataset that is gone can be compared with nothing.
      if let metadata = datasets[name.dataset] { loadRecord(path, of: metadata, day: name.text) }
    }
  }

  private mutating func loadRecord(_ path: String, of metadata: DatasetMetadata, day: String) {
    guard let bytes = bytes(path) else { return }
    let (table, problems) = RecordReader.read(bytes, metadata: metadata, file: display(path))
    bag.append(contentsOf: problems.all)
    if let table { source.earlier.append(EarlierRelease(table: table, day: day, file: display(path))) }
  }
}
