import Testing

@Suite("Figures that nobody declared as worked out from a count")
struct UndeclaredFigureTests {
  private let year = "year: {type: year}"
  private let people = "people: {type: count}"

  @Test(
    "A running total, a change, a rolling sum and a multiple of a count",
    arguments: [
      ("count", "7,10,20,31", "the running total of “people”"),
      ("number", "7,10,20,31", "the running total of “people”"),
      ("number", "[x],-4,7,1", "the change of “people” from one period to the next"),
      ("number", "[x],10,13,21", "“people” added up or averaged over 2 rows"),
      ("money", "700,300,1000,1100", "“people” times the same number on every row"),
    ])
  func series(kind: String, values: String, what: String) throws {
    let rows = zip(["2019,7", "2020,3", "2021,10", "2022,11"], values.split(separator: ","))
    let csv = "year,people,figure\n" + rows.map { "\($0),\($1)\n" }.joined()
    #expect(try problems(csv, [year, people, "figure: {type: \(kind)}"]) == [said("figure", what, "people")])
    for declared in ["people", "none"] {
      let figure = "figure: {type: \(kind), derived-from: [\(declared)]}"
      #expect(try problems(csv, [year, people, figure]) == [])
    }
  }

  @Test("A number that adds up counts of its row")
  func sums() throws {
    let columns = [
      "year: {type: year}", "male: {type: count}", "female: {type: count}", "everyone: {type: number}",
    ]
    #expect(
      try problems("year,male,female,everyone\n2020,3,10,13\n2021,12,10,22\n", columns) == [
        said("everyone", "the sum of “male” and “female”", "male, female")
      ])
  }

  @Test("A total that is repeated on each row of its group", arguments: ["count", "number"])
  func repeated(kind: String) throws {
    let columns = ["year: {type: year}", "area: {type: area}", people, "total: {type: \(kind)}"]
    let csv = "year,area,people,total\n2020,A,3,13\n2020,B,10,13\n2021,A,8,20\n2021,B,12,20\n"
    #expect(
      try problems(csv, columns) == [
        said("total", "the total of “people” for a group of rows, repeated on each", "people")
      ])
  }

  @Test("A cost for each person beside the whole cost, whichever comes first", arguments: [true, false])
  func ratios(costFirst: Bool) throws {
    let names = costFirst ? ["cost", "each"] : ["each", "cost"]
    let columns = [year, people] + names.map { "\($0): {type: money}" }
    let rows = [("2020", 3, 330, 110), ("2021", 10, 1000, 100), ("2022", 9, 720, 80)]
    let csv = rows.map { "\($0),\($1),\(costFirst ? $2 : $3),\(costFirst ? $3 : $2)\n" }.joined()
    #expect(
      try problems("year,people,\(names[0]),\(names[1])\n" + csv, columns) == [
        said("each", "a ratio of “cost” and “people”: with it, “cost” gives “people” away", "people, cost")
      ])
  }

  @Test(
    "A population repeated on each row, and numbers that have nothing to do with each other, are no problem")
  func innocent() throws {
    let columns = [
      year, "sex: {type: category}", people, "residents: {type: number}", "sessions: {type: number}",
    ]
    let csv = """
      year,sex,people,residents,sessions
      2020,F,3,5000,12
      2020,M,10,5000,31
      2021,F,9,5100,11
      2021,M,14,5100,52

      """
    #expect(try problems(csv, columns) == [])
  }

  @Test("A percentage that is worked out from no count here may say so")
  func percentageOfSomethingElse() throws {
    let csv = { (values: String) in
      "year,cases,pupils,figure\n"
        + zip(["2020,7,200", "2021,30,210", "2022,12,240"], values.split(separator: ","))
        .map { "\($0),\($1)\n" }.joined()
    }
    let columns = [
      "year: {type: year}", "cases: {type: count}", "pupils: {type: count}",
      "figure: {type: percentage, derived-from: [none]}",
    ]
    #expect(try problems(csv("21.5,22.4,24.0"), columns) == [])
    #expect(
      try problems(csv("3.5,14.3,5.0"), columns) == [
        "data/t.csv:1 The column “figure” says “derived-from: [none]”, but on every row it fits “cases”. "
          + "Write “derived-from: [cases]”, so that it is hidden where the count is."
      ])
  }

  private func said(_ column: String, _ what: String, _ sources: String) -> String {
    "data/t.csv:1 The column “\(column)” looks like \(what). Add “derived-from: [\(sources)]” to the column “\(column)”, so that it cannot give a hidden count away. If it is worked out from no other column, add “derived-from: [none]”."
  }
}
