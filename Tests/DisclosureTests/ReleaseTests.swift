import Datasets
import Disclosure
import Testing

@Suite("What a table’s release hides")
struct ReleaseTests {
  @Test("Counts from 1 to one less than the threshold are hidden; zeros and others stay")
  func smallCounts() throws {
    let table = try read(
      columns: ["place: {type: category}", "count: {type: count}"], "place,count\nA,0\nB,1\nC,4\nD,5\nE,60\n")
    #expect(table.releasedText == "A 0\nB [c]\nC [c]\nD 5\nE 60")
    #expect(table.released().suppression.primary == 2)
    #expect(table.released().suppression.secondary == 0)
  }

  @Test("Zeros are hidden where they are sensitive")
  func sensitiveZeros() throws {
    let table = try read(
      columns: ["place: {type: category}", "count: {type: count}"],
      disclosure: "{threshold: 5, zeros: sensitive, reason: R.}", "place,count\nA,0\nB,1\nC,5\n")
    #expect(table.releasedText == "A [c]\nB [c]\nC 5")
  }

  @Test("A rule of none hides nothing")
  func none() throws {
    let table = try read(
      columns: ["place: {type: category}", "count: {type: count}"],
      disclosure: "{rule: none, reason: R., approved-by: Lead}", "place,count\nA,1\n")
    #expect(table.releasedText == "A 1")
  }

  @Test("A small count between totals takes three others with it, and the totals stay")
  func totals() throws {
    let table = try read(
      columns: [
        "area: {type: area, total: All}", "sex: {type: category, total: Both}", "count: {type: count}",
      ],
      """
      area,sex,count
      North,Female,2
      North,Male,9
      North,Both,11
      South,Female,7
      South,Male,8
      South,Both,15
      All,Female,9
      All,Male,17
      All,Both,26
      """)
    #expect(
      table.releasedText == """
        North Female [c]
        North Male [c]
        North Both 11
        South Female [c]
        South Male [c]
        South Both 15
        All Female 9
        All Male 17
        All Both 26
        """)
  }

  @Test("A total is found although a code or a remark beside its name differs")
  func totalsBesideDescriptions() throws {
    let table = try read(
      columns: [
        "code: {type: category}", "area: {type: area, total: All}", "remark: {type: text}",
        "count: {type: count}",
      ],
      "code,area,remark,count\nE1,North,new,3\nE2,South,as before,9\nE3,West,as before,8\nE9,All,sum of parts,20\n"
    )
    #expect(
      table.releasedText == """
        E1 North new [c]
        E2 South as before [c]
        E3 West as before 8
        E9 All sum of parts 20
        """)
  }

  @Test("What the listed groups leave over of a total is guarded like a count of its own")
  func remainder() throws {
    let table = try read(
      columns: [
        "sex: {type: category, total: All people, total-note: Not all say.}", "count: {type: count}",
      ],
      "sex,count\nFemale,40\nMale,50\nAll people,92\n")
    #expect(table.releasedText == "Female [c]\nMale 50\nAll people 92")
  }

  @Test("A count that adds up others of its row counts as their total, declared or not")
  func columnTotals() throws {
    let table = try read(
      columns: ["year: {type: year}", "women: {type: count}", "men: {type: count}", "people: {type: count}"],
      "year,women,men,people\n2020,3,9,12\n2021,8,9,17\n2022,7,11,18\n")
    #expect(table.releasedText == "2020 [c] [c] 12\n2021 8 9 17\n2022 7 11 18")
  }

  @Test("Rates go with their counts, and so do intervals derived from the rates")
  func rates() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "count: {type: count}",
        "rate: {type: rate, unit: per 1000, derived-from: [count]}",
        "lower: {type: number, derived-from: [rate]}",
      ], "year,count,rate,lower\n2020,3,1.5,0.4\n2021,8,4.0,2.1\n")
    #expect(table.releasedText == "2020 [c] [c] [c]\n2021 8 4.0 2.1")
  }

  @Test("A rate whose count is not given cannot be judged, so it is hidden")
  func rateOfUnknownCount() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "count: {type: count}", "rate: {type: rate, unit: u, derived-from: [count]}",
      ],
      "year,count,rate\n2020,[x],1.5\n2021,[z],0.0\n")
    #expect(table.releasedText == "2020 [x] [c]\n2021 [z] 0.0")
  }

  @Test("A rate of a hidden total is hidden even where the total itself is not given")
  func rateOfMissingTotal() throws {
    let table = try read(
      columns: [
        "area: {type: area, total: All}", "count: {type: count}",
        "rate: {type: rate, unit: u, derived-from: [count]}",
      ], "area,count,rate\nNorth,3,3.0\nSouth,9,9.0\nAll,[x],6.0\n")
    #expect(table.releasedText == "North [c] [c]\nSouth 9 9.0\nAll [x] [c]")
  }

  @Test("Shares of a total with a hidden part are all hidden, declared with “within”")
  func declaredShares() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "place: {type: category}", "count: {type: count}",
        "share: {type: share, derived-from: [count], within: [place]}",
      ],
      "year,place,count,share\n2020,A,2,4\n2020,B,48,96\n2021,A,50,50\n2021,B,50,50\n")
    #expect(table.releasedText == "2020 A [c] [c]\n2020 B 48 [c]\n2021 A 50 50%\n2021 B 50 50%")
  }

  @Test("Percentages of the column’s total are found out and hidden, though nothing declares them")
  func undeclaredShares() throws {
    let table = try read(
      columns: [
        "place: {type: category}", "count: {type: count}", "part: {type: percentage, derived-from: [count]}",
      ], "place,count,part\nHome,3,1.6\nStreet,60,32.4\nPub,90,48.6\nShop,32,17.3\n")
    #expect(table.releasedText == "Home [c] [c]\nStreet 60 [c]\nPub 90 [c]\nShop 32 [c]")
  }

  @Test("Rates of a population stay, though other counts of the year are hidden")
  func ratesOfOnePopulation() throws {
    let table = try read(
      columns: [
        "offence: {type: category}", "count: {type: count}",
        "rate: {type: rate, unit: u, derived-from: [count]}",
      ], "offence,count,rate\nHomicide,3,0.5\nRobbery,60,10.0\nInjury,1200,200.0\n")
    #expect(table.releasedText == "Homicide [c] [c]\nRobbery 60 10.0\nInjury 1,200 200.0")
  }

  @Test("A percentage of another count is hidden where that count is hidden")
  func percentageOfAnotherCount() throws {
    let table = try read(
      columns: [
        "area: {type: area, total: All}", "knife: {type: count}", "violence: {type: count}",
        "part: {type: percentage, derived-from: [knife]}",
      ], "area,knife,violence,part\nNorth,0,4,0.0\nSouth,30,60,50.0\nAll,30,64,46.9\n")
    #expect(table.releasedText == "North 0 [c] [c]\nSouth 30 [c] [c]\nAll 30 64 46.9%")
  }

  @Test("A change from a hidden count to the next period’s is hidden", arguments: ["6", "200.0"])
  func changes(change: String) throws {
    let table = try read(
      columns: [
        "year: {type: year}", "count: {type: count}", "change: {type: number, derived-from: [count]}",
      ],
      "year,count,change\n2020,3,[z]\n2021,9,\(change)\n2022,18,\(change == "6" ? "9" : "100.0")\n")
    #expect(table.releasedText.hasPrefix("2020 [c] [z]\n2021 9 [c]\n2022 18 "))
    #expect(!table.releasedText.hasSuffix("[c]"))
  }

  @Test(
    "What its owner has hidden or rounded away stays so, and cannot be worked out",
    arguments: ["[c]", "[k]", "[low]"])
  func ownersSymbols(symbol: String) throws {
    let table = try read(
      columns: ["area: {type: area, total: All}", "count: {type: count}"],
      "area,count\nNorth,\(symbol)\nSouth,9\nAll,12\n")
    #expect(table.releasedText == "North \(symbol)\nSouth [c]\nAll 12")
  }

  @Test("The download holds what the page holds, and names the status of figures that are not final")
  func download() throws {
    let table = try read(
      columns: ["place: {type: category}", "count: {type: count}"],
      "place,count\n\"A, \"\"B\"\"\",3\nC,1200\n")
    let text = String(decoding: ReleasedCSV.bytes(of: table.released()), as: UTF8.self)
    #expect(text == "place,count\n\"A, \"\"B\"\"\",[c]\nC,1200\n")
  }

  @Test("A selection keeps the rows that have one of the values in every column it names")
  func selection() throws {
    let table = try read(
      columns: ["year: {type: year}", "place: {type: category}", "count: {type: count}"],
      "year,place,count\n2020,A,10\n2020,B,20\n2021,A,30\n"
    ).released()
    let year = Selection([Selection.Condition(column: "year", values: ["2020"])])
    #expect(table.rows(where: year) == [0, 1])
    #expect(table.rows(where: year.replacing(Selection([.init(column: "year", values: ["2021"])]))) == [2])
    #expect(table.rows(where: Selection([.init(column: "count", values: ["10"])])) == [])
    #expect(table.rows(where: Selection([.init(column: "nothing", values: ["A"])])) == [])
  }
}

