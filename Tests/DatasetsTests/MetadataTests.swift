import Datasets
import Testing

@Suite("Reading a dataset’s metadata")
struct MetadataTests {
  private let count = "count: {type: count}"

  @Test("A full description is read")
  func full() throws {
    let found = try metadata(
      ["area: {type: area, order: [A, B], total: All}", "count: {type: count}"],
      more: """
        updated: 2025-05-12
        notes: [One., Two.]
        disclosure: {threshold: 8, zeros: sensitive, reason: Because.}
        """)
    #expect(found.columns[0].total == "All")
    #expect(found.columns[0].order == ["A", "B"])
    #expect(found.updated == "2025-05-12")
    #expect(found.notes == ["One.", "Two."])
    #expect(found.licence == "OGL-UK-3.0")
    #expect(found.rule == ReleaseRule(threshold: 8, zeros: .sensitive, reason: "Because."))
  }

  @Test("A denial of a total is read")
  func noTotal() throws {
    let column = try metadata(["area: {type: area, total: none}", count]).columns[0]
    #expect(column.total == nil)
    #expect(column.hasNoTotal)
  }

  @Test(
    "What is wrong with a column is said",
    arguments: [
      (["area: {type: aera}"], "“type” cannot be “aera”. Did you mean “area”?"),
      (["area: {type: area, ordr: [A]}"], "“ordr” is not a key of a column. Did you mean “order”?"),
      (
        ["year: {type: year, total: All}"],
        "“total” is for a category or an area, but this column is a year. Take “total” out, or change the type."
      ),
      (["n: {type: number, decimals: 9}"], "“decimals” is 9. Use a number from 0 to 6."),
      (
        ["n: {type: number, derived-from: [cuont]}"],
        "The column “n” names a column “cuont” that does not exist. Did you mean “count”?"
      ),
      (
        ["n: {type: number, derived-from: [n]}"],
        "The column “n” is derived from itself. Name the columns it is worked out from."
      ),
      (
        ["r: {type: rate, derived-from: [count]}"],
        "“unit” is missing from a column. Add a line such as “unit: per 1,000 residents”."
      ),
      (
        ["s: {type: share}"],
        "The column “s” is a share, but nothing says which count it is worked out from. Add “derived-from: [count]” to it, so that it is hidden where the count is."
      ),
      (
        ["s: {type: percentage}"],
        "The column “s” is a percentage, but nothing says which count it is worked out from. Add “derived-from: [count]” to it, so that it is hidden where the count is. If it is worked out from no count in this file, add “derived-from: [none]”."
      ),
      (
        ["s: {type: share, derived-from: [none]}"],
        "The column “s” is a share, but nothing says which count it is worked out from. Add “derived-from: [count]” to it, so that it is hidden where the count is."
      ),
      (
        ["n: {type: number}", "s: {type: percentage, derived-from: [n]}"],
        "The column “s” is a percentage derived from n, but that leads to no count. Add the count it is worked out from, such as “derived-from: [count]”, so that it is hidden where the count is."
      ),
    ])
  func columns(lines: [String], expected: String) throws {
    #expect(try readMetadata(lines + [count]).problems == [expected])
  }
}

@Suite("What a dataset tells of its own history")
struct HistoryTests {
  private let columns = ["p: {type: financial-year}", "area: {type: area}", "count: {type: count}"]
  private let rule = "disclosure: {threshold: 5, reason: R.}\n"

  @Test("Breaks and codes are read")
  func full() throws {
    let found = try metadata(
      ["p: {type: financial-year}", "area: {type: area, codes: {North: E07000999}}", "count: {type: count}"],
      more: rule + """
        breaks:
          - {at: 2020-21, text: New law.}
          - {at: 2018-19, column: count, text: New forms.}
          - {at: 2016-17, column: all, text: New area.}
        """)
    #expect(found.breaks(in: "count").map(\.text) == ["New area.", "New forms.", "New law."])
    #expect(found.breaks(in: "other").map(\.at.label) == ["2016-17", "2020-21"])
    #expect(found.columns[1].codes == ["North": "E07000999"])
  }

