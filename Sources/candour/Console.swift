import Diagnostics
import Foundation
import Reporting

/// Writes to the terminal.
enum Console {
  /// Writes problems: for people to standard error, for programs to standard output.
  static func report(_ diagnostics: [Diagnostic], as format: ReportFormat) {
    switch format {
    case .text: note(TextReport(colour: Terminal.isColoured, source: SourceLines.of).text(diagnostics))
    default: print(written(CheckedRun(diagnostics: diagnostics), as: format), terminator: "")
    }
  }

  /// What a run of the checker found, for programs or as a page.
  static func written(_ run: CheckedRun, as format: ReportFormat) -> String {
    switch format {
    case .text:
      let text = RunText(colour: false, source: SourceLines.of)
      return text.findings(run) + text.forPeople(run)
    case .json: return RunJSON.text(run)
    case .github:
      let questions = run.questions.map { ($0.text, $0.rule, $0.location) }
      return GitHubReport.text(run.diagnostics) + GitHubReport.notices(questions)
    case .html: return HTMLReport.text(run)
    case .sarif: return SARIFReport.text(run)
    }
  }

  /// Writes to standard error.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

/// What is known about the terminal.
enum Terminal {
  /// Whether standard error is a terminal a person watches.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether colours help on standard error.
  static var isColoured: Bool { colours(STDERR_FILENO) }

  /// Whether colours help on an output: not where no person watches it, nor where somebody set `NO_COLOR`.
  static func colours(_ output: Int32) -> Bool {
    isatty(output) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
  }
}

/// Counts of things in words.
enum Counted {
  /// `1 page`, `3 pages`; nothing where there are none.
  static func text(_ number: Int, _ noun: String, _ plural: String? = nil) -> String? {
    number == 0 ? nil : "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `2 errors and 1 warning`; nothing where there are neither.
  static func problems(in diagnostics: [Diagnostic]) -> String? {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    let parts = [text(errors, "error"), text(warnings, "warning")].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }
}
