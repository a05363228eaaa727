import Diagnostics
import Yams

/// Says in the writer's words what the YAML library could not read.
enum YAMLProblem {
  static func diagnostic(for error: any Error, _ origin: Origin) -> Diagnostic {
    switch error {
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "“\($0)”" }.sorted().joined(separator: ", ")
      return Diagnostic(
        .error, id: "duplicate-key", "The key \(keys) is written twice.",
        help: "Keep one of them, or put both values into one list.",
        at: origin.location(line: context.mark.line, column: context.mark.column))
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return unreadable(problem, at: origin.location(line: mark.line, column: mark.column))
    default:
      return unreadable("the text breaks off", at: origin.location(line: 1, column: 1))
    }
  }

  private static func unreadable(_ problem: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, id: "yaml-unreadable", "These details cannot be read: \(problem).", help: advice(for: problem),
      at: location)
  }

  private static func advice(for problem: String) -> String {
    if problem.contains("mapping values are not allowed") {
      return "A value that has a colon and a space in it needs quotation marks round it: title: \"Safer: a plan\"."
    }
    if problem.contains("tab") || problem.contains("cannot start any token") {
      return "Use spaces, not tabs, to indent. A value that starts with @, %, ` or a tab needs quotation marks."
    }
    if problem.contains("expected alphabetic") {
      return "A value that starts with * or & needs quotation marks round it: \"**Bold** words\"."
    }
    if problem.contains("quoted scalar") {
      return "A quotation mark is opened and never closed."
    }
    return "Write each detail on its own line as “key: value”, and indent lists the same on every line."
  }
}