  @Test(
    "What is wrong with them is said",
    arguments: [
      (
        "breaks: [{at: 2020, text: T.}]",
        "“2020” is not a period as this dataset writes them. Write it as 2020-21. If the whole column is like this, give it the type “year”."
      ),
      (
        "breaks: [{at: 2020-21}]",
        "“text” is missing from a break. Add a line such as “text: From here on online offences are counted too.”."
      ),
      (
        "breaks: [{at: 2020-21, column: area, text: T.}]",
        "“area” is not a column of numbers. Use one of: count, all."
      ),
      ("breaks: [{at: 2020-21, txt: T., text: T.}]", "“txt” is not a key of a break. Did you mean “text”?"),
      (
        "updated: 2025-06-02\nnext-update: 2025-05-02",
        "The next update is on 2 May 2025, but the last was on 2 June 2025. Write the day the next figures are due, or leave “next-update” out."
      ),
    ])
  func wrong(more: String, expected: String) throws {
    #expect(try readMetadata(columns, more: rule + more).problems == [expected])
  }

  @Test("Revised figures must say what changed")
  func unexplained() throws {
    #expect(
      try readMetadata(columns, more: rule, status: "revised").problems == [
        "The status is “revised”, but nothing says what has changed. Add “revisions:” with “date” and “changed” for each change."
      ])
  }

  @Test(
    "Codes must be official ones, each for one value",
    arguments: [
      (
        "{North: E070009}",
        "“E070009” has 7 characters, but codes like it have nine. Write it as in the official list, such as E10000018."
      ),
      (
        "{North: A1, South: A1}",
        "“North” and “South” have the same code A1. Look both up in the official list."
      ),
      ("{Norht: A1}", "“Norht” has a code, but is not one of the values in “order”. Did you mean “North”?"),
    ])
  func codes(codes: String, expected: String) throws {
    let columns = ["area: {type: area, order: [North, South], codes: \(codes)}", "count: {type: count}"]
    #expect(try readMetadata(columns).problems == [expected])
  }

  @Test("A break that no numbers stand on both sides of is refused")
  func outside() throws {
    #expect(
      try problems(
        "p,count\n2018-19,10\n2019-20,12\n", ["p: {type: financial-year}", "count: {type: count}"],
        more: rule + "breaks: [{at: 2021-22, text: T.}]") == [
          "data/t.yml There is no break to see at “2021-22”: no numbers stand on both sides of it. The periods go from 2018-19 to 2019-20. Name the first one that is counted the new way."
        ])
  }
}

@Suite("Totals that nobody declared")
struct UndeclaredTotalTests {
  private let columns = ["year: {type: year}", "area: {type: area}", "count: {type: count}"]

  @Test(
    "A value whose name says that it is a total",
    arguments: ["All", "All areas", "Total", "BOTH", "Everyone", "exampleshire", "Grand total"])
  func names(value: String) throws {
    #expect(
      try problems("year,area,count\n2020,North,10\n2020,\(value),13\n", columns) == [
        "data/t.csv:3 “\(value)” in “area” looks like a total: its name says so. Add “total: \(value)” to the column “area”, so that it cannot give a hidden count away. If it is not a total, add “total: none”."
      ])
  }

  @Test("A value that is the sum of all others in every group")
  func sums() throws {
    let csv =
      "year,area,count\n2020,North,10\n2020,South,20\n2020,Shire,30\n2021,North,7\n2021,South,9\n2021,Shire,16\n"
    #expect(
      try problems(csv, columns) == [
        "data/t.csv:4 “Shire” in “area” looks like a total: it is the sum of all the others. Add “total: Shire” to the column “area”, so that it cannot give a hidden count away. If it is not a total, add “total: none”."
      ])
  }

  @Test("What is no total in one group is no total")
  func coincidence() throws {
    let csv =
      "year,area,count\n2020,North,10\n2020,South,20\n2020,Shire,30\n2021,North,7\n2021,South,9\n2021,Shire,17\n"
    #expect(try problems(csv, columns) == [])
    #expect(try problems("year,area,count\n2020,All other places,10\n2020,North,20\n", columns) == [])
  }

  @Test("A declared or a denied total is no problem", arguments: ["All", "none"])
  func declared(total: String) throws {
    let columns = ["area: {type: area, total: \(total)}", "count: {type: count}"]
    #expect(try problems("area,count\nNorth,10\nSouth,20\nAll,30\n", columns) == [])
  }
}
