import Configuration
import Datasets
import Diagnostics
import Survey

extension ContentLoader {
  mutating func loadDatasets() {
    let data = files.paths.filter { $0.hasPrefix("data/") }
    for path in data { checkPlace(of: path) }
    for path in data where path.hasSuffix(".csv") {
      let metadata = String(path.dropLast(4)) + ".yml"
      if !data.contains(metadata) { lonely(path, partner: metadata, what: "says what its columns mean") }
    }
    for path in data where path.hasSuffix(".yml") {
      let csv = String(path.dropLast(4)) + ".csv"
      if data.contains(csv) {
        loadDataset(metadata: path, csv: csv)
      } else {
        lonely(path, partner: csv, what: "holds its numbers")
      }
    }
  }

  private mutating func checkPlace(of path: String) {
    let place = SourceLocation(file: display(path))
    if !path.hasSuffix(".csv"), !path.hasSuffix(".yml") {
      bag.error(
        "not-a-dataset", "Only datasets belong into the folder data/.",
        help: "Move this file to another folder, or give it the ending .csv or .yml in small letters.",
        at: place)
    } else if PagePath.folder(of: path) != "data" {
      bag.error(
        "not-a-dataset", "Datasets stand in the folder data/ itself, not in a folder inside it.",
        help: "Move this file up into \(display("data/")).", at: place)
    }
  }

  mutating func lonely(_ path: String, partner: String, what: String) {
    // A partner that must not be there has been reported.
    guard !files.refused.contains(partner) else { return }
    bag.error(
      "half-a-dataset", "There is no file \(PagePath.name(of: partner)) that \(what).",
      help: "Add \(display(partner)). The authoring guide shows one under “Data”.",
      at: SourceLocation(file: display(path)))
  }

  private mutating func loadDataset(metadata path: String, csv: String) {
    let name = String(PagePath.name(of: csv).dropLast(4))
    guard let value = yaml(path), let bytes = bytes(csv) else { return }
    if name != DatasetName.suggestion(for: name) {
      bag.error(
        "dataset-name", "The dataset’s name “\(name)” has more than small letters, numbers and hyphens.",
        help:
          "Rename both files: \(DatasetName.suggestion(for: name)).csv and \(DatasetName.suggestion(for: name)).yml.",
        at: SourceLocation(file: display(csv)))
    }
    let (metadata, problems) = DatasetMetadata.read(value, name: name)
    bag.append(contentsOf: problems.all)
    guard let metadata else { return }
    let (table, faults) = DatasetReader.read(bytes, metadata: metadata, file: display(csv))
    bag.append(contentsOf: faults.all)
    if let table { source.datasets.append(table) }
  }
}

extension ContentLoader {
  mutating func loadWaves() {
    for path in files.paths where PagePath.name(of: path) == "survey.yml" {
      let folder = PagePath.folder(of: path)
      let results = folder.isEmpty ? "results.csv" : "\(folder)/results.csv"
      guard files.paths.contains(results) else {
        lonely(path, partner: results, what: "holds the answers, added up")
        continue
      }
      guard let value = yaml(path), let bytes = bytes(results) else { continue }
      let (wave, problems) = Wave.read(value)
      bag.append(contentsOf: problems.all)
      guard let wave else { continue }
      loadResults(bytes, of: wave, folder: folder, file: display(results))
    }
  }

  private mutating func loadResults(_ bytes: [UInt8], of wave: Wave, folder: String, file: String) {
    let name = DatasetName.suggestion(for: folder.replacing("/", with: "-")) + "-results"
    let (table, problems) = wave.readResults(
      bytes, name: name, publisher: source.settings.name, area: source.settings.area, file: file)
    bag.append(contentsOf: problems.all)
    guard let table else { return }
    source.waves.append(SiteSource.WaveSource(folder: folder, wave: wave, results: table))
  }
}

/// Knows what the names of datasets are made of.
enum DatasetName {
  /// `name` with nothing but small letters, digits and hyphens; `dataset` where nothing is left.
  static func suggestion(for name: String) -> String {
    let parts = name.lowercased().utf8.split {
      !(97...122).contains($0) && !(48...57).contains($0) && $0 != 45
    }
    let text = parts.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "-")
    return text.isEmpty ? "dataset" : text
  }
}
