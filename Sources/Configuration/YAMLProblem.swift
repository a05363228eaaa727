import Diagnostics
import Yams

/// Says in the writer’s words what the YAML library could not read.
enum YAMLProblem {
  static func diagnostic(for error: any Error, in text: String, _ origin: Origin) -> Diagnostic {
    switch error {
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "“\($0)”" }.sorted().joined(separator: ", ")
      let many = duplicates.count > 1
      return Diagnostic(
        .error, id: "duplicate-key",
        "The key\(many ? "s" : "") \(keys) \(many ? "are" : "is") written twice.",
        help: "Keep one of them, or put both values into one list.",
        at: origin.location(line: context.mark.line, column: context.mark.column))
    case YamlError.scanner(let context?, let problem, _, _) where problem.contains(noColon):
      // The library sees only on the next line that the colon is missing.
      let mark = context.mark
      return unreadable(problem, at: origin.location(line: mark.line, column: mark.column))
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return unreadable(problem, at: origin.location(line: mark.line, column: mark.column))
    case YamlError.reader(_, let offset, _, _):
      return unreadable(
        "control characters", at: origin.location(line: line(of: offset ?? 0, in: text), column: nil))
    default:
      return unreadable("", at: origin.location(line: 1, column: 1))
    }
  }

  private static let noColon = "could not find expected ':'"

  private static func line(of offset: Int, in text: String) -> Int {
    text.utf8.prefix(offset).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  private static func unreadable(_ problem: String, at location: SourceLocation) -> Diagnostic {
    if problem.contains("Maximum nesting level") { return TooMuch(location: location).diagnostic }
    let known = words.first { problem.contains($0.sign) }
    let message =
      known.map { "These details cannot be read: \($0.message)." }
      ?? "These details cannot be read from here on."
    let help =
      known?.help
      ?? "Write each detail on its own line as “key: value”, and indent lists the same on every line."
    return Diagnostic(.error, id: "yaml-unreadable", message, help: help, at: location)
  }

  /// What the library says, what that means, and what to do.
  private static let words: [(sign: String, message: String, help: String)] = [
    (
      "mapping values are not allowed", "there is a second colon here",
      "Put quotation marks round a value that has a colon and a space in it: title: \"Safer: a plan\"."
    ),
    (
      "cannot start any token", "a value or a line starts with a character that YAML keeps for itself",
      "Indent with spaces, not tabs. Put quotation marks round a value that starts with @, %, ` or a tab."
    ),
    (
      noColon, "there is no colon after the key",
      "Write “key: value”, with a colon and a space between them."
    ),
    (
      "did not find expected key", "this line does not line up with those before it",
      "Start each key of a group under the first one. Put quotation marks round a value that goes on after a quotation mark."
    ),
    (
      "did not find expected '-' indicator", "this line does not line up with the list before it",
      "Start each entry of a list with a hyphen under the first one."
    ),
    ("did not find expected ',' or ']'", "a list in square brackets is not closed", "Close it with “]”."),
    ("did not find expected ',' or '}'", "a group in curly brackets is not closed", "Close it with “}”."),
    (
      "unexpected end of stream", "a quotation mark is opened and never closed",
      "Close it with another quotation mark of the same kind."
    ),
    (
      "undefined alias", "a value starts with a star",
      "Put quotation marks round a value that starts with * or &: \"**Bold** words\"."
    ),
    (
      "alphabetic or numeric character", "a value starts with a star or an ampersand",
      "Put quotation marks round a value that starts with * or &: \"**Bold** words\"."
    ),
    (
      "block sequence entries are not allowed", "a list starts where a single value stands",
      "Put each entry of a list on a line of its own, after a hyphen and a space."
    ),
    (
      "unknown escape character", "there is a backslash in double quotation marks",
      "Write it twice, or use single quotation marks."
    ),
    (
      "control characters", "there is a character here that cannot be seen",
      "Take it out, or type the line again."
    ),
    (
      "tab character", "a tab stands where only spaces can", "Indent with spaces, not tabs."
    ),
    (
      "another document", "there is a second line of three hyphens",
      "Keep one, or put quotation marks round it."
    ),
    (
      "expected <document start>", "there is text after the end of the details",
      "Take it out, or indent it like the lines before it."
    ),
  ]
}
