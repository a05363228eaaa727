public import Configuration
import Datasets
public import Diagnostics

extension Wave {
  /// Reads a wave’s `survey.yml`. There is a wave only where nothing is wrong.
  public static func read(_ value: ConfigurationValue) -> (wave: Wave?, problems: DiagnosticBag) {
    var fields = Fields(value, subject: "a survey wave")
    var fieldwork = fields.group("fieldwork", subject: "the fieldwork")
    let dates = (fieldwork?.day("from"), fieldwork?.day("to"))
    if let problems = fieldwork?.finish() { fields.report(problems) }
    if !fields.contains("fieldwork") {
      fields.missing("fieldwork", example: "{from: 2025-01-13, to: 2025-02-23}")
    }
    let status = fields.choice("status", of: DatasetMetadata.Status.self)
    if status == nil, !fields.contains("status") { fields.missing("status", example: "illustrative") }
    let wave = Wave(
      title: fields.requiredText("title"), purpose: fields.requiredText("purpose"),
      population: fields.requiredText("population"), mode: fields.requiredText("mode"),
      sample: fields.requiredText("sample"), isSelfSelected: readSelfSelected(&fields),
      fieldworkFrom: dates.0 ?? nil, fieldworkTo: dates.1 ?? nil, invited: fields.wholeNumber("invited"),
      answered: fields.wholeNumber("answered"), weighting: fields.text("weighting"),
      funder: fields.text("funder"),
      notes: fields.texts("notes"), status: status ?? .provisional, questions: readQuestions(&fields),
      rule: ReleaseRule.read(
        &fields, columns: Wave.columns(questions: []), roundsNever: "The results of a survey"))
    wave.check(&fields)
    let problems = fields.finish()
    return (problems.hasErrors ? nil : wave, problems)
  }

  /// Notes dates and numbers that cannot both be true.
  private func check(_ fields: inout Fields) {
    if let from = fieldworkFrom, let to = fieldworkTo, to < from {
      fields.report(
        "impossible-dates", "The fieldwork ends before it starts.", help: "Check the two dates.",
        at: "fieldwork")
    }
    if let invited, let answered, answered > invited {
      fields.report(
        "answered-over-invited", "\(answered) people answered, but only \(invited) were invited.",
        help: "Check “invited” and “answered”.", at: "answered")
    }
  }

  private static func readSelfSelected(_ fields: inout Fields) -> Bool {
    if let flag = fields.flag("self-selected") { return flag }
    if !fields.contains("self-selected") { fields.missing("self-selected", example: "false") }
    return true
  }

  private static func readQuestions(_ fields: inout Fields) -> [Question] {
    let groups = fields.groups("questions", subject: "a question")
    if groups.isEmpty { fields.missing("questions") }
    var seen: Set<String> = []
    return groups.map { group in
      var group = group
      let question = Question.read(&group)
      if !seen.insert(question.id).inserted {
        group.report(
          "duplicate-question", "Two questions have the id “\(question.id)”.", help: "Give each its own.",
          at: "id")
      }
      fields.report(group.finish())
      return question
    }
  }
}

extension Wave.Question {
  fileprivate static func read(_ fields: inout Fields) -> Wave.Question {
    let kind = fields.choice("type", of: Kind.self)
    if kind == nil, !fields.contains("type") { fields.missing("type", example: "single") }
    let options = fields.texts("options")
    if options.count < 2 { fields.missing("options", example: "[Yes, No]") }
    let dontKnow = fields.texts("dont-know")
    for option in dontKnow where !options.contains(option) {
      fields.report(
        "unknown-option", "“\(option)” is not one of the question’s options.",
        help: Suggestion.help(for: option, in: options, noun: "option"), at: "dont-know")
    }
    return Wave.Question(
      id: fields.requiredText("id", example: "safe-after-dark"), topic: fields.requiredText("topic"),
      wording: fields.requiredText("wording"), askedOf: fields.text("asked-of") ?? "Everyone",
      kind: kind ?? .single,
      options: options, dontKnow: dontKnow)
  }
}
