import Survey

/// Finds the columns that survey.yml speaks of, and says which are not there.
///
/// It never repeats a name that stands in the file only: a file without a header row starts with a person’s answers.
struct ColumnFinder {
  let header: ResponseHeader
  private(set) var problems: ResponseProblems

  init(header: ResponseHeader, file: String) {
    self.header = header
    problems = ResponseProblems(file: file)
  }

  /// The column called `name`, which holds `subject`; `key` says where in survey.yml it can be named.
  mutating func column(_ name: String, for subject: String, key: String) -> Int? {
    let found = header.columns(called: name)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      problems.note(
        "no-column", "There is no column “\(name)” with \(subject).",
        help: "Look at the header row, and write the column’s name in survey.yml: \(key).", line: 1)
    } else {
      ambiguous(name, for: subject, key: key)
    }
    return nil
  }

  private mutating func ambiguous(_ name: String, for subject: String, key: String) {
    problems.note(
      "ambiguous-column", "Several columns are called “\(name)”, and one of them has \(subject).",
      help: "Give each column of the file its own name, and write it in survey.yml: \(key).", line: 1)
  }

  // MARK: Questions

  /// Where the answers to `question` stand.
  mutating func answers(to question: Wave.Question, field: ResponseLayout.Field) -> AnswerColumns? {
    let name = field.column ?? question.id
    let subject = "the answers to “\(question.id)”"
    let key = "responses: questions: \(question.id)"
    if !question.isMultiple { return column(name, for: subject, key: key).map(AnswerColumns.single) }
    if !field.columns.isEmpty { return columns(named: field.columns, question, key: key) }
    let found = header.columns(called: name)
    if let first = found.first, let block = header.block(from: first) {
      let places = question.options.map { header.column(in: block, called: $0) }
      return complete(places, question, key: key)
    }
    if found.count == 1 { return .separated(found[0]) }
    if found.count > 1 {
      ambiguous(name, for: subject, key: key)
      return nil
    }
    return spread(question, name: name, field: field, key: key)
  }

  private mutating func columns(
    named names: [String: String], _ question: Wave.Question, key: String
  ) -> AnswerColumns? {
    for option in names.keys.sorted() where !question.options.contains(option) {
      problems.note(
        "unknown-option", "survey.yml gives a column to “\(option)”, which is no answer to “\(question.id)”.",
        help: "Correct it under \(key): columns.", line: 1)
    }
    let places = question.options.map { option in
      names[option].flatMap {
        column($0, for: "the answer “\(option)” to “\(question.id)”", key: "\(key): columns")
      }
    }
    return problems.hasErrors ? nil : complete(places, question, key: key)
  }

  /// Finds a column for each answer by the ways in which survey tools name them.
  private mutating func spread(
    _ question: Wave.Question, name: String, field: ResponseLayout.Field, key: String
  ) -> AnswerColumns? {
    let codes = Dictionary(field.codes.map { ($0.value, $0.key) }) { min($0, $1) }
    let styles: [(String, Int) -> [String]] = [
      { option, _ in
        [
          "\(name)/\(option)", "\(name): \(option)", "\(name) - \(option)", "\(name) [\(option)]",
          "\(name)_\(option)",
        ]
          + ["\(name)[\(option)]", "\(name).\(option)", "\(name):\(option)"]
      },
      { option, _ in
        codes[option].map { code in ["_", ".", "/", "-"].map { name + $0 + code } } ?? []
      },
      { _, place in ["_", ".", "/", "-"].map { "\(name)\($0)\(place + 1)" } },
      { option, _ in [option] },
    ]
    var best: [Int?] = []
    let header = header
    for style in styles {
      let places = question.options.enumerated().map { place, option in
        style(option, place).lazy.map { header.columns(called: $0) }.first { !$0.isEmpty } ?? []
      }
      if places.contains(where: { $0.count > 1 }) {
        ambiguous(name, for: "an answer to “\(question.id)”", key: "\(key): columns")
        return nil
      }
      if places.allSatisfy({ !$0.isEmpty }) { return complete(places.map(\.first), question, key: key) }
      if places.count(where: { !$0.isEmpty }) > best.count(where: { $0 != nil }) {
        best = places.map(\.first)
      }
    }
    if !best.isEmpty { return complete(best, question, key: key) }
    problems.note(
      "no-column",
      "There is no column “\(name)” with the answers to “\(question.id)”, and none for each answer.",
      help:
        "Look at the header row, and write the column’s name in survey.yml: \(key): column. If each answer has a "
        + "column of its own, write those under \(key): columns.",
      line: 1)
    return nil
  }

  private mutating func complete(
    _ places: [Int?], _ question: Wave.Question, key: String
  ) -> AnswerColumns? {
    for (option, place) in zip(question.options, places) where place == nil {
      problems.note(
        "no-column",
        "There is no column for the answer “\(option)” to “\(question.id)”, though others have one.",
        help: "Write the column of each answer in survey.yml: \(key): columns.", line: 1)
    }
    let found = places.compactMap(\.self)
    return found.count == places.count ? .each(found) : nil
  }
}

/// Where the answers to a question stand in the file.
enum AnswerColumns: Hashable, Sendable {
  /// One answer in one column.
  case single(Int)
  /// Several answers in one column.
  case separated(Int)
  /// A column for each answer, in the order of the options.
  case each([Int])
}
