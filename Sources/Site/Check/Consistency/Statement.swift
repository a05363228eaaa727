import Diagnostics
import Prose

/// Somewhere the site says how much of something there was, where and when.
struct Statement: Sendable {
  /// What two statements must share to be about the same.
  struct Subject: Hashable, Sendable {
    /// What is counted: the words that matter.
    let measure: Set<String>
    /// The place, where it is not the site’s own.
    let area: Set<String>
    /// When, as ``PeriodKey`` writes it.
    let period: String
  }

  let subject: Subject
  let number: WrittenNumber
  /// The number as it was written.
  let text: String
  /// What it is a number of, in words, for messages.
  let name: String
  let place: SourceLocation
  /// Whether it is drawn from a dataset, so that it cannot be a slip of the pen.
  var isDrawn = false

  /// The problem that this statement says something else than `other`.
  func problem(against other: Statement) -> Diagnostic {
    Diagnostic(
      .warning, id: "statements-differ", "\(name) is \(text) here, but \(other.text) in \(other.place).",
      help: "Put the wrong one right. If they are about different times or places, say so in both.", at: place
    )
  }
}
