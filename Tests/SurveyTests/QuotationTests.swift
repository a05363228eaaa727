import Configuration
import Diagnostics
import Survey
import Testing

@Suite("What people said in their own words")
struct QuotationTests {
  private static let open = """
      - id: help
        topic: Safety
        wording: What would help?
        type: open
        coded-by: two members of the team
        options: [Lights, Buses]
        quotations:
          - QUOTE

    """

  /// The wave with one quotation, and what is said about it.
  private func read(_ quotation: String) throws -> (question: Wave.Question?, problems: [Diagnostic]) {
    let yaml = Waves.yaml + Self.open.replacing("QUOTE", with: quotation)
    let (wave, bag) = Wave.read(try ConfigurationParser.parse(yaml, file: "survey.yml").get())
    return (wave?.question("help"), bag.sorted)
  }

  @Test("With consent and review it is read")
  func published() throws {
    let (question, problems) = try read(
      "{text: Mend the lights., who: A woman aged 25 to 34, consented: true, reviewed-by: Data lead}")
    #expect(problems == [])
    #expect(question?.quotations.map(\.text) == ["Mend the lights."])
    #expect(question?.codedBy == "two members of the team")
  }

  @Test(
    "Without consent or review it is held back, and no report shows its line",
    arguments: [
      ("reviewed-by: Data lead", "“consented: true” is"),
      ("consented: true", "“reviewed-by” is"),
      ("who: A man", "“consented: true” and “reviewed-by” are"),
    ])
  func heldBack(keys: String, missing: String) throws {
    let (question, problems) = try read("{text: Mend the lights., \(keys)}")
    #expect(question?.quotations == [])
    #expect(problems.map(\.severity) == [.warning])
    #expect(
      problems.map(\.message) == ["This quotation is not published, because \(missing) missing."])
    #expect(problems.map(\.showsLine) == [false])
    #expect(problems.first?.location?.line == 37)
    #expect(problems.allSatisfy { !$0.help.contains("lights") })
  }

  @Test("Somebody who said no is not quoted, and that is no oversight")
  func refused() throws {
    let (question, problems) = try read("{text: Mend the lights., consented: false, reviewed-by: Data lead}")
    #expect(question?.quotations == [])
    #expect(problems == [])
  }

  @Test(
    "What leads to one person is an error, and is not repeated",
    arguments: [
      ("Write to jo.bloggs@example.org", "an e-mail address"), ("I live in NE1 4XX", "a full postcode"),
      ("Ring me on 01632 960 100", "a telephone number"),
      ("My number is +44 1632 960100", "a telephone number"),
    ])
  func personal(text: String, what: String) throws {
    let (question, problems) = try read("{text: \(text), consented: true, reviewed-by: Data lead}")
    #expect(question == nil)
    #expect(
      problems.map(\.message) == ["This quotation holds \(what), which leads to one person."])
    #expect(problems.map(\.showsLine) == [false])
  }

  @Test(
    "Ordinary words lead to nobody",
    arguments: [
      "On the 2nd of May 2024 at 10.30 I was on bus E1 2nd stop",
      "Since 2019/20 and 2020/21 nothing has changed",
      "999 or 101?", "@ the market", "I paid £1,000,000.00", "Route A1 was shut from 0900 to 1700 for 3 days",
    ])
  func harmless(text: String) {
    #expect(PersonalText.allCases.filter { $0.isIn(text) } == [])
  }

  @Test("Only an open question has quotations and themes")
  func notOpen() throws {
    let yaml =
      Waves.yaml
      + Self.open.replacing("type: open", with: "type: multiple").replacing(
        "QUOTE", with: "{text: Lights., consented: true, reviewed-by: Data lead}")
    let (_, bag) = Wave.read(try ConfigurationParser.parse(yaml, file: "survey.yml").get())
    #expect(
      bag.sorted.map { "\($0.message) \($0.help)" } == [
        "“coded-by” is for a question of the type open, and “help” is of the type multiple. Write “type: open”, or take “coded-by” out.",
        "“quotations” is for a question of the type open, and “help” is of the type multiple. Write “type: open”, or take “quotations” out.",
      ])
  }
}
