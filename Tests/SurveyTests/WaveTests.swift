import Configuration
import Datasets
import Diagnostics
import Disclosure
import Survey
import Testing

@Suite("Reading a survey wave")
struct WaveTests {
  private let yaml = """
    title: Survey
    purpose: To hear.
    population: Everyone aged 16 and over
    mode: Online
    sample: Random
    self-selected: false
    fieldwork: {from: 2025-01-13, to: 2025-02-23}
    answered: 100
    status: illustrative
    disclosure: {threshold: 5, reason: R.}
    questions:
      - {id: safe, topic: Safety, wording: How safe?, type: single, options: [Safe, Unsafe, Don't know], dont-know: [Don't know]}
    """

  private func read(_ yaml: String) throws -> (wave: Wave?, problems: [String]) {
    let (wave, bag) = Wave.read(try ConfigurationParser.parse(yaml, file: "survey.yml").get())
    return (wave, bag.sorted.map { "\($0.message) \($0.help)" })
  }

  private func results(_ rows: String) throws -> [String] {
    let wave = try #require(try read(yaml).wave)
    let csv = "question,breakdown,group,response,count,percentage,base\n" + rows
    let (table, bag) = DatasetReader.read(
      Array(csv.utf8), metadata: wave.metadata(name: "s", publisher: "P"), file: "results.csv")
    guard let table else { return bag.sorted.map { "\($0.location?.line ?? 0) \($0.message) \($0.help)" } }
    return wave.problems(in: table, file: "results.csv").sorted.map {
      "\($0.location?.line ?? 0) \($0.message) \($0.help)"
    }
  }

  @Test("A wave is read with its questions")
  func wave() throws {
    let wave = try #require(try read(yaml).wave)
    #expect(wave.topics == ["Safety"])
    #expect(wave.questions[0].askedOf == "Everyone")
    #expect(wave.rule == ReleaseRule(threshold: 5, reason: "R."))
    #expect(wave.metadata(name: "s", publisher: "P").period == "13 January 2025 to 23 February 2025")
  }

  @Test(
    "What is missing or wrong is said",
    arguments: [
      (
        "purpose: To hear.\n", "",
        ["“purpose” is missing from a survey wave. Add a line such as “purpose: …”."]
      ),
      (
        "type: single", "type: singel", ["“type” cannot be “singel”. Did you mean “single”?"]
      ),
      (
        "dont-know: [Don't know]", "dont-know: [Dont know]",
        ["“Dont know” is not one of the question’s options. Did you mean “Don't know”?"]
      ),
      (
        "to: 2025-02-23", "to: 2025-01-01",
        ["The fieldwork ends before it starts. Check the two dates."]
      ),
      (
        "answered: 100", "invited: 50\nanswered: 100",
        ["100 people answered, but only 50 were invited. Check “invited” and “answered”."]
      ),
      (
        "disclosure: {threshold: 5, reason: R.}\n", "",
        [
          "The column “count” is a count, but no release rule says which counts are too small to publish. Ask whoever gave you the numbers what their rule is. Then add “disclosure:” and under it a threshold and a reason, or a practice in use: “preset: under-5” (hides counts from 1 to 4), “preset: under-10” (hides counts from 1 to 9)."
        ]
      ),
      (
        "threshold: 5, reason", "threshold: 5, method: both, round: 5, reason",
        [
          "The results of a survey can be hidden, but not rounded, and this rule rounds them. Write “method: suppress” with a “threshold” and a “reason”, and take “round” out."
        ]
      ),
      (
        "threshold: 5, reason", "preset: hospital, reason",
        [
          "The results of a survey can be hidden, but not rounded, and “preset: hospital” rounds them. Write “method: suppress” with a “threshold” and a “reason”, and take “preset” out."
        ]
      ),
    ])
  func wrong(old: String, new: String, expected: [String]) throws {
    #expect(try read(yaml.replacing(old, with: new)).problems == expected)
  }

  @Test("Results that fit are said nothing about")
  func fitting() throws {
    #expect(
      try results(
        "safe,All,All,Safe,60,60,100\nsafe,All,All,Unsafe,30,30,100\nsafe,All,All,Don't know,10,10,100\n")
        == [])
  }

  @Test(
    "Results that do not fit are said with their line",
    arguments: [
      (
        "safe,All,All,Save,60,60,100\n",
        ["2 “Save” is not an answer to “safe”. Did you mean “Safe”?"]
      ),
      (
        "safe,All,All,Safe,160,60,100\n",
        ["2 160 people gave this answer, but only 100 were asked. Check the count and the base."]
      ),
      (
        "safe,All,All,Safe,60,160,100\n", ["2 A percentage of 160 cannot be. Use a number from 0 to 100."]
      ),
      (
        "safe,Sex,Female,Safe,60,60,100\n",
        [
          "0 The question “safe” has no results for everybody. Add rows with the breakdown All and the group All."
        ]
      ),
      (
        "save,All,All,Safe,60,60,100\n",
        ["2 “save” is not one of the values of “question”. Did you mean “safe”?"]
      ),
      (
        "safe,All,All,Safe,60,60,100\nsafe,All,All,Unsafe,30,30,90\n",
        [
          "3 The base is 90 here, but 100 for the group’s other answers. Give every answer of a group the same base."
        ]
      ),
    ])
  func unfitting(rows: String, expected: [String]) throws {
    #expect(try results(rows) == expected)
  }
}
