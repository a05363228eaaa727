import Configuration
import Datasets
import Diagnostics
import Disclosure
import Survey
import Testing

/// The sentence about each result.
struct ResultWordsTests {
  private static let question = """
      - id: safe
        topic: Safety
        wording: How safe do you feel?
        type: scale
        direction: positive-first
        options: [Very safe, Fairly safe, Unsafe, Very unsafe, Don't know]
        dont-know: [Don't know]
    """
  private static let net = """
        nets: [{name: Safe, answers: [Very safe, Fairly safe], says: feel safe walking alone after dark}]
    """

  /// The results of a wave with one question: for each group its answers, as percentages of `base`.
  private func results(
    question: String = Self.question + "\n" + Self.net, selfSelected: Bool = false,
    _ rows: [(breakdown: String, group: String, percentages: [Double], base: Int)]
  ) throws -> WaveResults {
    let yaml = """
      title: Survey
      purpose: To hear.
      population: Everyone aged 16 and over
      mode: Online
      sample: Random
      self-selected: \(selfSelected)
      fieldwork: {from: 2025-01-13, to: 2025-02-23}
      status: illustrative
      disclosure: {threshold: 2, reason: R.}
      breakdowns:
        - {name: District, kind: area, groups: [Northmarch]}
        - {name: Age, kind: age, groups: [16 to 24]}
        - {name: Gender, groups: [Women]}
      questions:
      \(question)

      """
    let (wave, bag) = Wave.read(try ConfigurationParser.parse(yaml, file: "survey.yml").get())
    #expect(bag.all.map(\.message) == [])
    let read = try #require(wave)
    var csv = "question,breakdown,group,response,count,percentage,base\n"
    for row in rows {
      for (option, percentage) in zip(read.questions[0].options, row.percentages) {
        let count = Int((percentage * Double(row.base) / 100).rounded())
        csv += "safe,\(row.breakdown),\(row.group),\(option),\(count),\(percentage),\(row.base)\n"
      }
    }
    let (table, problems) = DatasetReader.read(
      Array(csv.utf8), metadata: read.metadata(name: "s", publisher: "P"), file: "results.csv")
    #expect(problems.all.map(\.message) == [])
    let raw = try #require(table)
    let release = SiteRelease(datasets: [], surveys: [SurveyTable(table: raw, design: read.design)])
    return WaveResults(wave: read, table: try #require(release.results.first))
  }

  private func sentence(_ results: WaveResults, _ group: WaveResults.Group = .everybody) throws -> String {
    let question = results.wave.questions[0]
    let result = try #require(results.result(question, in: group))
    return ResultWords(result, to: question, of: group, in: results.wave).sentence
  }

  @Test func aNetIsSaidWithItsBase() throws {
    let results = try results([("All", "All", [30, 28, 22, 15, 5], 1204)])
    #expect(
      try sentence(results) == "About 6 in 10 people (58%) feel safe walking alone after dark; base 1,204.")
  }

