import Datasets
public import Disclosure

/// The results of a wave as they may be public, to be asked for by question and group.
public struct WaveResults: Sendable {
  /// A group of people of a breakdown.
  public struct Group: Hashable, Sendable {
    /// The breakdown’s name.
    public let breakdown: String
    /// The group’s name.
    public let name: String

    /// A group of `breakdown`.
    public init(_ breakdown: String, _ name: String) {
      self.breakdown = breakdown
      self.name = name
    }

    /// Everybody who answered.
    public static let everybody = Group(Wave.everybody, Wave.everybody)
  }

  /// What was asked, of whom and how.
  public let wave: Wave
  /// The numbers.
  public let table: ReleasedTable
  private let rows: [Key: [Int]]

  private struct Key: Hashable {
    let question: String
    let group: Group
  }

  /// The released results of `wave`.
  public init(wave: Wave, table: ReleasedTable) {
    self.wave = wave
    self.table = table
    let (questions, breakdowns) = (table.values(of: "question"), table.values(of: "breakdown"))
    let groups = table.values(of: "group")
    rows = Dictionary(grouping: 0..<table.rowCount) { row in
      Key(
        question: questions[row].text ?? "",
        group: Group(breakdowns[row].text ?? "", groups[row].text ?? ""))
    }
  }

  /// The rows of the table about how `group` answered `question`.
  public func rows(_ question: Wave.Question, in group: Group) -> [Int] {
    rows[Key(question: question.id, group: group)] ?? []
  }

  /// How `group` answered `question`; nothing where the results do not say.
  public func result(_ question: Wave.Question, in group: Group = .everybody) -> QuestionResult? {
    rows[Key(question: question.id, group: group)].map {
      QuestionResult(
        wave: wave, answers: question.options, nets: question.nets, addsUp: !question.isMultiple,
        table: table,
        rows: $0)
    }
  }

  /// Who answered, by the groups of `breakdown`; nothing where the results do not say.
  public func respondents(by breakdown: Breakdown) -> QuestionResult? {
    rows[Key(question: breakdown.name, group: .everybody)].map {
      QuestionResult(wave: wave, answers: breakdown.groups, nets: [], table: table, rows: $0)
    }
  }
}
