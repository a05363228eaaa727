import Statistics
import Testing

@testable import Aggregation

@Suite("Who counts in which base")
struct WhoCountsTests {
  private let routed = """
    questions:
      - {id: q, topic: T, wording: W?, type: single, options: ["Yes", "No"]}
      - {id: who, topic: T, wording: W?, type: multiple, options: [A, B], asked-if: {question: q, answers: ["Yes"]}}

    """

  @Test("Whoever was not asked is not in the base, even where a tool fills in noughts")
  func route() throws {
    let csv = "q,who_1,who_2\nYes,1,0\nYes,0,0\nNo,0,0\n,0,0\nNo,,\n"
    #expect(try Readings(questions: routed).counts(csv).suffix(2) == ["A 1/2", "B 0/2"])
  }

  @Test("An answer from somebody who was not asked is not counted, and is said")
  func notAsked() throws {
    let problems = try Readings(questions: routed).problems("q,who_1,who_2\nNo,1,0\nYes,1,0\nNo,1,1\n")
    #expect(
      problems == [
        "2 warning: There is an answer to “who” from somebody who was not asked, by the answers before. It is not "
          + "counted. The same is true of 1 more line. Check the file, or “asked-if” in survey.yml."
      ])
  }

  @Test("Ages become groups by their names, or by bands; whoever gives none is in the base of who answered")
  func bands() throws {
    let groups = """
      breakdowns: [{name: Age, kind: age, groups: [Under 18, 18 to 24, 25–64, 65 and over]}]
      responses: {breakdowns: {Age: age}}
      """
    let csv = "age,q,help\n17,Yes,\n18,Yes,\n24.9,No,\n25,No,\n25-64,No,\n99,No,\n,No,\n"
    #expect(
      try Readings(groups).counts(csv).suffix(4) == [
        "Under 18 1/7", "18 to 24 2/7", "25–64 2/7", "65 and over 1/7",
      ])
    #expect(try Readings(groups).counts(csv, group: "18 to 24").prefix(2) == ["Yes 1/2", "No 1/2"])
    let named = """
      breakdowns: [{name: Age, groups: [Young, Old]}]
      responses: {breakdowns: {Age: {column: age, bands: {Young: 16-29, Old: 30+}}}}
      """
    #expect(
      try Readings(named).counts("age,q,help\n16,,\n29,,\n30,,\n").suffix(2) == ["Young 2/3", "Old 1/3"])
  }

  @Test("A group that is made of others holds everybody who is in one of them")
  func parts() throws {
    let rest = """
      breakdowns:
        - {name: District, groups: [A, B, C]}
        - {name: Region, groups: [North, South], parts: {North: [A, B], South: [C]}}
      """
    let csv = "District,q,help\nA,Yes,\nB,No,\nC,Yes,\n,Yes,\n"
    #expect(try Readings(rest).counts(csv, group: "North").prefix(2) == ["Yes 1/2", "No 1/2"])
    #expect(try Readings(rest).counts(csv).suffix(2) == ["North 2/4", "South 1/4"])
  }

  @Test("One wave of a file that holds several, from survey.yml or as the command says")
  func only() throws {
    let csv = "id,wave,q,help\n1,2024,Yes,\n1,2025,No,\n2,2025,Yes,\n"
    let rest = "responses: {id: id, only: {wave: \"2025\"}}"
    #expect(try Readings(rest).counts(csv).prefix(2) == ["Yes 1/2", "No 1/2"])
    var options = Aggregation.Options()
    options.only = ["wave": "2024"]
    let wave = try Waves.read(Readings.plain + rest)
    let other = Aggregation(Array(csv.utf8), wave: wave, options: options)
    #expect(other.summary.hasPrefix("Read 3 rows. This wave has 1 of them."))
  }

  @Test("A weight of 0 counts in the base and not in the percentage")
  func zeroWeight() throws {
    let wave = try Waves.read(Readings.plain + "responses: {weight: w}")
    let estimates = Aggregation.estimates(Array("w,q,help\n0,Yes,\n2,No,\n1,Yes,\n".utf8), wave: wave)
    #expect(estimates[0].count == 2)
    #expect(estimates[0].base.count == 3)
    #expect(estimates[0].value == 1.0 / 3)
    #expect(abs((estimates[0].base.effectiveBase ?? 0) - 9.0 / 5) < 1e-12)
  }

  @Test("A decimal comma is read where semicolons separate the values")
  func decimalComma() throws {
    let wave = try Waves.read(Readings.plain + "responses: {weight: w}")
    let estimates = Aggregation.estimates(Array("w;q;help\n1,5;Yes;\n0,5;No;\n".utf8), wave: wave)
    #expect(estimates[0].value == 0.75)
  }

  @Test("A net counts whoever gave any of its answers once, also where people gave several")
  func nets() throws {
    let questions = """
      questions:
        - {id: q, topic: T, wording: W?, type: multiple, options: [A, B, C], nets: [{name: Any, answers: [A, B]}]}

      """
    #expect(
      try Readings(questions: questions).counts("q\nA;B\nA\nC\n") == ["A 2/3", "B 1/3", "C 1/3", "Any 2/3"])
  }
}