@Suite("Marks on released numbers")
struct MarkTests {
  private let columns = ["year: {type: year}", "count: {type: count}", "area: {type: text}"]

  @Test("In a download numbers stay numbers, and their marks have a column beside them")
  func download() throws {
    let table = try read(columns: columns, "year,count,area\n2020,1204 [p][e],A\n2021,18,B\n").released()
    let text = String(decoding: ReleasedCSV.bytes(of: table), as: UTF8.self)
    #expect(text == "year,count,count_marks,area\n2020,1204,[p][e],A\n2021,18,,B\n")
    #expect(ReleasedCSV.fields(of: table).map(\.name) == ["year", "count", "count_marks", "area"])
  }

  @Test("A hidden number loses its marks, and where none are left there is no column for them")
  func hidden() throws {
    let table = try read(columns: columns, "year,count,area\n2020,3 [p],A\n2021,18,B\n").released()
    let text = String(decoding: ReleasedCSV.bytes(of: table), as: UTF8.self)
    #expect(text == "year,count,area\n2020,[c],A\n2021,18,B\n")
  }
}

@Suite("Codes in a download")
struct CodeTests {
  @Test("Official codes have a column beside their labels")
  func download() throws {
    let columns = [
      "area: {type: area, total: All, codes: {North: E07000999, All: E10000018}}", "count: {type: count}",
    ]
    let table = try read(columns: columns, "area,count\nNorth,12\nElsewhere,18\nAll,30\n").released()
    let text = String(decoding: ReleasedCSV.bytes(of: table), as: UTF8.self)
    #expect(text == "area,area_code,count\nNorth,E07000999,12\nElsewhere,[z],18\nAll,E10000018,30\n")
  }
}
