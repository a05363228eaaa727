import Datasets
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "Periods are spoken of in the style of the Office for National Statistics",
    arguments: [
      ("year", "2021", "2021", "2021", "in 2021"),
      ("financial-year", "2020-21", "2020-21", "2020-21", "in 2020-21"),
      ("financial-year", "2020/21", "2020-21", "2020-21", "in 2020-21"),
      ("financial-year", "1999 to 2000", "1999 to 2000", "1999 to 2000", "in 1999 to 2000"),
      ("academic-year", "2023-24", "academic year 2023/24", "2023/24", "in the academic year 2023/24"),
      ("academic-year", "2023/24", "academic year 2023/24", "2023/24", "in the academic year 2023/24"),
      (
        "year-ending", "2024-03", "year ending March 2024", "Year to Mar 2024",
        "in the year ending March 2024"
      ),
      ("month", "2024-09", "September 2024", "Sep 2024", "in September 2024"),
      ("quarter", "2024-Q1", "January to March 2024", "Jan to Mar 2024", "in January to March 2024"),
      ("quarter", "2024 Q4", "October to December 2024", "Oct to Dec 2024", "in October to December 2024"),
      ("financial-quarter", "2024-25 Q1", "April to June 2024", "Apr to Jun 2024", "in April to June 2024"),
      (
        "financial-quarter", "2024/25 Q4", "January to March 2025", "Jan to Mar 2025",
        "in January to March 2025"
      ),
      ("date", "2025-05-12", "12 May 2025", "12 May 2025", "on 12 May 2025"),
      ("date", "2025-09-01", "1 September 2025", "1 Sep 2025", "on 1 September 2025"),
    ] as [(String, String, String, String, String)])
  func words(type: String, text: String, label: String, short: String, phrase: String) throws {
    let kind = try #require(Column.Kind(rawValue: type))
    let period = try #require(Period(text, kind: kind))
    #expect(period.label == label)
    #expect(period.shortLabel == short)
    #expect(period.phrase == phrase)
    #expect(period.heading.first?.isLowercase == false)
  }

  @Test(
    "Periods stand at their true place in time, and last their true length",
    arguments: [
      ("year", "2021", 2021, 1), ("financial-year", "2020-21", 2020.25, 1),
      ("academic-year", "2023/24", 2023 + 8 / 12.0, 1), ("year-ending", "2024-03", 2023.25, 1),
      ("year-ending", "2024-12", 2024, 1), ("quarter", "2024-Q3", 2024.5, 0.25),
      ("financial-quarter", "2024-25 Q4", 2025, 0.25), ("month", "2024-07", 2024.5, 1 / 12.0),
      ("date", "2021-07-01", 2021.5, 1 / 372.0),
    ] as [(String, String, Double, Double)])
  func places(type: String, text: String, start: Double, length: Double) throws {
    let kind = try #require(Column.Kind(rawValue: type))
    let period = try #require(Period(text, kind: kind))
    #expect(abs(period.start - start) < 1e-12)
    #expect(abs(period.length - length) < 1e-12)
    #expect(Period.position(text, kind: kind) == period.start)
  }

  @Test("Only columns of time hold periods")
  func noPeriods() {
    #expect(Period("2021", kind: .category) == nil)
    #expect(Period.label("2021-03-31", kind: .text) == "2021-03-31")
  }

  private func overlaps(_ texts: [String], _ kind: Column.Kind) -> Bool {
    Period.overlap(texts.compactMap { Period($0, kind: kind) })
  }

  @Test("Twelve months given each month or quarter overlap; twelve months given each year do not")
  func overlap() {
    #expect(overlaps(["2024-03", "2024-06", "2024-09"], .yearEnding))
    #expect(overlaps(["2024-02", "2024-01"], .yearEnding))
    #expect(!overlaps(["2024-03", "2023-03", "2025-03", "2025-03"], .yearEnding))
    #expect(!overlaps(["2023-24", "2024-25"], .academicYear))
    #expect(!overlaps(["2024-Q4", "2025-Q1", "2024-Q3"], .quarter))
    #expect(!overlaps((1...12).map { $0 < 10 ? "2024-0\($0)" : "2024-\($0)" }, .month))
    #expect(!overlaps(["2024-02-29", "2024-03-01", "2024-03-02"], .date))
    #expect(!overlaps([], .year))
  }

  @Test("Periods sort by time")
  func order() {
    let quarters = ["2024-25 Q4", "2023-24 Q4", "2024-25 Q1"].compactMap {
      Period($0, kind: .financialQuarter)
    }
    #expect(
      quarters.sorted().map(\.label) == [
        "January to March 2024", "April to June 2024", "January to March 2025",
      ])
  }

  @Test(
    "A period that is written otherwise is told how to be written",
    arguments: [
      ("year", "21", "is not a year. Write four digits, such as 2021."),
      (
        "year", "2020-21",
        "is not a year. Write four digits, such as 2021. If the whole column is like this, give it the type “financial-year”."
      ),
      ("financial-year", "2020-2021", "is not a financial year. Write it as 2020-21."),
      ("financial-year", "2020–21", "is not a financial year. Write it as 2020-21."),
      ("financial-year", "2020-22", "is not a financial year. Write it as 2020-21."),
      ("financial-year", "2020 to 2022", "is not a financial year. Write it as 2020-21."),
      (
        "financial-year", "Mar-21",
        "is not a financial year. A spreadsheet may have turned it into a date. Format the column as text and write it as 2020-21."
      ),
      (
        "academic-year", "2023 to 2024",
        "is not an academic year. Write it as 2023-24. If the whole column is like this, give it the type “financial-year”."
      ),
      ("month", "Mar-24", "is not a month. Write it as 2024-03, if you mean March 2024."),
      ("month", "March 2024", "is not a month. Write it as 2024-03, if you mean March 2024."),
      ("month", "01/03/2024", "is not a month. Write it as 2024-03, if you mean March 2024."),
      ("month", "2024-13", "is not a month. Write it as 2024-03."),
      (
        "month", "24-Mar",
        "is not a month. A spreadsheet may have turned it into a date. Format the column as text and write it as 2024-03."
      ),
      (
        "year-ending", "Mar 2024",
        "is not the month that a year ends with. Write it as 2024-03, if you mean year ending March 2024."
      ),
      ("quarter", "Q1 2024", "is not a quarter. Write it as 2024-Q1, if you mean January to March 2024."),
      ("quarter", "2024q3", "is not a quarter. Write it as 2024-Q3, if you mean July to September 2024."),
      ("quarter", "2024-Q5", "is not a quarter. Write it as 2024-Q1."),
      (
        "financial-quarter", "Q1 2024-25",
        "is not a quarter of a financial year. Write it as 2024-25 Q1, if you mean April to June 2024."
      ),
      ("date", "2021-02-29", "is not a date. Write it as 2021-03-31."),
      ("date", "01/04/2020", "is not a date. Write it as 2020-04-01, if you mean 1 April 2020."),
      ("date", "45000", "is not a date. Write it as 2023-03-15, if you mean 15 March 2023."),
      ("month", "45000", "is not a month. Write it as 2023-03, if you mean March 2023."),
    ] as [(String, String, String)])
  func advice(type: String, text: String, expected: String) throws {
    let found = try problems("p,count\n\(text),10\n", ["p: {type: \(type)}", "count: {type: count}"])
    #expect(found == ["data/t.csv:2 “\(text)” in “p” \(expected)"])
  }

  @Test("Two ways of writing in one column are refused, for they would hide a repeated row")
  func mixed() throws {
    let found = try problems(
      "p,count\n2017-18,10\n2018/19,12\n2017/18,9\n",
      ["p: {type: financial-year}", "count: {type: count}"])
    #expect(
      found
        == ["2018/19", "2017/18"].enumerated().map { index, text in
          "data/t.csv:\(index + 3) “\(text)” in “p” is written in another way than “2017-18” above it. Write all of them in one way, such as “2017-18”."
        })
  }
}
