import Datasets
import Testing

@Suite("Reading CSV strictly")
struct CSVTests {
  private let words = ["name: {type: text}", "count: {type: count}"]

  @Test("Quoted values may hold commas, line ends and quotation marks")
  func quotes() throws {
    let table = try table(
      "name,count\n\"a, b\",10\n\"say \"\"hi\"\"\",20\n\"two\nlines\",30\n\"\"\"\",40\n", words)
    #expect(table.columns[0] == [.text("a, b"), .text("say \"hi\""), .text("two\nlines"), .text("\"")])
    #expect(table.columns[1] == [.number(10), .number(20), .number(30), .number(40)])
    #expect(table.lines == [2, 3, 4, 6])
  }

  @Test(
    "A byte order mark, Windows line ends, a missing last line end and blank lines at the end are accepted",
    arguments: [
      "\u{FEFF}year,count\n2020,10\n", "year,count\r\n2020,10\r\n", "year,count\n2020,10",
      "year,count\n2020,10\n\n  \n\r\n",
    ])
  func accepted(csv: String) throws {
    let table = try table(csv)
    #expect(table.columns == [[.text("2020")], [.number(10)]])
  }

  @Test(
    "What is no CSV is said with its line",
    arguments: [
      ("", "data/t.csv:1 This file is empty. Write a header row, then one row for each observation."),
      ("\n\n", "data/t.csv:1 This file is empty. Write a header row, then one row for each observation."),
      (
        "year,count\n",
        "data/t.csv:1 This file has a header row and nothing under it. Add one row for each observation."
      ),
      (
        "year,count\n2020,10,7\n",
        "data/t.csv:2 This row has 3 values, but the header has 2. Put quotation marks round a value that has a comma in it, or take the extra value out."
      ),
      (
        "year,count\n2020,10\n2021\n",
        "data/t.csv:3 This row has 1 value, but the header has 2. Write a value for every column. Where there is none, write [x]."
      ),
      (
        "year,count\n2020,1,204\n",
        "data/t.csv:2 This row has 3 values, but the header has 2. If 1,204 is one number, write it as 1204."
      ),
      (
        "year,count\n“2020, or so”,10\n",
        "data/t.csv:2 This row has 3 values, but the header has 2. Put straight quotation marks (\") round a value that has a comma in it: curly ones do not count."
      ),
      ("year,count\n2020,10\n,\n", "data/t.csv:3 This row has no values, only commas. Take the row out."),
      (
        "year,count\n\n2020,10\n",
        "data/t.csv:2 This line is blank, and rows follow it. Take the blank line out."
      ),
      (
        "year,count\n2020,\"10\n2021,20\n",
        "data/t.csv:2 A quotation mark opens a value on this line and is never closed. Close it with another quotation mark before the next comma."
      ),
      (
        "year,count\n20\"20,10\n",
        "data/t.csv:2 There is a quotation mark in the middle of a value. Put quotation marks round the whole value, and write each one inside it twice."
      ),
      (
        "year,count\n\"2020\"x,10\n",
        "data/t.csv:2 There is text after the closing quotation mark of a value. End the value with the quotation mark, then a comma. Write a quotation mark inside a value twice."
      ),
      (
        "year,count\r2020,10\r2021,20\r",
        "data/t.csv:1 This line ends in a way that only old Macs used. Save the file again as “CSV UTF-8”."
      ),
      (
        "year;count\n2020;10\n",
        "data/t.csv:1 This file separates its values with semicolons. Separate them with commas: save the file again as “CSV UTF-8”."
      ),
      (
        "year\tcount\n2020\t10\n",
        "data/t.csv:1 This file separates its values with tabs. Separate them with commas: save the file again as “CSV UTF-8”."
      ),
      (
        "year,count\n2020,1\u{0}0\n",
        "data/t.csv:2 This line has a NUL byte, so the file is not plain text. Save the file again as “CSV UTF-8”."
      ),
    ])
  func refused(csv: String, expected: String) throws {
    #expect(try problems(csv) == [expected])
  }

  @Test("Bytes that are not UTF-8 are said with their line")
  func encoding() throws {
    let bytes = Array("name,count\nCaf".utf8) + [0xE9] + Array(",10\n".utf8)
    #expect(
      try problems(bytes, words) == [
        "data/t.csv:2 This line has characters that are not UTF-8. Save the file again as “CSV UTF-8”."
      ])
  }

  @Test("Several quoting problems are reported together")
  func together() throws {
    #expect(try problems("year,count\n20\"20,10\n2021,2\"0\n").count == 2)
  }

  @Test("A quotation mark that is never closed does not hide what is wrong above it")
  func unclosed() throws {
    #expect(
      try problems("year,count\n2019\n2020,10\n2021,\"11\n2022,12,13\n") == [
        "data/t.csv:2 This row has 1 value, but the header has 2. Write a value for every column. Where there is none, write [x].",
        "data/t.csv:4 A quotation mark opens a value on this line and is never closed. Close it with another quotation mark before the next comma.",
      ])
  }

  @Test("Twenty problems are listed, the rest are counted")
  func limit() throws {
    let ragged = "year,count\n" + (0..<50).map { _ in "2020\n" }.joined()
    let found = try problems(ragged)
    #expect(found.count == 21)
    // It speaks of the others, so it must stand after them.
    #expect(found.last?.contains("Mend the others first, then run again.") == true)
    #expect(found.contains { $0.contains("There are 30 more problems in this file. Mend the others first") })
  }

  @Test(
    "The header must be the columns that the metadata describes",
    arguments: [
      (
        "year,cuont\n2020,10\n",
        [
          "data/t.csv:1 The column “count” is described in data/t.yml, but this file does not have it. Add the column, or take it out of data/t.yml.",
          "data/t.csv:1 The column “cuont” is not described in data/t.yml. Did you mean “count”?",
        ]
      ),
      (
        "count,year\n10,2020\n",
        [
          "data/t.csv:1 The columns stand in another order than in data/t.yml. Write them in the order year, count."
        ]
      ),
      (
        "year,count,\n2020,10,\n",
        ["data/t.csv:1 Column 3 has no name. Name it, or take the extra comma out."]
      ),
      (
        "year,count,count\n2020,10,10\n",
        ["data/t.csv:1 Two columns are called “count”. Give each column its own name."]
      ),
    ])
  func header(csv: String, expected: [String]) throws {
    #expect(try problems(csv) == expected)
  }

  @Test("A hundred thousand rows are read in good time", .timeLimit(.minutes(1)))
  func large() throws {
    var csv = "year,area,count,rate\n"
    for row in 0..<100_000 {
      csv += "\(1000 + row / 100),Area number \(row % 100),\(row % 977),\(row % 91).25\n"
    }
    let table = try table(
      csv,
      ["year: {type: year}", "area: {type: area}", "count: {type: count}", "rate: {type: number}"])
    #expect(table.rowCount == 100_000)
    #expect(table.columns[3][99_999] == .number(81.25))
    #expect(table.metadata.columns[3].decimals == 2)
  }
}
