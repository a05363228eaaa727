import Charts
import Configuration
import Content
import Datasets
import Diagnostics
import Disclosure
import Markup
import Survey

/// One wave of a survey: its questions by topic, each with its results, and how it was done.
struct WavePage {
  private let plan: SitePlan
  private let wave: Wave
  private let results: ReleasedTable
  private let href: String
  private let downloadHref: String

  init(plan: SitePlan, index: Int, root: String) {
    self.plan = plan
    wave = plan.source.waves[index].wave
    results = plan.results[index]
    let download = WaveFiles.download(results.metadata.name)
    href = root + download
    downloadHref = download
  }

  func fill(_ values: TemplateValues, _ composer: inout Composer) {
    values.setStatus(wave.status)
    values.setDownload(downloadHref, name: "\(results.metadata.name).csv", of: results)
    values[list: "method"] = WaveMethod.facts(of: wave, results: results).map { ["term": $0, "value": $1] }
    values[list: "topics"] = wave.topics.enumerated().map { number, topic in
      let group: TemplateValues = ["id": "topic-\(number + 1)", "title": topic]
      group[list: "questions"] = wave.questions.filter { $0.topic == topic }.map { question in
        ["id": "question-\(question.id)", "wording": question.wording, "result": result(of: question, &composer)]
      }
      return group
    }
  }

  private func result(of question: Wave.Question, _ composer: inout Composer) -> String {
    var writer = MarkupWriter()
    let base = base(of: question)
    writer.element("p", ["class": "question-base"], text: baseSentence(question, base))
    let specification = ChartSpecification(
      kind: .bar, x: "response", y: "percentage", selection: selection(question, Wave.everybody, Wave.everybody),
      title: headline(of: question), subtitle: subtitle(question, base), order: .data, note: note(on: question))
    switch Figure.make(specification, from: results) {
    case .success(let figure):
      figure.write(
        to: &writer, id: composer.nextFigureID(), datasetHref: "#how-the-survey-was-done", downloadHref: href)
    case .failure(let problems):
      for problem in problems.all {
        composer.problems.error(
          "survey", "The results of “\(question.id)” cannot be drawn: \(problem.message)", help: problem.help,
          at: SourceLocation(file: composer.file))
      }
    }
    for breakdown in breakdowns(of: question) { BreakdownTable(question, breakdown, results).write(to: &writer) }
    return writer.string
  }

  private func selection(_ question: Wave.Question, _ breakdown: String, _ group: String) -> Selection {
    Selection([
      Selection.Condition(column: "question", values: [question.id]),
      Selection.Condition(column: "breakdown", values: [breakdown]),
      Selection.Condition(column: "group", values: [group]),
    ])
  }

  private func base(of question: Wave.Question) -> Cell? {
    let rows = results.rows(where: selection(question, Wave.everybody, Wave.everybody))
    return rows.first.map { results.values(of: "base")[$0] }
  }

  private func breakdowns(of question: Wave.Question) -> [String] {
    let rows = results.rows(where: Selection([Selection.Condition(column: "question", values: [question.id])]))
    var seen: Set<String> = [Wave.everybody]
    return rows.compactMap { results.values(of: "breakdown")[$0].text }.filter { seen.insert($0).inserted }
  }

  /// The answer most people gave, as the survey allows it to be said.
  private func headline(of question: Wave.Question) -> String {
    let rows = results.rows(where: selection(question, Wave.everybody, Wave.everybody))
    let answers = rows.compactMap { row in
      results.values(of: "percentage")[row].number.map { ($0, results.values(of: "response")[row].text ?? "") }
    }
    guard let most = answers.max(by: { $0.0 < $1.0 }) else { return "The answers are hidden" }
    let isTied = answers.filter { $0.0 == most.0 }.count > 1
    let share = NumberText.string(most.0)
    if isTied { return "No single answer was given most often" }
    return "“\(most.1)” was the most common answer, at \(share)%"
  }

  private func subtitle(_ question: Wave.Question, _ base: Cell?) -> String {
    let who = wave.isSelfSelected ? "Percentage of those who answered" : "Weighted percentage of \(wave.population.lowercasedFirst)"
    return "\(who), \(results.metadata.period)"
  }

  private func baseSentence(_ question: Wave.Question, _ base: Cell?) -> String {
    let number = base.map { results.metadata.columns[6].text(of: $0) } ?? "not given"
    let several = question.kind == .multiple ? " People could choose more than one answer." : ""
    return "Asked of: \(question.askedOf.lowercasedFirst). Base: \(number) people who answered.\(several)"
  }