  @Test func aSelfSelectedSurveyIsAboutThoseWhoAnswered() throws {
    let results = try results(selfSelected: true, [("All", "All", [30, 28, 22, 15, 5], 1204)])
    #expect(
      try sentence(results)
        == "About 6 in 10 of those who answered (58%) feel safe walking alone after dark; base 1,204.")
    let more = try self.results(selfSelected: true, [("All", "All", [30, 25, 22, 18, 5], 1000)])
    #expect(
      try sentence(more)
        == "More than half of those who answered (55%) feel safe walking alone after dark; base 1,000.")
    let result = try #require(more.result(more.wave.questions[0]))
    let words = ResultWords(result, to: more.wave.questions[0], in: more.wave)
    #expect(words.margin(of: result.nets[0]) == nil)
  }

  @Test func aGroupIsNamed() throws {
    let answers: [Double] = [30, 28, 22, 15, 5]
    let results = try results([
      ("All", "All", answers, 1200), ("District", "Northmarch", answers, 400),
      ("Age", "16 to 24", answers, 400),
      ("Gender", "Women", answers, 400),
    ])
    let rest = "(58%) feel safe walking alone after dark; base 400."
    #expect(
      try sentence(results, .init("District", "Northmarch"))
        == "About 6 in 10 people in Northmarch \(rest)")
    #expect(
      try sentence(results, .init("Age", "16 to 24")) == "About 6 in 10 people aged 16 to 24 \(rest)")
    #expect(
      try sentence(results, .init("Gender", "Women")) == "About 6 in 10 people in the group “Women” \(rest)")
  }

  @Test func fewAnswersAreNoFraction() throws {
    let results = try results([("All", "All", [30, 30, 20, 15, 5], 80)])
    #expect(
      try sentence(results) == "60% of people feel safe walking alone after dark; base 80.")
  }

  @Test func tooFewAnswersAreNotShown() throws {
    let results = try results([("All", "All", [30, 30, 20, 15, 5], 40)])
    #expect(try sentence(results) == "Fewer than 50 people answered, so the result is not shown.")
  }

  @Test func withoutANetTheMostCommonAnswerIsSaid() throws {
    let results = try results(question: Self.question, [("All", "All", [30, 28, 22, 15, 5], 1204)])
    #expect(try sentence(results) == "The most common answer was “Very safe” (30%); base 1,204.")
    let tied = try self.results(question: Self.question, [("All", "All", [30.4, 29.6, 20, 15, 5], 1204)])
    #expect(
      try sentence(tied)
        == "The most common answers were “Very safe” and “Fairly safe” (30% each); base 1,204.")
  }

  @Test func thoseWhoWereAskedAreNamed() throws {
    let asked = Self.question + "\n    asked-of: People who said yes\n" + Self.net
    let results = try results(question: asked, [("All", "All", [30, 28, 22, 15, 5], 400)])
    #expect(
      try sentence(results)
        == "Of people who said yes, about 6 in 10 (58%) feel safe walking alone after dark; base 400.")
  }

  @Test func aSentenceThatSomebodyWroteKeepsTheBase() throws {
    let written = Self.question + "\n    sentence: After dark, 58% feel safe.\n" + Self.net
    let results = try results(question: written, [("All", "All", [30, 28, 22, 15, 5], 1204)])
    #expect(try sentence(results) == "After dark, 58% feel safe; base 1,204.")
    #expect(SentenceCheck(results).problems.all.isEmpty)
  }

  @Test(arguments: ["61%", "58.4%", "61 per cent", "61 percent"])
  func aNumberThatIsNotAResultIsAnError(number: String) throws {
    let written = Self.question + "\n    sentence: After dark, \(number) feel safe.\n" + Self.net
    let results = try results(question: written, [("All", "All", [30, 28, 22, 15, 5], 1204)])
    let problems = SentenceCheck(results).problems.all
    #expect(
      problems.map(\.message) == [
        "The sentence about “safe” says \(number), which is not one of the results."
      ])
    #expect(problems.first?.location?.file == "survey.yml")
    #expect(problems.first?.location?.line == 22)
  }

  @Test func aSelfSelectedSurveySpeaksForNobodyElse() throws {
    let written = Self.question + "\n    sentence: The majority of residents, 58%, feel safe.\n" + Self.net
    let results = try results(
      question: written, selfSelected: true, [("All", "All", [30, 28, 22, 15, 5], 1204)])
    #expect(SentenceCheck(results).problems.all.map(\.id) == ["self-selected-claim"])
  }

  @Test func severalAnswersAreNotAddedUp() throws {
    let multiple = """
        - id: safe
          topic: Safety
          wording: What would help?
          type: multiple
          options: [Lights, Police, Parks]
          nets: [{name: Things, answers: [Lights, Police], says: want things}]
      """
    let results = try results(question: multiple, [("All", "All", [60, 70, 20], 1204)])
    #expect(try sentence(results) == "The most common answer was “Police” (70%); base 1,204.")
  }

  @Test func anAnswerThatIsMissingCouldBeTheMostCommon() throws {
    let question = Self.question.replacing("type: scale", with: "type: single").replacing(
      "    direction: positive-first\n", with: "")
    let some = try results(question: question, selfSelected: true, [("All", "All", [9, 7], 1374)])
    #expect(
      try sentence(some)
        == "We can say only how many of those who answered said “Very safe” (9%) and “Fairly safe” (7%), not which "
        + "answer was the most common; base 1,374.")
  }

  @Test func wordsThatNameNobodyStayOutOfTheSentence() throws {
    let asked = Self.question + "\n    asked-of: Not stated in the report. It may be everyone.\n" + Self.net
    let results = try results(
      question: asked, selfSelected: true, [("All", "All", [30, 28, 22, 15, 5], 400)])
    #expect(
      try sentence(results)
        == "About 6 in 10 of those who answered (58%) feel safe walking alone after dark; base 400.")
    #expect(
      results.wave.questions[0].askedWords == "Who was asked: Not stated in the report. It may be everyone")
  }
}
