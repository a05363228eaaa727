public import Configuration
import Datasets
public import Diagnostics

extension Wave {
  /// Reads a wave’s `survey.yml`. There is a wave only where nothing is wrong.
  public static func read(_ value: ConfigurationValue) -> (wave: Wave?, problems: DiagnosticBag) {
    var fields = Fields(value, subject: "a survey wave")
    let status = fields.choice("status", of: DatasetMetadata.Status.self)
    if status == nil, !fields.contains("status") { fields.missing("status", example: "illustrative") }
    let questions = readQuestions(&fields)
    let wave = Wave(
      title: fields.requiredText("title"), series: fields.text("series"),
      purpose: fields.requiredText("purpose"), population: fields.requiredText("population"),
      mode: fields.requiredText("mode"), sample: fields.requiredText("sample"),
      isSelfSelected: readSelfSelected(&fields), fieldwork: Fieldwork.read(&fields),
      invited: fields.wholeNumber("invited"), answered: fields.wholeNumber("answered"),
      weighting: readWeighting(&fields), funder: fields.text("funder"), source: readSource(&fields),
      publisher: fields.text("publisher"), geography: fields.text("geography"),
      licence: fields.text("licence"),
      limits: fields.texts("limits"), notKnown: fields.texts("not-known"), notes: fields.texts("notes"),
      status: status ?? .provisional, breakdowns: Breakdown.readAll(&fields), questions: questions,
      bases: BaseLimits.read(&fields),
      rule: ReleaseRule.read(
        &fields, columns: Wave.columns(subjects: []), roundsNever: "The results of a survey"),
      responses: ResponseLayout.read(&fields))
    wave.check(&fields)
    let problems = fields.finish()
    return (problems.hasErrors ? nil : wave, problems)
  }

  /// Notes dates and numbers that cannot both be true.
  private func check(_ fields: inout Fields) {
    if let invited, let answered, answered > invited {
      fields.report(
        "answered-over-invited", "\(answered) people answered, but only \(invited) were invited.",
        help: "Check “invited” and “answered”.", at: "answered")
    }
    for breakdown in breakdowns where question(breakdown.name) != nil {
      fields.report(
        "duplicate-question", "“\(breakdown.name)” is the name of a breakdown and the id of a question.",
        help: "Give the question another id: results.csv says under the breakdown’s name who answered.",
        at: "breakdowns")
    }
    for name in responses.questions.keys.sorted() where question(name) == nil {
      fields.report(
        "unknown-question",
        "“responses” describes the question “\(name)”, which is not one of the questions.",
        help: Suggestion.help(for: name, in: questions.map(\.id), noun: "question"), at: "responses")
    }
    for name in responses.breakdowns.keys.sorted() where breakdown(name) == nil {
      fields.report(
        "unknown-breakdown",
        "“responses” describes the breakdown “\(name)”, which is not one of the breakdowns.",
        help: Suggestion.help(for: name, in: breakdowns.map(\.name), noun: "breakdown"), at: "responses")
    }
  }

  private static func readSelfSelected(_ fields: inout Fields) -> Bool {
    if let flag = fields.flag("self-selected") { return flag }
    if !fields.contains("self-selected") { fields.missing("self-selected", example: "false") }
    return true
  }

  /// How the results were weighted; nothing where the text says that they were not.
  private static func readWeighting(_ fields: inout Fields) -> String? {
    let text = fields.text("weighting")
    let word = text?.lowercased().filter { $0 != "." }
    return ["none", "no", "not weighted", "unweighted"].contains(word) ? nil : text
  }

  private static func readSource(_ fields: inout Fields) -> DatasetMetadata.Source? {
    guard var group = fields.group("source", subject: "the source") else { return nil }
    let source = DatasetMetadata.Source(name: group.requiredText("name"), url: group.text("url"))
    fields.report(group.finish())
    return source
  }

  private static func readQuestions(_ fields: inout Fields) -> [Question] {
    let groups = fields.groups("questions", subject: "a question")
    if groups.isEmpty { fields.missing("questions") }
    var questions: [Question] = []
    for var group in groups {
      let question = Question.read(&group, after: questions)
      if questions.contains(where: { $0.id == question.id }) {
        group.report(
          "duplicate-question", "Two questions have the id “\(question.id)”.", help: "Give each its own.",
          at: "id")
      }
      fields.report(group.finish())
      questions.append(question)
    }
    return questions
  }
}

extension BaseLimits {
  static func read(_ fields: inout Fields) -> BaseLimits {
    guard var group = fields.group("bases", subject: "the bases") else { return .standard }
    let limits = BaseLimits(
      least: group.wholeNumber("hide-under") ?? BaseLimits.standard.least,
      warned: group.wholeNumber("warn-under") ?? BaseLimits.standard.warned)
    if limits.least < BaseLimits.floor {
      group.report(
        "low-base", "“hide-under” is \(limits.least), and percentages of so few people say next to nothing.",
        help: "Write \(BaseLimits.floor) or more; \(BaseLimits.standard.least) is usual.", at: "hide-under")
    }
    if limits.warned < limits.least {
      group.report(
        "low-base",
        "“warn-under” is \(limits.warned), and results from fewer than \(limits.least) are hidden.",
        help: "Write \(limits.least) or more.", at: "warn-under")
    }
    fields.report(group.finish())
    return limits
  }
}
