import Configuration
import Datasets
import Diagnostics
import Disclosure
import Testing

/// Reads a dataset the way the site does; the columns are lines of YAML such as `count: {type: count}`.
func read(
  columns: [String], disclosure: String = "{threshold: 5, reason: Tests.}", _ csv: String, more: String = "",
  name: String = "t"
)
  throws -> RawTable
{
  let described = columns.map { line in
    line.replacing("{", with: "{title: T, description: D., ", maxReplacements: 1)
  }
  let yaml = """
    title: T
    description: D.
    source: {name: S}
    period: P
    geography: Exampleshire
    status: final
    columns:
      \(described.joined(separator: "\n  "))
    disclosure: \(disclosure)
    \(more)
    """
  let value = try ConfigurationParser.parse(yaml, file: "t.yml").get()
  let (metadata, problems) = DatasetMetadata.read(value, name: name)
  let found = try #require(metadata, "\(problems.all.map(\.message))")
  let (table, faults) = DatasetReader.read(Array(csv.utf8), metadata: found, file: "\(name).csv")
  return try #require(table, "\(faults.all.map(\.message))")
}

extension RawTable {
  /// The released table as a reader sees it, one line for each row.
  var releasedText: String {
    let released = self.released()
    return (0..<released.rowCount).map { row in
      zip(released.metadata.columns, released.columns).map { $0.text(of: $1[row]) }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}

/// Random numbers that are the same on every run: SplitMix64.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
