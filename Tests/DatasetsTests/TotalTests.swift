import Datasets
import Diagnostics
import Testing

@Suite("Totals that a table states")
struct TotalTests {
  private func said(
    _ rows: String, area: String = "total: All", count: String = "type: count", csv: String = "count"
  )
    throws -> [String]
  {
    try problems(
      "year,area,\(csv)\n" + rows,
      ["year: {type: year}", "area: {type: area, \(area)}", "\(csv): {\(count)}"])
  }

  @Test("A total that is not the sum of its parts is an error that names both")
  func wrong() throws {
    #expect(try said("2020,A,600\n2020,B,634\n2020,All,1234\n2021,A,10\n2021,B,11\n2021,All,21\n") == [])
    #expect(
      try said("2020,A,600\n2020,B,634\n2020,All,1243\n") == [
        "data/t.csv:4 “All” has 1,243 in “count”, but its parts add up to 1,234. Correct the numbers. If both are right, add “total-note” to the column “area” to say why, or “rounded: 5” to the column “count” if it is rounded."
      ])
  }

  @Test("Pounds add up to the penny; what is no count and no money need not add up")
  func money() throws {
    let money = "type: money"
    #expect(try said("2020,A,0.10\n2020,B,0.20\n2020,All,0.30\n", count: money) == [])
    #expect(
      try said("2020,A,860601\n2020,All,880000\n", count: money) == [
        "data/t.csv:3 “All” has £880,000 in “count”, but its parts add up to £860,601. Correct the numbers. If both are right, add “total-note” to the column “area” to say why, or “rounded: 5” to the column “count” if it is rounded."
      ])
    #expect(try said("2020,A,3\n2020,B,4\n2020,All,3.5\n", count: "type: number") == [])
  }

  @Test("Nothing is said of a total with a hidden part")
  func hidden() throws {
    #expect(try said("2020,A,600\n2020,B,[c]\n2020,All,1243\n") == [])
  }

  @Test("A note explains the difference, and rounding allows half of it for each number")
  func explained() throws {
    let note = "total: All, total-note: Some places are not known."
    #expect(try said("2020,A,600\n2020,B,634\n2020,All,1243\n", area: note) == [])
    let rounded = "type: count, rounded: 5"
    #expect(try said("2020,A,600\n2020,B,635\n2020,All,1240\n", count: rounded) == [])
    #expect(
      try said("2020,A,600\n2020,B,635\n2020,All,1245\n", count: rounded) == [
        "data/t.csv:4 “All” has 1,245 in “count”, but its parts add up to 1,235. Correct the numbers. If both are right, add “total-note” to the column “area” to say why."
      ])
  }

  @Test("The keys stand where they mean something")
  func keys() throws {
    #expect(
      try readMetadata(["area: {type: area, total-note: N.}", "count: {type: count}"]).problems == [
        "“total-note” explains a total, but this column has none. Add “total” too, or take “total-note” out."
      ])
    #expect(
      try readMetadata(["year: {type: year}", "count: {type: count, rounded: 1}"]).problems == [
        "“rounded” is 1, which rounds nothing. Write what the numbers are a multiple of, such as “rounded: 5”."
      ])
    #expect(
      try readMetadata([
        "year: {type: year}", "count: {type: count}",
        "n: {type: percentage, derived-from: [count], rounded: 5}",
      ]).problems == [
        "“rounded” is for counts and money, but this column is a percentage. Take “rounded” out. How many decimals a number has is said by “decimals”."
      ])
  }

  @Test("Readers are told of both")
  func notes() throws {
    let found = try metadata([
      "area: {type: area, total: All, total-note: Some places are not known.}",
      "count: {type: count, rounded: 5}",
    ])
    #expect(
      found.readingNotes == [
        "“All” in “T” is not the sum of the others. Some places are not known.",
        "“T” is rounded to the nearest 5, so totals can differ from the sum of their parts.",
      ])
  }

  @Test("A column that is the sum of others in most rows, but not in this one")
  func columns() throws {
    let columns = ["year: {type: year}", "women: {type: count}", "men: {type: count}", "all: {type: count}"]
    let csv = "year,women,men,all\n2020,10,20,30\n2021,11,22,33\n2022,15,25,41\n"
    let metadata = try metadata(columns)
    let (table, bag) = DatasetReader.read(Array(csv.utf8), metadata: metadata, file: "data/t.csv")
    #expect(table != nil)
    #expect(
      bag.all.map { "\($0.message) \($0.help)" } == [
        "In most rows “all” is the sum of “women” and “men”, but here it is 41, not 15 + 25. Correct the numbers. If it only looks like a sum, add “derived-from: [none]” to “all”."
      ])
    #expect(bag.all.map(\.location?.line) == [4])
  }
}
