public import Datasets
public import Diagnostics

extension Wave {
  /// What does not fit between the questions and the results; `file` is where the results stand.
  public func problems(in table: RawTable, file: String) -> DiagnosticBag {
    var check = ResultsCheck(wave: self, table: table, file: file)
    check.run()
    return check.findings.bag
  }
}

/// Holds `survey.yml` and `results.csv` against each other.
///
/// Names come first. What a name that nobody knows leaves in doubt is not reported as well.
struct ResultsCheck {
  /// What the answers to a question can be, or the groups of a breakdown: who answered is a question too.
  struct Subject {
    let name: String
    let options: [String]
    let nets: [Net]
    let isMultiple: Bool
    /// Whether everybody gave one of the answers; of who answered, some may not have said which group is theirs.
    let isWhole: Bool
  }

  let wave: Wave
  let index: AnswerIndex
  /// The columns that the file has besides those that are required.
  let precision: [String]
  var findings: Findings

  /// The questions that rows with an unknown name seem to be about: what they lack may be missing only because of it.
  var doubtful: Set<String> = []
  /// The rows in which something is wrong: what does not fit them is wrong only because of it.
  var unsound: Set<AnswerRows.Key> = []
  /// Whether a row is about a question that nobody knows.
  var hasUnknownQuestion = false

  init(wave: Wave, table: RawTable, file: String) {
    self.wave = wave
    index = AnswerIndex(table)
    precision = table.metadata.columns.dropFirst(7).map(\.name)
    findings = Findings(file: file)
  }

  mutating func run() {
    checkNames()
    for rows in index.all {
      guard let subject = subject(of: rows.key) else { continue }
      checkNumbers(rows)
      checkAnswers(rows, subject)
      checkShares(rows, subject)
      if !unsound.contains(rows.key) { checkNets(rows, subject) }
      if !wave.isSelfSelected { checkPrecision(rows) }
    }
    checkGroups()
    checkRoutes()
    checkRespondents()
    checkColumns()
  }

  /// What the rows of `key` can say; nothing where a name in them is not known.
  private func subject(of key: AnswerRows.Key) -> Subject? {
    guard knows(key) else { return nil }
    if let question = wave.question(key.question) {
      return Subject(
        name: question.id, options: question.options, nets: question.nets,
        isMultiple: question.isMultiple, isWhole: true)
    }
    return wave.breakdown(key.question).map {
      Subject(
        name: $0.name, options: $0.singles,
        nets: $0.sums.map { Net(name: $0.group, answers: $0.parts, says: nil, better: nil) },
        isMultiple: false, isWhole: false)
    }
  }

  private func knows(_ key: AnswerRows.Key) -> Bool {
    if key.isEverybody { return key.group == Wave.everybody }
    return wave.breakdown(key.breakdown)?.groups.contains(key.group) ?? false
  }
}
