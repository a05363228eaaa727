import Configuration
import Datasets
import Diagnostics
import Testing

/// The metadata that the columns given as lines of YAML describe, such as `count: {type: count}`.
func metadata(_ columns: [String], more: String = "disclosure: {threshold: 5, reason: R.}") throws
  -> DatasetMetadata
{
  let (metadata, problems) = try readMetadata(columns, more: more)
  return try #require(metadata, "\(problems)")
}

/// What is said about metadata with these columns: place, message and help of each problem.
func readMetadata(
  _ columns: [String], more: String = "disclosure: {threshold: 5, reason: R.}", status: String = "final"
) throws -> (metadata: DatasetMetadata?, problems: [String]) {
  let described = columns.map { $0.replacing("{", with: "{title: T, description: D., ", maxReplacements: 1) }
  let yaml = """
    title: T
    description: D.
    source: {name: S}
    period: P
    geography: Exampleshire
    status: \(status)
    columns:
      \(described.joined(separator: "\n  "))
    \(more)
    """
  let value = try ConfigurationParser.parse(yaml, file: "data/t.yml").get()
  let (metadata, problems) = DatasetMetadata.read(value, name: "t")
  return (metadata, problems.sorted.map { "\($0.message) \($0.help)" })
}

/// What is said about a CSV file with these columns: place, message and help of each problem.
func problems(
  _ csv: String, _ columns: [String] = ["year: {type: year}", "count: {type: count}"],
  more: String = "disclosure: {threshold: 5, reason: R.}"
) throws -> [String] {
  try problems(Array(csv.utf8), columns, more: more)
}

/// What is said about these bytes as a CSV file.
func problems(
  _ bytes: [UInt8], _ columns: [String], more: String = "disclosure: {threshold: 5, reason: R.}"
) throws -> [String] {
  let metadata = try metadata(columns, more: more)
  let (table, bag) = DatasetReader.read(bytes, metadata: metadata, file: "data/t.csv")
  #expect((table == nil) == bag.hasErrors)
  return bag.sorted.map { "\($0.location?.description ?? "") \($0.message) \($0.help)" }
}

/// The table that a CSV file with these columns holds.
func table(_ csv: String, _ columns: [String] = ["year: {type: year}", "count: {type: count}"]) throws
  -> RawTable
{
  let (table, bag) = DatasetReader.read(Array(csv.utf8), metadata: try metadata(columns), file: "data/t.csv")
  return try #require(table, "\(bag.all.map(\.message))")
}
