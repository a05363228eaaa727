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
      (
        "1.2E+05", "1.2E+05",
        "A spreadsheet may have shortened it. Format the column as numbers and save the file again."
      ),
      ("inf", "inf", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("0x1F", "0x1F", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("+5", "+5", "Write digits only. Where there is no number, write a symbol such as [x]."),
      (".5", ".5", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("5.", "5.", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("1.2.3", "1.2.3", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("N/A", "N/A", "Write [x] if the number is not available, or [z] if there cannot be one."),
      ("-", "-", "Write [x] if the number is not available, or [z] if there cannot be one."),
      ("..", "..", "Write [x] if the number is not available, or [z] if there cannot be one."),
      ("\"1,5\"", "1,5", "If the comma is a decimal point, write it as 1.5."),
      ("\"1,23,4\"", "1,23,4", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("1 204", "1 204", "Write it as 1204."),
      ("12 04", "12 04", "Write digits only. Where there is no number, write a symbol such as [x]."),
      ("£ 12", "£ 12", "Write it as 12."),
      ("(12)", "(12)", "Write it as -12."),
      ("−3", "−3", "Write it as -3."),
      ("“12”", "“12”", "Write it as 12."),
      ("1204[p]", "1204[p]", "Write it as 1204 [p]."),
      ("\"1,204 [p] [e]\"", "1,204 [p] [e]", "Write it as 1204 [p][e]."),
      ("12 [q]", "12 [q]", "The marks after a number are [p] [r] [e] [b] [u], each at most once."),
      ("12 [p][p]", "12 [p][p]", "The marks after a number are [p] [r] [e] [b] [u], each at most once."),
      (
        "12 [c]", "12 [c]",
        "The symbol [c] stands in place of a number. The marks after a number are [p] [r] [e] [b] [u]."
      ),
      ("[p]", "[p]", "This mark stands after a number, such as 1234 [p]."),
    ] as [(String, String, String)])
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
    #expect(NumberText.string(9_999_999_999, decimals: 6) == "9,999,999,999.000000")
    #expect(NumberText.string(-9_999_999_999, decimals: 6) == "−9,999,999,999.000000")
    #expect(NumberText.string(9_999_999_999.5, decimals: 6) == "9,999,999,999.500000")
    #expect(NumberText.string(123_456_789_012_345.75, decimals: 1) == "123,456,789,012,345.8")
    #expect(NumberText.string(999_999_999_999_999.96875, decimals: 1) == "1,000,000,000,000,000.0")
    #expect(NumberText.string(-9_007_199_254_740_994, decimals: 2) == "−9,007,199,254,740,994.00")
    #expect(NumberText.string(0.5) == "1")
    #expect(money.text(of: -1200) == "−£1,200")
    #expect(share.text(of: .number(4.25)) == "4.3%")
    #expect(share.text(of: .symbol(.confidential)) == "[c]")
  }

  @Test("A number keeps its marks, and is still a number")
  func marks() throws {
    let table = try table("year,count\n2020,1234 [p]\n2021,7 [e][p]\n2022,[u]\n2023,12 [u]\n")
    #expect(table.columns[1].map(\.number) == [1234, 7, nil, 12])
    #expect(table.columns[1].map(\.marks.text) == ["[p]", "[p][e]", "", "[u]"])
    #expect(table.columns[1][2] == .symbol(.unreliable))
    #expect(table.metadata.columns[1].text(of: table.columns[1][0]) == "1,234 [p]")
    let notes = Shorthand.found(in: table.columns[1]).map(\.rawValue)
    #expect(notes == ["[u]", "[p]", "[e]"])
  }

  @Test("A number with marks is checked like any other")
  func markedCounts() throws {
    #expect(
      try problems("year,count\n2020,1.5 [p]\n") == [
        "data/t.csv:2 The value 1.5 of “count” is not a count. A count is a whole number from 0 up. Use the type “number” for anything else."
      ])
  }

  @Test("Marks stand after numbers, not after labels")
  func markedPeriods() throws {
    #expect(
      try problems("year,count\n2020 [p],15\n") == [
        "data/t.csv:2 “2020 [p]” in “year” is not a year. The mark [p] stands after each number it is about, such as 1234 [p]."
      ])
  }

  @Test("The name of the column of marks must be free")
  func marksNames() throws {
    #expect(
      try problems(
        "year,count,count_marks\n2020,15 [p],x\n",
        ["year: {type: year}", "count: {type: count}", "count_marks: {type: text}"]) == [
          "data/t.csv:1 The download writes the marks of “count” in a column “count_marks”, but this file has such a column already. Give that column another name."
        ])
  }

  @Test("What a failed formula leaves is refused in any column", arguments: ["#REF!", "#N/A", "#DIV/0!"])
  func spreadsheetErrors(text: String) throws {
    let columns = ["area: {type: area}", "count: {type: count}"]
    #expect(
      try problems("area,count\n\(text),15\nNorth,\(text)\n", columns) == [
        "data/t.csv:2 The value of “area” is the error message “\(text)”. A formula of the spreadsheet has failed here. Mend it and save the file again, or write [x].",
        "data/t.csv:3 The value of “count” is the error message “\(text)”. A formula of the spreadsheet has failed here. Mend it and save the file again, or write [x].",
      ])
  }

  @Test(
    "Labels that only look alike are refused",
    arguments: ["Knife  crime", "Knife\u{A0}crime", "Knife crime\u{200B}", "Knife\tcrime"])
  func hiddenSpaces(text: String) throws {
    #expect(
      try problems("area,count\n\(text),15\n", ["area: {type: area}", "count: {type: count}"]) == [
        "data/t.csv:2 The value “\(text)” of “area” has a space inside it that cannot be seen or is doubled. Type the value again with single spaces."
      ])
  }

  @Test("Joiners belong inside some letters and emoji", arguments: ["می‌خواهم", "क्‍ष", "👩‍🏫 school", "🏳️‍🌈 club"])
  func joiners(text: String) throws {
    #expect(text.unicodeScalars.contains { $0 == "\u{200C}" || $0 == "\u{200D}" })
    #expect(try problems("area,count\n\(text),15\n", ["area: {type: area}", "count: {type: count}"]) == [])
  }

  @Test(
    "A joiner between other letters, or at their end, is a slip",
    arguments: ["Le\u{200D}eds", "Le\u{200C}eds", "👩\u{200D}", "می\u{200C}"])
  func strayJoiners(text: String) throws {
    let found = try problems("area,count\n\(text),15\n", ["area: {type: area}", "count: {type: count}"])
    #expect(found.count == 1)
    #expect(found.first?.contains("has a space inside it that cannot be seen") == true)
  }

  @Test(
    "What a reader’s spreadsheet would run is refused, in any column of words and even where it is listed",
    arguments: [
      "=1+1", "@SUM(A1)", "+cmd|x", "-2+3", "+44", "-A1", "-cmd|x", "- Other", "-1-2", "-(1)", "＝1+1", "-5*2",
    ],
    ["category", "area", "text", "category, order: ['TEXT', '-']"])
  func formulas(text: String, kind: String) throws {
    let columns = ["area: {type: \(kind.replacing("TEXT", with: text))}", "count: {type: count}"]
    #expect(
      try problems("area,count\n\"\(text)\",15\n", columns).first
        == "data/t.csv:2 “\(text)” in “area” would run as a formula in a reader’s spreadsheet. Begin it with a letter or a number: write “plus 44” rather than “+44”. Only a number may follow a hyphen."
    )
  }

  @Test(
    "A hyphen before a number and words is no formula",
    arguments: ["-5", "-5 to 0", "-10 – 5", "-2.5%", "A+B", "a@b", "x=1"])
  func noFormulas(text: String) throws {
    #expect(try problems("area,count\n\(text),15\n", ["area: {type: area}", "count: {type: count}"]) == [])
  }

  @Test(
    "Two spellings of one name are told apart from two names",
    arguments: [
      ("Leeds", "leeds"), ("St. Ives", "St Ives"), ("A & B", "A and B"), ("Don't know", "Dont know"),
    ])
  func lookalikes(first: String, second: String) throws {
    let csv = "area,count\nElsewhere,10\n\(first),15\n\(second),20\n"
    #expect(
      try problems(csv, ["area: {type: area}", "count: {type: count}"]) == [
        "data/t.csv:4 “\(first)” on line 3 and “\(second)” on line 4 are probably one place spelt in two ways. Spell it in one way all down “area”. If they are two, list the values in “order”."
      ])
    let listed = "category, order: [Elsewhere, \"\(first)\", \"\(second)\"]"
    #expect(try problems(csv, ["area: {type: \(listed)}", "count: {type: count}"]) == [])
  }

  @Test(
    "Groups that differ in a sign are two", arguments: [("65", "65+"), ("Aged 1.5", "Aged 15"), ("C+", "C-")])
  func notLookalikes(first: String, second: String) throws {
    let csv = "group,count\n\(first),15\n\(second),20\n"
    #expect(try problems(csv, ["group: {type: category}", "count: {type: count}"]) == [])
  }

  @Test("Many warnings do not become an error")
  func manyLookalikes() throws {
    let names = (0..<26).map { String(UnicodeScalar(UInt8(65 + $0))) }
    let columns = (0..<5).map { "c\($0)" }
    let rows = (names + names.map { $0.lowercased() }).enumerated().map { index, name in
      columns.map { _ in name }.joined(separator: ",") + ",\(100 + index)"
    }
    let csv = columns.joined(separator: ",") + ",n\n" + rows.joined(separator: "\n") + "\n"
    let found = try problems(csv, columns.map { "\($0): {type: category}" } + ["n: {type: number}"])
    #expect(found.count == 25)
    #expect(found.allSatisfy { $0.contains("spelt in two ways") })
  }

  @Test(
    "Labels that a slip or a spreadsheet made are refused, unless they are listed",
    arguments: [
      (
        "“North”",
        "The value “North” of “area” has curly quotation marks round it. Take them out. Only a value with a comma in it needs quotation marks, and those are straight (\")."
      ),
      (
        "14-Oct",
        "“14-Oct” in “area” looks like a date that a spreadsheet made of something else. Format the column as text and type the value again. If it is meant, list it in “order”."
      ),
      (
        "-",
        "“-” in “area” names nothing. Write the value. Where there is none, write [x] (not available) or [z] (not applicable)."
      ),
      (
        "N/A",
        "“N/A” in “area” names nothing. Write the value. Where there is none, write [x] (not available) or [z] (not applicable)."
      ),
    ] as [(String, String)])
  func slips(text: String, expected: String) throws {
    let csv = "area,count\n\(text),15\n"
    #expect(
      try problems(csv, ["area: {type: area}", "count: {type: count}"]) == ["data/t.csv:2 \(expected)"])
    #expect(try problems(csv, ["area: {type: area, order: ['\(text)']}", "count: {type: count}"]) == [])
  }

  @Test(
    "Names that only look a little like a slip are names",
    arguments: ["16-24", "Mid-March", "Under 18", "May-Hill"])
  func names(text: String) throws {
    #expect(try problems("area,count\n\(text),15\n", ["area: {type: area}", "count: {type: count}"]) == [])
  }

  @Test(
    "Pounds are shown with two digits of pence, or with none where every amount is whole",
    arguments: [
      ("420000\n22000.5", "£420,000.00", "£22,000.50"), ("420000.00\n22000.0", "£420,000", "£22,000"),
      ("0.125\n3", "£0.125", "£3.000"),
    ])
  func pence(_ amounts: String, _ first: String, _ second: String) throws {
    let table = try table(
      "year,spend\n2020," + amounts.replacing("\n", with: "\n2021,") + "\n",
      ["year: {type: year}", "spend: {type: money}"])
    #expect(table.columns[1].map(table.metadata.columns[1].text) == [first, second])
  }

  @Test("The same slip in many lines is said once, and crowds out nothing else")
  func manySlips() throws {
    let rows = (0..<60).map { "\(43831 + 31 * $0),\($0 == 40 ? "<5" : "7")\n" }.joined()
    #expect(
      try problems("month,count\n" + rows, ["month: {type: month}", "count: {type: count}"]) == [
        "data/t.csv:2 “43831” in “month” is not a month. So it is on lines 2, 3, 4 and 57 more. "
          + "Write it as 2020-01, if you mean January 2020.",
        "data/t.csv:42 The value “<5” of “count” is not a number. "
          + "If it is hidden so that nobody can be identified, write [c].",
      ])
  }

  @Test("Labels that nobody listed are each told with the name they may mean")
  func unknownLabels() throws {
    let csv = "area,count\nNorht,1\nEats,2\nWset,3\nSuoth,4\n"
    let area = "area: {type: area, order: [North, East, West, South]}"
    let said = try problems(csv, [area, "count: {type: count}"])
    #expect(said.count == 4)
    #expect(said.last?.hasSuffix("Did you mean “South”?") == true)
  }
}
