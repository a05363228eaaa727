import Diagnostics
import Survey

/// Reads the answers to one question, row by row.
struct AnswerReader {
  private let question: Wave.Question
  private let columns: AnswerColumns
  private let choices: Choices
  private let separators: [String]
  private let selected: Set<FoldedText>
  private(set) var answers: AnswerSets
  private var memory: [CellMemory]

  /// In the place of a position among the sets of answers.
  private static let (missing, unknown, chosen, notChosen) = (-1, -2, -3, -4)

  /// What stands in the column of an answer that was not chosen.
  private static let unselected = Set(
    ["0", "0.0", "No", "FALSE", "F", "N", "Unselected", "Not selected", "Unchecked", "Not checked"].map(
      FoldedText.init))

  init(_ question: Wave.Question, columns: AnswerColumns, field: ResponseLayout.Field, layout: ResponseLayout)
  {
    self.question = question
    self.columns = columns
    choices = Choices(question.options, field: field, layout: layout)
    separators = field.separator.map { [$0] } ?? [";", "|", ",", "\n"]
    selected = Set(layout.selected.flatMap { [$0, $0 + ".0"] }.map(FoldedText.init))
    answers = AnswerSets(options: question.options.count)
    if case .each(let places) = columns {
      memory = Array(repeating: CellMemory(), count: places.count)
    } else {
      memory = [CellMemory()]
    }
  }

  /// Adds what the person in the row answered. Whoever was not asked has no answer, whatever stands there.
  mutating func read(_ rows: ResponseRows, wasAsked: Bool, _ problems: inout ResponseProblems) {
    let found = find(rows, &problems)
    if !wasAsked, let found, isAnswer(found) {
      problems.note(
        "not-asked",
        "There is an answer to “\(question.id)” from somebody who was not asked, by the answers before. It is not counted.",
        help: "Check the file, or “asked-if” in survey.yml.", line: rows.line, severity: .warning)
    }
    answers.add(wasAsked ? found : nil)
  }

  /// In columns of their own, nothing chosen is what programs fill in for whoever was not asked.
  private func isAnswer(_ place: Int) -> Bool { !answers.sets[place].isEmpty }

  private mutating func find(_ rows: ResponseRows, _ problems: inout ResponseProblems) -> Int? {
    switch columns {
    case .single(let column):
      return checked(meaning(column, 0, rows) { $0.oneAnswer(in: $1) }, rows.line, &problems)
    case .separated(let column):
      return checked(meaning(column, 0, rows) { $0.severalAnswers(in: $1) }, rows.line, &problems)
    case .each(let columns): return eachAnswer(columns, rows, &problems)
    }
  }

  /// What the value in `column` stands for, as `read` says where it is not remembered.
  private mutating func meaning(
    _ column: Int, _ place: Int, _ rows: ResponseRows, read: (inout AnswerReader, String) -> Int
  ) -> Int {
    if let known = memory[place].meaning(column, of: rows) { return known }
    let meaning = read(&self, rows.text(column))
    memory[place].note(meaning, column, of: rows)
    return meaning
  }

  private func checked(_ place: Int, _ line: Int, _ problems: inout ResponseProblems) -> Int? {
    if place == Self.unknown {
      problems.note(
        "unknown-answer", "Here the column with the answers to “\(question.id)” holds something else.",
        help:
          "It should hold \(expected). Add what is there to the options, the codes or “missing” in survey.yml, or "
          + "name the option that stands for anything else as “other”.",
        line: line)
    }
    return place >= 0 ? place : nil
  }

  private var expected: String {
    let few = question.options.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    let one = question.options.count > 3 ? "\(few), or another of its \(question.options.count) options" : few
    return question.isMultiple ? "\(one); several with “\(separators[0])” between them" : one
  }

  private func oneAnswer(in text: String) -> Int {
    switch choices.meaning(of: text) {
    case .choice(let place): place
    case .missing: Self.missing
    case .unknown: Self.unknown
    }
  }

  private mutating func severalAnswers(in text: String) -> Int {
    if let place = choices.place(of: text) { return place }
    if choices.meaning(of: text) == .missing { return Self.missing }
    for separator in separators {
      if let places = choices.places(in: text, separator: separator) { return answers.place(of: places) }
    }
    // What people wrote themselves may hold separators too: one that is there is more likely meant.
    let separator = separators.first { text.contains($0) } ?? separators[0]
    return choices.places(in: text, separator: separator, allowsOther: true).map { answers.place(of: $0) }
      ?? Self.unknown
  }

  private mutating func eachAnswer(
    _ columns: [Int], _ rows: ResponseRows, _ problems: inout ResponseProblems
  ) -> Int? {
    var found: [Int] = []
    var isAnswered = false
    for (place, column) in columns.enumerated() {
      switch meaning(column, place, rows, read: { $0.mark(in: $1, of: place) }) {
      case Self.chosen:
        found.append(place)
        isAnswered = true
      case Self.notChosen: isAnswered = true
      case Self.missing: break
      default:
        problems.note(
          "unknown-answer",
          "Here the column of the answer “\(question.options[place])” to “\(question.id)” holds something else.",
          help:
            "It should hold what stands for chosen, such as 1 or Yes, or 0, or nothing. Say what it is under "
            + "“responses: selected” or “missing” in survey.yml.",
          line: rows.line)
      }
    }
    return isAnswered ? answers.place(of: found) : nil
  }

  private func mark(in text: String, of place: Int) -> Int {
    let folded = FoldedText(text)
    if selected.contains(folded) || folded == FoldedText(choices.labels[place]) { return Self.chosen }
    // Before the codes: a 0 is no answer even where an answer has the code 0.
    if Self.unselected.contains(folded) { return Self.notChosen }
    return switch choices.meaning(of: text) {
    case .choice(place): Self.chosen
    case .missing: Self.missing
    case .choice, .unknown: Self.unknown
    }
  }
}
