import Datasets
import Diagnostics

/// The program that Benchmarks/charts.py runs: measures parts of Candour from inside, without the start of a program.
///
///     candour-bench charts FILE.csv COUNT [PICTURE.svg]
///     candour-bench table FILE.csv
@main
struct Measures {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("charts", 3...4):
      guard let count = Int(words[2]), count > 0 else { fail("“\(words[2])” is not a number of charts.") }
      ChartMeasure(table: words[1], count: count, picture: words.count > 3 ? words[3] : nil).run()
    case ("table", 2): TableMeasure(table: words[1]).run()
    default: fail("Use: candour-bench charts FILE.csv COUNT [PICTURE.svg], or candour-bench table FILE.csv")
    }
  }

  /// Reads the file at `path` as `metadata` describes it.
  static func read(_ bytes: [UInt8], _ metadata: DatasetMetadata, _ path: String) -> RawTable {
    let (table, problems) = DatasetReader.read(bytes, metadata: metadata, file: path)
    guard let table else { fail(problems.all.map(\.message).joined(separator: "\n")) }
    return table
  }

  /// A dataset with these columns, for invented numbers.
  static func metadata(_ columns: [Column], rule: ReleaseRule? = nil) -> DatasetMetadata {
    DatasetMetadata(
      name: "benchmark", title: "Benchmark", description: "Invented numbers.",
      source: .init(name: "Invented for a benchmark"), period: "2014 to 2025", geography: "Exampleshire",
      status: .illustrative, columns: columns, rule: rule)
  }
}
