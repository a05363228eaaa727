/// Something an author can put right about a chart or a table.
public struct ChartProblem: Error, Hashable, Sendable {
  /// The key of the block the problem belongs to, such as `where`: the caller knows its line.
  public let key: String

  /// What is wrong, in one sentence.
  public let message: String

  /// What to do about it.
  public let help: String

  /// Describes one problem.
  public init(key: String, message: String, help: String) {
    self.key = key
    self.message = message
    self.help = help
  }
}

/// Everything wrong with one chart or table, said together.
public struct ChartProblems: Error, Hashable, Sendable {
  /// The problems, in the order they were found; at least one.
  public let all: [ChartProblem]

  init(_ all: [ChartProblem]) {
    self.all = all
  }
}
