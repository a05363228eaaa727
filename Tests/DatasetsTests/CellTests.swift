import Datasets
import Testing

@Suite("Reading values")
struct CellTests {
  @Test(
    "Numbers are read exactly",
    arguments: [
      ("0", 0.0), ("-3", -3), ("1.10", 1.1), ("0.1", 0.1), ("123456789012345.6", 123456789012345.6),
      ("-0.05", -0.05),
      ("00012", 12), ("0.123456789012345678", 0.123456789012345678),
    ])
  func numbers(text: String, value: Double) throws {
    let table = try table("year,n\n2020,\(text)\n", ["year: {type: year}", "n: {type: number}"])
    #expect(table.columns[1] == [.number(value)])
  }

  @Test(
    "What is not a number says how to write it",
    arguments: [
      ("\"1,204\"", "1,204", "Write it as 1204."), ("£12.50", "£12.50", "Write it as 12.50."),
      ("45%", "45%", "Write it as 45."),
      ("<5", "<5", "If it is hidden so that nobody can be identified, write [c]."),
      ("*", "*", "If it is hidden so that nobody can be identified, write [c]."),
      (
        "01/04/2020", "01/04/2020",
        "A spreadsheet may have turned it into a date. Format the column as numbers and type it again."
      ),
      (
        "Mar-21", "Mar-21",
        "A spreadsheet may have turned it into a date. Format the column as numbers and type it again."
      ),
      ("[d]", "[d]", "The symbols are [c] [x] [z] [low] [k] [u] [w]."),
      ("1e5", "1e5", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("inf", "inf", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("nan", "nan", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("0x1F", "0x1F", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("+5", "+5", "Write digits only. Where there is no number, write a symbol such as [x]."),
      (".5", ".5", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("5.", "5.", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("1.2.3", "1.2.3", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("n/a", "n/a", "Write digits only. Where there is no number, write a symbol such as [x]."),
    ])
  func noNumbers(field: String, text: String, help: String) throws {
    #expect(
      try problems("year,count\n2020,\(field)\n") == [
        "data/t.csv:2 The value “\(text)” of “count” is not a number. \(help)"
      ])
  }

  @Test("A count is a whole number from 0 up", arguments: ["-1", "1.5"])
  func counts(text: String) throws {
    #expect(
      try problems("year,count\n2020,\(text)\n") == [
        "data/t.csv:2 The value \(text) of “count” is not a count. A count is a whole number from 0 up. Use the type “number” for anything else."
      ])
  }

  @Test("Empty cells and stray spaces are refused")
  func blanks() throws {
    #expect(
      try problems("year,count\n2020,\n2021, 7\n") == [
        "data/t.csv:2 The value of “count” is missing. Write the value, or a symbol that says why there is none, such as [x] for not available.",
        "data/t.csv:3 The value “ 7” of “count” has a space before or after it. Take the space out.",
      ])
  }

  @Test("A category that is not listed is refused at each of its lines; the total need not be listed")
  func categories() throws {
    let columns = [
      "area: {type: area, order: [North, South], total: All}", "year: {type: year}", "count: {type: count}",
    ]
    #expect(
      try problems("area,year,count\nNorht,2020,10\nSouth,2020,10\nNorht,2021,10\nAll,2020,20\n", columns)
        == [
          "data/t.csv:2 “Norht” is not one of the values of “area”. Did you mean “North”?",
          "data/t.csv:4 “Norht” is not one of the values of “area”. Did you mean “North”?",
        ])
  }

  @Test("Two rows with the same labels are refused")
  func duplicates() throws {
    #expect(
      try problems(
        "year,area,count\n2020,A,10\n2020,B,11\n2020,A,12\n",
        ["year: {type: year}", "area: {type: area}", "count: {type: count}"]) == [
          "data/t.csv:4 The row for 2020, A is already on line 2. Keep one of the two, or add the column that tells them apart."
        ])
  }

  @Test("Numbers are written for people: commas, decimals, a true minus sign, pounds and percentages")
  func text() {
    let money = Column(name: "m", title: "M", kind: .money, description: "D.")
    let share = Column(name: "s", title: "S", kind: .share, description: "D.", decimals: 1)
    #expect(NumberText.string(1234567.891, decimals: 1) == "1,234,567.9")
    #expect(NumberText.string(-0.04, decimals: 1) == "0.0")
    #expect(NumberText.string(-12, decimals: 0) == "−12")
    #expect(NumberText.string(0.5) == "1")
    #expect(money.text(of: -1200) == "−£1,200")
    #expect(share.text(of: .number(4.25)) == "4.3%")
    #expect(share.text(of: .symbol(.confidential)) == "[c]")
  }
}
