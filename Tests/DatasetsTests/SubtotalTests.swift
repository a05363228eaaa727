import Datasets
import Diagnostics
import Testing

@Suite("Subtotals within one column")
struct SubtotalTests {
  private let ages = "total: All, subtotals: {Under 25: [Under 18, 18 to 24], Under 18: [Under 10, 10 to 17]}"

  private func said(_ rows: String, age: String) throws -> [String] {
    try problems(
      "year,age,count\n" + rows,
      ["year: {type: year}", "age: {type: category, \(age)}", "count: {type: count}"])
  }

  private func read(_ age: String) throws -> [String] {
    try readMetadata(["age: {type: category, \(age)}", "count: {type: count}"]).problems
  }

  private let rows = """
    2020,Under 25,60
    2020,Under 18,40
    2020,Under 10,15
    2020,10 to 17,25
    2020,18 to 24,20
    2020,25 and over,50
    2020,All,110

    """

  @Test("Subtotals are read, and can be denied")
  func reading() throws {
    let column = try metadata(["age: {type: category, \(ages)}", "count: {type: count}"]).columns[0]
    #expect(
      column.subtotals == [
        Subtotal("Under 25", of: ["Under 18", "18 to 24"]),
        Subtotal("Under 18", of: ["Under 10", "10 to 17"]),
      ])
    let denied = try metadata(["age: {type: category, subtotals: none}", "count: {type: count}"]).columns[0]
    #expect(denied.subtotals.isEmpty)
    #expect(denied.hasNoSubtotals)
  }

  @Test("Each sum is the sum of what stands directly under it, and nothing is added twice")
  func sums() throws {
    let columns = ["year: {type: year}", "age: {type: category, \(ages)}", "count: {type: count}"]
    let read = try table("year,age,count\n" + rows, columns)
    let labels = RowLabels(table: read)
    let totals = TotalRows(table: read, labels: labels)
    let sums = totals.sums().map { "\($0.total): \($0.parts)" }
    #expect(sums == ["0: [1, 4]", "1: [2, 3]", "6: [0, 5]"])
    #expect(totals.above(2).sorted() == [0, 1, 6])
    #expect(totals.above(5) == [6])
    #expect((0..<7).filter { totals.isTotal($0, in: [0, 1]) } == [0, 1, 6])
  }

  @Test("Where a subtotal has no row, its parts are added to what is above it")
  func absent() throws {
    let columns = ["year: {type: year}", "age: {type: category, \(ages)}", "count: {type: count}"]
    let some = "2020,Under 10,15\n2020,10 to 17,25\n2020,18 to 24,20\n2020,25 and over,50\n2020,All,110\n"
    let gaps = some + rows.replacing("2020", with: "2021")
    let read = try table("year,age,count\n" + gaps, columns)
    let sums = TotalRows(table: read, labels: RowLabels(table: read)).sums().map {
      "\($0.total): \($0.parts)"
    }
    #expect(sums == ["4: [0, 1, 2, 3]", "5: [6, 9]", "6: [7, 8]", "11: [5, 10]"])
  }

  @Test("Sums across two columns stand above a row in every combination")
  func crossed() throws {
    let read = try table(
      """
      age,sex,count
      Under 10,Boys,7
      Under 10,All,15
      Under 10,Girls,8
      10 to 17,Boys,9
      10 to 17,Girls,8
      10 to 17,All,17
      Under 18,Boys,16
      Under 18,Girls,16
      Under 18,All,32

      """,
      [
        "age: {type: category, subtotals: {Under 18: [Under 10, 10 to 17]}}",
        "sex: {type: category, total: All}",
        "count: {type: count}",
      ])
    #expect(TotalRows(table: read, labels: RowLabels(table: read)).above(0).sorted() == [1, 6, 8])
  }

  @Test("A subtotal that is not the sum of its parts is an error")
  func wrong() throws {
    #expect(try said(rows, age: ages) == [])
    #expect(
      try said(rows.replacing("Under 25,60", with: "Under 25,61").replacing(",110", with: ",111"), age: ages)
        == [
          "data/t.csv:2 “Under 25” has 61 in “count”, but its parts add up to 60. Correct the numbers. If both are right, it is not the sum of them: take “Under 25” out of “subtotals” of the column “age”, or add “rounded: 5” to the column “count” if it is rounded."
        ])
  }

  @Test("A total that is too small for its parts may hide subtotals, and the help says so")
  func undeclaredBelowTotal() throws {
    #expect(
      try said(rows, age: "total: All") == [
        "data/t.csv:8 “All” has 110 in “count”, but its parts add up to 210. Correct the numbers. If both are right, add “total-note” to the column “age” to say why, or “rounded: 5” to the column “count” if it is rounded. If some of the values are sums of others, such as ages under 25, name those in “subtotals”."
      ])
  }

  @Test(
    "What is wrong with the key is said",
    arguments: [
      (
        "order: [A, B, C], subtotals: {C: [A, D]}",
        "“D” stands under the subtotal “C”, but is not one of the values in “order”. Use one of: A, B, C."
      ),
      (
        "order: [North, South, Total], subtotals: {Totla: [North, South]}",
        "“Totla” is a subtotal, but is not one of the values in “order”. Did you mean “Total”?"
      ),
      (
        "total: All, subtotals: {All: [A, B]}",
        "“All” is the total of the column, and “subtotals” lists it again. Take it out of “subtotals”: the total is the sum of all values that are in no list."
      ),
      (
        "total: All, subtotals: {C: [A, All]}",
        "“All” is the total of the column, but stands under the subtotal “C”. Take it out of the list, or take “total” out if it is not the total."
      ),
      (
        "subtotals: {C: [A, B], D: [C, A]}",
        "“A” stands under the subtotal “D”, but also under “C”. A value can be in one list only. If “C” is part of “D”, list “C” there in its place."
      ),
      ("subtotals: {C: [A, A]}", "“A” stands twice under the subtotal “C”. Keep one of the two."),
      ("subtotals: {C: [A, C]}", "The subtotal “C” lists itself. List only the values it is the sum of."),
      (
        "subtotals: {C: [A, D], D: [B, C]}",
        "“C” is part of “D”, which is part of “C” again. Take one of them out of the list of the other: a sum cannot be part of itself."
      ),
      (
        "subtotals: {C: }",
        "The subtotal “C” lists no values. List the values it is the sum of, such as “C: [first value, second value]”."
      ),
      (
        "subtotals: [A, B]",
        "“subtotals” should be lines of “key: value”, but it is a list. Write lines of “key: value”."
      ),
      (
        "subtotals: {C: {A: B}}",
        "“subtotals” should be for each subtotal a list of values, but it is a group of keys. Write for each subtotal a list of values."
      ),
    ])
  func keys(age: String, expected: String) throws {
    #expect(try read(age) == [expected])
  }

  @Test("Subtotals belong to categories and areas")
  func misplaced() throws {
    #expect(
      try readMetadata(["year: {type: year, subtotals: {A: [B, C]}}", "count: {type: count}"]).problems == [
        "“subtotals” is for a category or an area, but this column is a year. Take “subtotals” out, or change the type."
      ])
  }

  @Test("Values that no row has are said when the table is read")
  func unknown() throws {
    let found = try said(
      "2020,North,10\n2020,South,11\n", age: "total: none, subtotals: {Both: [North, Suoth]}")
    #expect(
      found == [
        "data/t.yml “Both” is a subtotal, but no row has it in “age”. Use one of: North, South.",
        "data/t.yml “Suoth” stands under the subtotal “Both”, but no row has it in “age”. Did you mean “South”?",
      ])
  }

  @Test("Labels that would be counted twice: the total, and subtotals beside any of their parts")
  func counted() throws {
    let column = try metadata(["age: {type: category, \(ages)}", "count: {type: count}"]).columns[0]
    #expect(column.totals(among: ["Under 25", "25 and over", "All"]) == ["All"])
    #expect(column.totals(among: ["Under 25", "10 to 17"]) == ["Under 25"])
    #expect(column.totals(among: ["Under 25", "Under 18", "18 to 24"]) == ["Under 25"])
  }
}

