import Diagnostics

/// What is wrong with a file of answers, each kind said once for each column, with the lines it is on counted.
///
/// Nothing here ever holds a value of the file: what people wrote must not reach a terminal or a log. Whoever answers
/// for the file opens it at the line.
struct ResponseProblems {
  private struct Kind: Hashable {
    let severity: Diagnostic.Severity
    let id: String
    let message: String
    let help: String
  }

  let file: String
  private var lines: [Kind: (first: Int, more: Int)] = [:]
  private var general: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  /// Whether anything found so far stops the results from being written.
  var hasErrors: Bool {
    lines.keys.contains { $0.severity == .error } || general.contains { $0.severity == .error }
  }

  /// Notes what is wrong on `line`. `message` is what can be said of every such line.
  mutating func note(
    _ id: String, _ message: String, help: String, line: Int, severity: Diagnostic.Severity = .error
  ) {
    let kind = Kind(severity: severity, id: id, message: message, help: help)
    if let known = lines[kind] {
      lines[kind] = (known.first, known.more + 1)
    } else {
      lines[kind] = (line, 0)
    }
  }

  /// Notes what is wrong with the file as a whole, or with what was asked of it.
  mutating func note(
    _ id: String, _ message: String, help: String, severity: Diagnostic.Severity = .error
  ) {
    append(Diagnostic(severity, id: id, message, help: help, at: SourceLocation(file: file)))
  }

  private mutating func append(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    diagnostic.showsLine = false
    general.append(diagnostic)
  }

  /// All problems, in the order of their first lines.
  var all: [Diagnostic] {
    general
      + lines.map { kind, place in
        let more =
          place.more == 0
          ? "" : " The same is true of \(place.more) more \(place.more == 1 ? "line" : "lines")."
        var diagnostic = Diagnostic(
          kind.severity, id: kind.id, kind.message + more, help: kind.help,
          at: SourceLocation(file: file, line: place.first))
        diagnostic.showsLine = false
        return diagnostic
      }.sorted()
  }
}
