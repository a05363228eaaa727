import Diagnostics

extension ResultsCheck {
  /// Finds names in the results that `survey.yml` does not have.
  mutating func checkNames() {
    reportUndescribedBreakdowns()
    for rows in index.all {
      let key = rows.key
      guard let options = options(of: key.question) else {
        reportUnknownQuestion(rows)
        continue
      }
      if let problem = groupProblem(of: key) {
        doubtful.insert(key.question)
        for row in rows.rows {
          findings.error(problem.id, problem.message, help: problem.help, line: row.line)
        }
      }
      for row in rows.rows where !options.contains(row.response) {
        let isGroup = wave.question(key.question) == nil
        findings.error(
          "unknown-option",
          isGroup
            ? "“\(row.response)” is not a group of the breakdown “\(key.question)”."
            : "“\(row.response)” is not an answer to “\(key.question)”.",
          help: Suggestion.help(for: row.response, in: options, noun: isGroup ? "group" : "answer"),
          line: row.line)
      }
    }
  }

  /// The answers and nets of a question, or the groups of a breakdown.
  private func options(of question: String) -> [String]? {
    wave.question(question).map { $0.options + $0.nets.map(\.name) } ?? wave.breakdown(question)?.groups
  }

  private mutating func reportUnknownQuestion(_ rows: AnswerRows) {
    hasUnknownQuestion = true
    let name = rows.key.question
    // Who answered, by a breakdown that is to be described.
    if wave.breakdowns.isEmpty, index.all.contains(where: { $0.key.breakdown == name }) { return }
    let names = wave.questions.map(\.id) + wave.breakdowns.map(\.name)
    if let nearest = Suggestion.nearest(to: name, in: names) { doubtful.insert(nearest) }
    for row in rows.rows {
      findings.error(
        "unknown-question", "“\(name)” is not the id of a question in survey.yml.",
        help: Suggestion.help(for: name, in: names, noun: "question"), line: row.line)
    }
  }

  private func groupProblem(of key: AnswerRows.Key) -> (id: String, message: String, help: String)? {
    if key.isEverybody {
      guard key.group != Wave.everybody else { return nil }
      return (
        "unknown-group", "The breakdown is All, but the group is “\(key.group)”.",
        "Write All for the group too, or name the breakdown that “\(key.group)” belongs to."
      )
    }
    guard let breakdown = wave.breakdown(key.breakdown) else {
      guard !wave.breakdowns.isEmpty else { return nil }
      return (
        "unknown-breakdown", "“\(key.breakdown)” is not a breakdown that survey.yml describes.",
        breakdownHelp(key.breakdown)
      )
    }
    if wave.question(key.question) == nil {
      return (
        "crossed-breakdowns", "Who answered, by \(key.question), is broken down by \(key.breakdown) here.",
        "Give who answered for everybody only, with the breakdown All and the group All."
      )
    }
    guard !breakdown.groups.contains(key.group) else { return nil }
    return (
      "unknown-group", "“\(key.group)” is not a group of the breakdown “\(key.breakdown)”.",
      key.group == Wave.everybody
        ? "Rows for everybody have the breakdown All and the group All."
        : Suggestion.help(for: key.group, in: breakdown.groups, noun: "group")
    )
  }

  private func breakdownHelp(_ name: String) -> String {
    let names = wave.breakdowns.map(\.name)
    if let nearest = Suggestion.nearest(to: name, in: names) { return "Did you mean “\(nearest)”?" }
    return
      "survey.yml describes \(names.map { "“\($0)”" }.enumerated). Add this one under “breakdowns”: - \(entry(of: name))"
  }

  /// Nothing in `survey.yml` says what people are grouped by: what to add is ready to paste.
  private mutating func reportUndescribedBreakdowns() {
    let undescribed = index.all.filter { !$0.key.isEverybody && options(of: $0.key.question) != nil }
    guard wave.breakdowns.isEmpty, let first = undescribed.first else { return }
    doubtful.formUnion(undescribed.map(\.key.question))
    let names = undescribed.map(\.key.breakdown).withoutRepeats
    findings.error(
      "undescribed-breakdowns",
      "The results are broken down by \(names.enumerated), and survey.yml does not describe that.",
      help: "Add this line to survey.yml: breakdowns: [\(names.map(entry(of:)).joined(separator: ", "))]",
      line: first.line)
  }

  /// A breakdown and its groups as they stand in the results, in the words of `survey.yml`.
  private func entry(of name: String) -> String {
    let groups = index.all.filter { $0.key.breakdown == name }.map(\.key.group).withoutRepeats
    let list = groups.map(\.yaml).joined(separator: ", ")
    return "{name: \(name.yaml), kind: \(kind(of: name).rawValue), groups: [\(list)]}"
  }

  /// What a breakdown is about, as far as its name shows.
  private func kind(of name: String) -> Breakdown.Kind {
    let words = Set(name.lowercased().split { !$0.isLetter }.map(String.init))
    if words.contains("age") { return .age }
    return words.isDisjoint(with: ["area", "borough", "county", "district", "place", "town", "ward"])
      ? .other : .area
  }
}

extension [String] {
  /// Each once, in the order in which they first come up.
  var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// As a single value of a YAML list in square brackets, in quotation marks where it needs them.
  fileprivate var yaml: String {
    let isPlain =
      first?.isLetter == true && last?.isWhitespace == false
      && allSatisfy { $0.isLetter || $0.isNumber || " -–’'+/()".contains($0) }
      && !["true", "false", "yes", "no", "null", "on", "off", "y", "n"].contains(lowercased())
    return isPlain ? self : "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
