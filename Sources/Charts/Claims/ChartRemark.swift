public import Diagnostics

/// Something a person should look at again in the words of a chart. The chart can be drawn all the same.
public struct ChartRemark: Hashable, Sendable {
  /// How sure it is: a warning can be shown to be so, advice is a guess.
  public let severity: Diagnostic.Severity

  /// A stable name for this kind of remark, such as `title-is-a-topic`.
  public let id: String

  /// The key of the block it belongs to: `title` or `subtitle`.
  public let key: String

  /// What is wrong, in one sentence.
  public let message: String

  /// What to do about it.
  public let help: String

  init(_ severity: Diagnostic.Severity, _ id: String, at key: String, _ message: String, help: String) {
    self.severity = severity
    self.id = id
    self.key = key
    self.message = message
    self.help = help
  }
}
