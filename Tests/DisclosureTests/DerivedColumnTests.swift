import Datasets
import Disclosure
import Testing

@Suite("Columns that are worked out after release")
struct DerivedColumnTests {
  /// The cells of the column called `name`, as they stand in the download.
  private func column(_ name: String, of table: ReleasedTable) -> [String] {
    let lines = String(decoding: ReleasedCSV.bytes(of: table), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let place = lines[0].firstIndex(of: name) else { return [] }
    return lines.dropFirst().map { $0[place] }
  }

  @Test(
    "A rate has Byar’s interval from ten events on, and the exact one below; a hidden count hides all three")
  func rates() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "count: {type: count}",
        "rate: {type: rate, unit: 'per 100,000', decimals: 4, formula: count / people per 100000}",
        "people: {type: number}",
      ], disclosure: "{threshold: 3, reason: Tests.}",
      "year,count,people\n2018,65,100000\n2019,7,100000\n2020,2,100000\n2021,0,100000\n2022,9,0\n2023,[x],100000\n"
    ).released()
    #expect(
      table.metadata.columns.map(\.name) == ["year", "count", "rate", "rate_lower", "rate_upper", "people"])
    #expect(
      table.metadata.columns.map(\.title) == ["T", "T", "T", "T, lower 95% limit", "T, upper 95% limit", "T"])
    #expect(column("rate", of: table) == ["65.0000", "7.0000", "[c]", "0.0000", "[z]", "[x]"])
    // Worked out apart from this code, with SciPy 1.17.1: Byar’s formula with norm.ppf(0.975) gives 50.1632 to 82.8491 for
    // 65; half of chi2.ppf gives 2.8144 to 14.4227 for 7 and 0 to 3.6889 for 0.
    #expect(column("rate_lower", of: table) == ["50.1632", "2.8144", "[c]", "0.0000", "[z]", "[x]"])
    #expect(column("rate_upper", of: table) == ["82.8491", "14.4227", "[c]", "3.6889", "[z]", "[x]"])
  }

  @Test("A percentage has Wilson’s interval")
  func percentages() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "yes: {type: number}", "all: {type: number}",
        "part: {type: percentage, decimals: 2, formula: yes / all as percentage}",
      ], "year,yes,all\n2018,15,20\n2019,[c],20\n2020,0,0\n"
    ).released()
    #expect(column("part", of: table) == ["75.00", "[c]", "[z]"])
    // Wilson’s formula with SciPy’s norm.ppf(0.975) gives 0.53130 to 0.88814 for 15 of 20.
    #expect(column("part_lower", of: table) == ["53.13", "[c]", "[z]"])
    #expect(column("part_upper", of: table) == ["88.81", "[c]", "[z]"])
  }

  private let monthly = [
    "month: {type: month}", "area: {type: area, order: [A, B]}", "count: {type: count}",
    "sum: {type: number, formula: rolling 3 of count}", "change: {type: number, formula: change of count}",
    "growth: {type: percentage, formula: percentage change of count}",
  ]

  private func months(_ counts: [String], skipping: Int? = nil) -> String {
    "month,area,count\n"
      + counts.enumerated().filter { $0.offset != skipping }
      .map { "2024-0\($0.offset + 1),A,\($0.element)\n2024-0\($0.offset + 1),B,50\n" }.joined()
  }

  private func ofA(_ name: String, _ table: ReleasedTable) -> [String] {
    column(name, of: table).enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
  }

  @Test("Sums and changes look back over rows of the same place")
  func series() throws {
    let table = try read(columns: monthly, months(["10", "20", "30", "15", "0", "6"])).released()
    #expect(ofA("sum", table) == ["[x]", "[x]", "60", "65", "45", "21"])
    #expect(ofA("change", table) == ["[x]", "10", "10", "-15", "-15", "6"])
    // No percentage from 0; there would be one from 10 and 20.
    #expect(ofA("growth", table) == ["[x]", "100.0", "50.0", "-50.0", "-100.0", "[z]"])
  }

  @Test("A percentage from fewer than ten is not given")
  func smallBase() throws {
    let table = try read(columns: monthly, months(["9", "18", "10", "20"])).released()
    #expect(ofA("growth", table) == ["[x]", "[z]", "-44.4", "100.0"])
  }

  @Test("Whatever a hidden month has a part in is hidden: nothing can be taken away from anything")
  func hidden() throws {
    let table = try read(columns: monthly, months(["10", "20", "3", "15", "40", "60"])).released()
    #expect(ofA("count", table) == ["10", "20", "[c]", "15", "40", "60"])
    #expect(ofA("sum", table) == ["[x]", "[x]", "[c]", "[c]", "[c]", "115"])
    #expect(ofA("change", table) == ["[x]", "10", "[c]", "[c]", "25", "20"])
  }

  @Test("A released table with formulas is a function of what is released: no two hidden counts differ in it")
  func twins() throws {
    let tables = try ["1", "2", "3", "4"].map { hidden in
      String(
        decoding: ReleasedCSV.bytes(
          of: try read(columns: monthly, months(["10", "20", hidden, "15", "40", "60"])).released()),
        as: UTF8.self)
    }
    #expect(Set(tables).count == 1)
  }

  @Test("A month that is left out leaves a gap, not a shorter sum")
  func gap() throws {
    let table = try read(
      columns: monthly, months(["10", "20", "30", "15", "40", "60", "70"], skipping: 3)
    ).released()
    #expect(ofA("sum", table) == ["[x]", "[x]", "60", "[x]", "[x]", "170"])
    #expect(ofA("change", table) == ["[x]", "10", "10", "[x]", "20", "10"])
  }

  @Test("Marks go with what is worked out; nothing is compared or added up across a break")
  func marks() throws {
    let table = try read(
      columns: monthly, months(["10", "20 [p]", "30", "15 [b]", "40 [e]", "60"])
    ).released()
    #expect(ofA("sum_marks", table) == ["", "", "[p]", "", "", "[e]"])
    #expect(ofA("sum", table) == ["[x]", "[x]", "60", "[z]", "[z]", "115"])
    #expect(ofA("change", table) == ["[x]", "10", "10", "[z]", "25", "20"])
    #expect(ofA("change_marks", table) == ["", "[p]", "[p]", "", "[e]", "[e]"])
  }

  @Test("A rate that is worked out from a count breaks where the count does")
  func breaksOfSources() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "count: {type: count}",
        "rate: {type: rate, unit: per 100, derived-from: [count]}",
        "change: {type: rate, unit: per 100, formula: change of rate}",
      ], "year,count,rate\n2018,10,1\n2019,20,2\n2020,90,9 [p]\n2021,80,8\n",
      more: "breaks: [{at: 2020, column: count, text: T.}]"
    ).released()
    #expect(column("change", of: table) == ["[x]", "1", "[z]", "-1"])
  }

  @Test("A formula may use a column with a formula that stands above it")
  func chained() throws {
    let table = try read(
      columns: [
        "year: {type: year}", "count: {type: count}", "people: {type: number}",
        "two: {type: number, formula: rolling 2 of count}",
        "rate: {type: rate, unit: per 100, formula: two / people per 100}",
        "change: {type: rate, unit: per 100, formula: change of rate}",
      ], "year,count,people\n2018,10,100\n2019,20,100\n2020,30,100\n"
    ).released()
    #expect(column("rate", of: table) == ["[x]", "30.0", "50.0"])
    #expect(column("change", of: table) == ["[x]", "[x]", "20.0"])
  }
}
