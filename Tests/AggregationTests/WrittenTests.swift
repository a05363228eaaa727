import Diagnostics
import Testing

@testable import Aggregation

@Suite("What stands in results.csv")
struct WrittenTests {
  private let routed = """
    breakdowns: [{name: Area, groups: [North, South]}]
    questions:
      - {id: q, topic: T, wording: W?, type: single, options: ["Yes", "No"]}
      - {id: who, topic: T, wording: W?, type: single, options: [A, B], asked-if: {question: q, answers: ["Yes"]}}

    """

  /// The rows of the results of `people`, each so many times, without what says how sure they are.
  private func rows(_ people: [(Int, String)], decimals: Int = 2, rest: String = "") throws -> [String] {
    let csv = "Area,q,who,w\n" + people.map { String(repeating: $1 + "\n", count: $0) }.joined()
    var options = Aggregation.Options()
    options.decimals = decimals
    let wave = try Waves.read(routed + rest)
    let aggregation = Aggregation(Array(csv.utf8), wave: wave, options: options)
    let results = try #require(aggregation.results, "\(aggregation.problems.map(\.message))")
    return String(decoding: results, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",").prefix(7).joined(separator: ",")
    }
  }

  @Test("Not asked, asked and nobody, and more than nobody that rounds to 0 are three things")
  func noughts() throws {
    let rows = try rows(
      [(200, "North,No,,1"), (300, "North,Yes,A,1"), (400, "South,No,,1"), (6, "North,No,,0.1")], decimals: 0,
      rest: "responses: {weight: w}")
    #expect(rows.contains("who,All,All,A,300,100,300"))
    #expect(rows.contains("who,All,All,B,0,0,300"))
    #expect(rows.contains("who,Area,South,A,[z],[z],0"))
    #expect(rows.contains("q,Area,South,Yes,0,0,400"))
  }

  @Test("A percentage above nothing is never 0")
  func low() throws {
    let people = [(900, "North,No,,1"), (8, "North,Yes,A,0.1"), (900, "South,No,,1"), (700, "South,Yes,B,1")]
    #expect(
      try rows(people, decimals: 0, rest: "responses: {weight: w}").contains("q,Area,North,Yes,8,[low],908"))
    #expect(
      try rows(people, rest: "responses: {weight: w}").contains("q,Area,North,Yes,8,0.09,908"))
  }

  @Test("Where somebody answered and nobody has a weight, the percentage is not available")
  func weightless() throws {
    let people = [(60, "North,No,,0"), (60, "North,Yes,A,0"), (90, "South,No,,1"), (90, "South,Yes,B,1")]
    #expect(
      try rows(people, rest: "responses: {weight: w}").contains("q,Area,North,Yes,60,[x],120"))
  }
}
