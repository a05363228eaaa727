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

  @Test("A wave is read with its questions")
  func wave() throws {
    let wave = try #require(try read(yaml).wave)
    #expect(wave.topics == ["Safety"])
    #expect(wave.questions[0].askedOf == "Everyone")
    #expect(wave.rule == ReleaseRule(threshold: 5, reason: "R."))
    #expect(wave.metadata(name: "s", publisher: "P").period == "13 January to 23 February 2025")
  }

  @Test("Whoever an earlier answer led to a question is not everyone")
  func route() throws {
    let told = """

        - {id: told, topic: Safety, wording: Whom?, type: single, options: [Police, Nobody], asked-if: {question: safe, answers: [Unsafe]}}
      """
    let wave = try #require(try read(yaml + told).wave)
    #expect(wave.questions[1].askedOf == "People who answered “Unsafe”")
    #expect(!wave.questions[1].isAskedOfEverybody)
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
        "answered: 100",
        "answered: 100\nbreakdowns: [{name: Area, groups: [North, South, Both], parts: {Both: [North, Suoth]}}]",
        ["“Suoth” is said to be a part of “Both”, and is not another group. Did you mean “South”?"]
      ),
      (
        "answered: 100", "answered: 100\nbreakdowns: [{name: Area, groups: [North, South, North]}]",
        ["A group stands twice in “groups”. Name each group once."]
      ),
      (
        "answered: 100", "invited: 50\nanswered: 100",
        ["100 people answered, but only 50 were invited. Check “invited” and “answered”."]
      ),
      (
        "answered: 100", "answered: 100\nresponses: {skip-rows: -1}",
        [
          "“skip-rows” is -1, and no survey tool writes so many rows under its header. Write how many rows between the header and the first person are no answers, from 0 to 100."
        ]
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
}