  private func note(on question: Wave.Question) -> String? {
    if question.kind == .multiple { return "Percentages add up to more than 100 because people could choose several answers" }
    return "Percentages may not add up to 100 because they are rounded"
  }
}

/// The answers of each group of people to one question.
struct BreakdownTable {
  private let question: Wave.Question
  private let breakdown: String
  private let results: ReleasedTable

  init(_ question: Wave.Question, _ breakdown: String, _ results: ReleasedTable) {
    self.question = question
    self.breakdown = breakdown
    self.results = results
  }

  func write(to writer: inout MarkupWriter) {
    let caption = "\(question.wording) Percentage by \(breakdown.lowercasedFirst)"
    writer.open("details", ["class": "figure-table"])
    writer.element("summary", text: "Answers by \(breakdown.lowercasedFirst)")
    writer.open("div", ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": caption])
    writer.raw("<table>")
    writer.element("caption", text: caption)
    writer.raw("<thead><tr>")
    writer.element("th", ["scope": "col"], text: breakdown)
    for option in question.options { writer.element("th", ["scope": "col", "class": "number"], text: option) }
    writer.raw("<th scope=\"col\" class=\"number\">Base</th></tr></thead>\n<tbody>")
    for group in groups { write(group, to: &writer) }
    writer.raw("</tbody></table></div>")
    if hasHidden {
      writer.element("p", ["class": "table-note"], text: "[c] means hidden so that no person can be identified.")
    }
    writer.raw("</details>\n")
  }

  private var rows: [Int] {
    results.rows(
      where: Selection([
        Selection.Condition(column: "question", values: [question.id]),
        Selection.Condition(column: "breakdown", values: [breakdown]),
      ]))
  }

  private var groups: [String] {
    var seen: Set<String> = []
    return rows.compactMap { results.values(of: "group")[$0].text }.filter { seen.insert($0).inserted }
  }

  private var hasHidden: Bool {
    rows.contains { results.values(of: "percentage")[$0] == .symbol(.confidential) }
  }

  private func write(_ group: String, to writer: inout MarkupWriter) {
    let own = rows.filter { results.values(of: "group")[$0].text == group }
    writer.raw("<tr>")
    writer.element("th", ["scope": "row"], text: group)
    for option in question.options {
      let row = own.first { results.values(of: "response")[$0].text == option }
      writer.element("td", ["class": "number"], text: row.map { text("percentage", $0) } ?? "0")
    }
    writer.element("td", ["class": "number"], text: own.first.map { text("base", $0) } ?? "")
    writer.raw("</tr>\n")
  }

  private func text(_ column: String, _ row: Int) -> String {
    guard let meaning = results.metadata.column(column) else { return "" }
    return meaning.text(of: results.values(of: column)[row])
  }
}

/// How a wave was done, as a list of facts.
enum WaveMethod {
  static func facts(of wave: Wave, results: ReleasedTable) -> [(String, String)] {
    let facts: [(String, String?)] = [
      ("Purpose", wave.purpose), ("Who it is about", wave.population), ("How people took part", wave.mode),
      ("How people were chosen", wave.sample + (wave.isSelfSelected ? " " + selfSelected : "")),
      ("When", results.metadata.period), ("Invited", wave.invited.map(number)), ("Answered", answered(wave)),
      ("Weighting", wave.weighting ?? "Answers were not weighted."), ("Paid for by", wave.funder),
      ("What is hidden", hidden(results)), ("Notes", wave.notes.isEmpty ? nil : wave.notes.joined(separator: " ")),
    ]
    return facts.compactMap { term, value in value.map { (term, $0) } }
  }

  private static let selfSelected =
    "People chose to take part themselves, so the results describe those who answered and nobody else. No margin of error can be worked out."

  private static func number(_ value: Int) -> String { NumberText.string(Double(value)) }

  private static func answered(_ wave: Wave) -> String? {
    guard let answered = wave.answered else { return nil }
    guard let invited = wave.invited, invited > 0 else { return number(answered) }
    let rate = NumberText.string(Double(answered) / Double(invited) * 100)
    return "\(number(answered)) (\(rate)% of those invited)"
  }

  private static func hidden(_ results: ReleasedTable) -> String? {
    guard case .threshold(let threshold, _, let reason) = results.metadata.rule else { return nil }
    return "Answers given by 1 to \(threshold - 1) people, and the answers of other groups that would give them away. \(reason)"
  }
}

/// Where a wave’s files are published.
enum WaveFiles {
  static func download(_ name: String) -> String { "data/\(name).csv" }
}

extension String {
  /// The text with a small letter at its start, unless it starts with an abbreviation.
  var lowercasedFirst: String {
    if dropFirst().first?.isUppercase == true { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
