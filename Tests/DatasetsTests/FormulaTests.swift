import Datasets
import Testing

@Suite("Formulas in metadata")
struct FormulaTests {
  private let others = [
    "month: {type: month}", "count: {type: count}", "people: {type: number}",
    "share: {type: percentage, derived-from: [count]}",
  ]

  private func said(_ column: String) throws -> [String] {
    try readMetadata(others + [column]).problems
  }

  @Test("Every kind of formula is read, and stands in its place")
  func full() throws {
    let found = try metadata(
      [
        "month: {type: month}", "count: {type: count}",
        "rate: {type: rate, unit: 'per 1,000', formula: count / people per 1000}", "people: {type: number}",
        "part: {type: percentage, formula: count / people as percentage}",
        "change: {type: number, formula: change of rate}",
        "growth: {type: percentage, formula: percentage change of count}",
        "year: {type: number, formula: rolling 12 of count}",
      ])
    #expect(found.columns.map(\.name) == ["month", "count", "people"])
    #expect(found.derived.map(\.column.name) == ["rate", "part", "change", "growth", "year"])
    #expect(found.derived.map(\.position) == [2, 3, 3, 3, 3])
    #expect(
      found.derived.map(\.formula.text) == [
        "count / people per 1000", "count / people as percentage", "change of rate",
        "percentage change of count", "rolling 12 of count",
      ])
  }

  @Test(
    "A formula that cannot be read is told how to be written",
    arguments: [
      (
        "count over people",
        "“count over people” is not a formula. Write it like one of these: count / population per 1000, yes / answers as percentage, change of count, percentage change of count, rolling 12 of count."
      ),
      (
        "count / people",
        "“count / people” does not say for how many: as a rate, or as a percentage. Write “count / people per 1000”, or “count / people as percentage”."
      ),
      (
        "count / people per thousand",
        "“thousand” in “count / people per thousand” is not a whole number. Write digits only: “count / people per 1000”."
      ),
      (
        "count / people per 1,000",
        "“1,000” in “count / people per 1,000” is not a whole number. Write digits only: “count / people per 1000”."
      ),
      (
        "/ people per 1000",
        "“/ people per 1000” does not divide one column by another. Write it like “count / population per 1000”."
      ),
      (
        "rolling count",
        "“rolling count” does not say how many periods of which column to add up. Write it like “rolling 12 of count”."
      ),
      (
        "rolling twelve of count",
        "“rolling twelve of count” does not say how many periods to add up: “twelve” is not a whole number from 2 to 120. Write it like “rolling 12 of count”."
      ),
    ])
  func unreadable(formula: String, expected: String) throws {
    #expect(try said("n: {type: rate, unit: u, formula: '\(formula)'}") == [expected])
  }

  @Test(
    "A formula must fit its columns",
    arguments: [
      (
        "n: {type: number, formula: change of cuont}",
        "The formula of “n” names a column “cuont” that does not exist. Did you mean “count”?"
      ),
      (
        "n: {type: number, formula: change of n}",
        "The formula of “n” needs “n”, which has a formula itself. Name the columns it is worked out from."
      ),
      (
        "n: {type: number, formula: change of month}",
        "The formula of “n” names “month”, which holds no numbers. Name a column of numbers."
      ),
      (
        "n: {type: money, formula: count / people per 10}",
        "“count / people per 10” cannot give a money. Give “n” the type rate or number."
      ),
      (
        "n: {type: percentage, formula: change of share}",
        "“change of share” cannot give a percentage. Give “n” the type number."
      ),
      (
        "n: {type: percentage, formula: percentage change of share}",
        "“share” is a percentage, and a percentage of a percentage misleads. Write “change of share”: it gives percentage points."
      ),
      (
        "n: {type: number, formula: rolling 3 of share}",
        "“share” is a percentage, and adding those up means nothing. Add up the counts they come from."
      ),
      (
        "n: {type: rate, unit: 'per 1,000 people', formula: count / people per 100}",
        "The unit of “n” is “per 1,000 people”, but its formula is “count / people per 100”. Use the same number in both."
      ),
      (
        "n: {type: number, formula: change of count, derived-from: [count]}",
        "“derived-from” and “formula” cannot both stand on “n”. Take “derived-from” out: the formula names the columns."
      ),
    ])
  func misfits(column: String, expected: String) throws {
    #expect(try said(column) == [expected])
  }

  @Test("The period before must be clear")
  func periods() throws {
    let change = "n: {type: number, formula: change of count}"
    #expect(
      try readMetadata(["area: {type: area}", "count: {type: count}", change]).problems == [
        "“change of count” needs one column of periods, but this dataset has none. Say the period in one column, such as a “month” or a “financial-year”."
      ])
  }

  @Test("The names of the limits must be free")
  func limits() throws {
    #expect(
      try said("n: {type: percentage, formula: count / people as percentage}") == [])
    #expect(
      try readMetadata(
        others + ["n_lower: {type: number}", "n: {type: percentage, formula: count / people as percentage}"]
      ).problems == [
        "The formula of “n” makes a column “n_lower”, but there is one already. Give that column another name."
      ])
  }

  @Test("A column with a formula does not stand in the CSV file")
  func header() throws {
    #expect(
      try problems(
        "year,count,n\n2020,10,1\n",
        ["year: {type: year}", "count: {type: count}", "n: {type: number, formula: change of count}"]) == [
          "data/t.csv:1 The column “n” is worked out by a formula in data/t.yml. Take the column out of this file, or the formula out of data/t.yml."
        ])
  }

  @Test("Intervals need whole counts, and a part is no more than its whole")
  func numbers() throws {
    let columns = [
      "year: {type: year}", "a: {type: number}", "b: {type: number}",
      "n: {type: percentage, formula: a / b as percentage}",
    ]
    #expect(
      try problems("year,a,b\n2020,4.5,10\n2021,12,10\n", columns, more: "") == [
        "data/t.csv:2 The formula of “n” needs whole counts, but “a” is 4.5 here. Its confidence interval is that of a count of people or events. Work it out elsewhere, and say so in the column’s description.",
        "data/t.csv:3 For “n” 12 is divided by 10, but a part cannot be more than its whole. Correct one of the two numbers.",
      ])
  }

  @Test("Periods that overlap cannot be added up")
  func overlap() throws {
    #expect(
      try problems(
        "p,a\n2020-03,14\n2020-06,12\n",
        ["p: {type: year-ending}", "a: {type: number}", "n: {type: number, formula: rolling 4 of a}"],
        more: "")
        == [
          "data/t.csv:2 The periods of “p” overlap, so “rolling 4 of a” would count the same events twice. Add up months or quarters instead."
        ])
  }
}
