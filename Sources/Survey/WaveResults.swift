import Configuration
public import Datasets
public import Diagnostics

extension Wave {
  /// What the columns of `results.csv` mean, for this wave’s questions.
  public var columns: [Column] { Wave.columns(questions: questions) }

  static func columns(questions: [Question]) -> [Column] {
    [
      Column(
        name: "question", title: "Question", kind: .category,
        description: "The question’s id in the questionnaire.",
        order: questions.map(\.id), hasNoTotal: true, hasNoSubtotals: true),
      Column(
        name: "breakdown", title: "Breakdown", kind: .category,
        description: "What people are grouped by; All where everybody is counted together.", total: everybody,
        hasNoSubtotals: true),
      Column(
        name: "group", title: "Group", kind: .category, description: "The group of people.", total: everybody,
        hasNoSubtotals: true),
      Column(
        name: "response", title: "Answer", kind: .category, description: "The answer that was given.",
        hasNoTotal: true, hasNoSubtotals: true),
      Column(
        name: "count", title: "People", kind: .count,
        description: "People who gave this answer, before weighting."),
      Column(
        name: "percentage", title: "Percentage", kind: .percentage,
        description: "The weighted percentage of those asked who gave this answer.", decimals: 1,
        derivedFrom: ["count"]),
      Column(
        name: "base", title: "Base", kind: .number,
        description: "People who were asked the question and answered it, before weighting.",
        isNotDerived: true),
    ]
  }

  /// The wave’s results as a dataset called `name`, about the place called `area`.
  public func metadata(name: String, publisher: String, area: String? = nil) -> DatasetMetadata {
    let period = [fieldworkFrom, fieldworkTo].compactMap { $0?.text }.joined(separator: " to ")
    var metadata = DatasetMetadata(
      name: name, title: title, description: purpose, source: DatasetMetadata.Source(name: title),
      publisher: publisher, period: period, geography: area ?? population, status: status, notes: notes,
      columns: columns,
      rule: rule)
    metadata.population = population
    return metadata
  }

  /// What does not fit between the questions and the results; `file` is where the results stand.
  public func problems(in table: RawTable, file: String) -> DiagnosticBag {
    var bag = DiagnosticBag()
    var answered: Set<String> = []
    var bases: [[Cell]: Double] = [:]
    for row in 0..<table.rowCount {
      guard let id = table.columns[0][row].text, let question = questions.first(where: { $0.id == id }) else {
        continue
      }
      let place = SourceLocation(file: file, line: table.lines[row])
      if table.columns[1][row].text == Wave.everybody { answered.insert(id) }
      check(table, row, question, place, &bag)
      checkBase(table, row, &bases, place, &bag)
    }
    for question in questions where !answered.contains(question.id) {
      bag.error(
        "no-results", "The question “\(question.id)” has no results for everybody.",
        help: "Add rows with the breakdown All and the group All.", at: SourceLocation(file: file))
    }
    return bag
  }

  /// All answers of a group have one base: the release step works with it.
  private func checkBase(
    _ table: RawTable, _ row: Int, _ bases: inout [[Cell]: Double], _ place: SourceLocation,
    _ bag: inout DiagnosticBag
  ) {
    guard let base = table.columns[6][row].number else { return }
    let known = bases[(0...2).map { table.columns[$0][row] }, default: base]
    bases[(0...2).map { table.columns[$0][row] }] = known
    if known != base {
      bag.error(
        "unequal-bases", "The base is \(Int(base)) here, but \(Int(known)) for the group’s other answers.",
        help: "Give every answer of a group the same base.", at: place)
    }
  }

  private func check(
    _ table: RawTable, _ row: Int, _ question: Question, _ place: SourceLocation, _ bag: inout DiagnosticBag
  ) {
    let response = table.columns[3][row].text ?? ""
    if !question.options.contains(response) {
      bag.error(
        "unknown-option", "“\(response)” is not an answer to “\(question.id)”.",
        help: Suggestion.help(for: response, in: question.options, noun: "answer"), at: place)
    }
    if let count = table.columns[4][row].number, let base = table.columns[6][row].number, count > base {
      bag.error(
        "count-over-base", "\(Int(count)) people gave this answer, but only \(Int(base)) were asked.",
        help: "Check the count and the base.", at: place)
    }
    if let percentage = table.columns[5][row].number, !(0...100).contains(percentage) {
      bag.error(
        "impossible-percentage",
        "A percentage of \(NumberText.string(percentage, decimals: 1).replacing(".0", with: "")) cannot be.",
        help: "Use a number from 0 to 100.",
        at: place)
    }
  }
}