@Suite("Subtotals that nobody declared")
struct UndeclaredSubtotalTests {
  private func said(_ years: [[Int]], _ names: [String], more: String = "total: none") throws -> [String] {
    let rows = years.enumerated().flatMap { year, counts in
      zip(names, counts).map { "\(2020 + year),\($0),\($1)\n" }
    }
    return try problems(
      "year,age,count\n" + rows.joined(),
      ["year: {type: year}", "age: {type: category, \(more)}", "count: {type: count}"])
  }

  private let names = ["Under 18", "18 to 24", "Under 25", "25 to 34", "35 and over"]
  private let years = [[12, 20, 32, 41, 27], [9, 25, 34, 38, 22], [14, 17, 31, 45, 29]]

  @Test("A value that is the sum of those before or after it in every group is an error")
  func found() throws {
    #expect(
      try said(years, names) == [
        "data/t.csv:4 “Under 25” in “age” looks like a subtotal: it is the sum of “Under 18” and “18 to 24”. Add “subtotals: {Under 25: [Under 18, 18 to 24]}” to the column “age”, so that it cannot give a hidden count away. If it is not a sum, add “subtotals: none”."
      ])
    let first = ["Under 25", "Under 18", "18 to 24", "25 to 34", "35 and over"]
    let moved = years.map { [$0[2], $0[0], $0[1], $0[3], $0[4]] }
    #expect(try said(moved, first).count == 1)
  }

  @Test("Once it is declared or denied nothing is said")
  func declared() throws {
    #expect(try said(years, names, more: "subtotals: {Under 25: [Under 18, 18 to 24]}") == [])
    #expect(try said(years, names, more: "subtotals: none") == [])
  }

  @Test("A sum that fails in one group is no sum")
  func failing() throws {
    #expect(try said(years + [[12, 20, 33, 41, 27]], names) == [])
  }

  @Test("Small numbers in one group may add up by chance; large ones do not")
  func chance() throws {
    #expect(try said([[2, 3, 5, 9, 4]], names) == [])
    #expect(try said([[2, 3, 5, 9, 4], [1, 2, 3, 7, 4], [2, 1, 3, 8, 6]], names) == [])
    #expect(try said([[12_345, 20_411, 32_756, 41_002, 27_119]], names).count == 1)
  }

  @Test("Sums of sums are found once the sums below them are declared")
  func nested() throws {
    let wards = ["A1", "A2", "A", "B1", "B2", "B", "AB", "C"]
    let counts = [
      [30, 41, 71, 52, 23, 75, 146, 99], [33, 44, 77, 50, 29, 79, 156, 90],
      [28, 39, 67, 57, 21, 78, 145, 91],
    ]
    #expect(try said(counts, wards).count == 2)
    #expect(
      try said(counts, wards, more: "subtotals: {A: [A1, A2], B: [B1, B2]}").first?.contains(
        "“AB” in “age” looks like a subtotal: it is the sum of “A” and “B”.") != nil)
    #expect(
      try said(counts, wards, more: "subtotals: {A: [A1, A2], B: [B1, B2], AB: [A, B]}") == [])
  }

  @Test("A value with one part that is not nothing is no sum, only equal")
  func equal() throws {
    #expect(try said([[30, 0, 30, 41, 22], [31, 0, 31, 45, 21], [39, 0, 39, 42, 29]], names) == [])
  }

  @Test("A table whose rule protects nothing may have any sums")
  func open() throws {
    let rows = years.enumerated().flatMap { year, counts in
      zip(names, counts).map { "\(2020 + year),\($0),\($1)\n" }
    }
    let found = try problems(
      "year,age,count\n" + rows.joined(),
      ["year: {type: year}", "age: {type: category}", "count: {type: count}"],
      more: "disclosure: {method: none, approved-by: A., reason: R.}")
    #expect(found == [])
  }
}
