import Datasets

/// The answers of one group of people to one question of a survey.
struct SurveyGroup {
  /// The columns of a survey’s results, by position.
  enum Field {
    static let question = 0, breakdown = 1, group = 2, response = 3, count = 4, percentage = 5, base = 6
  }

  /// Which counts are too small to publish.
  struct Rule {
    let threshold: Double
    let zerosAreSensitive: Bool

    func isSmall(_ count: Double) -> Bool {
      count >= (zerosAreSensitive ? 0 : 1) && count < threshold
    }
  }

  /// The group’s name.
  let name: Cell
  /// The rows of the group’s answers.
  let rows: [Int]
  /// How many people answered; nothing where the file does not say.
  let base: Double?
  /// How many people gave each answer, where the file says so.
  let counts: [Cell: Double]
  /// The answers that too few people gave.
  let smallAnswers: Set<Cell>

  init(name: Cell, rows: [Int], table: RawTable, rule: Rule) {
    self.name = name
    self.rows = rows
    base = rows.compactMap { table.columns[Field.base][$0].number }.max()
    let answers = rows.map { (table.columns[Field.response][$0], $0) }
    counts = Dictionary(
      answers.compactMap { answer, row in table.columns[Field.count][row].number.map { (answer, $0) } },
      uniquingKeysWith: { first, _ in first })
    smallAnswers = Set(answers.filter { SurveyGroup.isSmall($0.1, table, rule) }.map(\.0))
  }

  /// A percentage and its base are as good as a count, so a missing count is judged by them.
  private static func isSmall(_ row: Int, _ table: RawTable, _ rule: Rule) -> Bool {
    switch table.columns[Field.count][row] {
    case .number(let count), .marked(let count, _): return rule.isSmall(count)
    case .symbol(.confidential), .symbol(.low), .symbol(.negligible): return true
    case .symbol(.notApplicable), .symbol(.noneRecorded): return rule.zerosAreSensitive
    case .symbol, .text:
      guard let percentage = table.columns[Field.percentage][row].number else { return false }
      guard let base = table.columns[Field.base][row].number else { return true }
      return percentage > 0 && percentage * base / 100 < rule.threshold
    }
  }
}
