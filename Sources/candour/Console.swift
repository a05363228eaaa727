import ArgumentParser
import Diagnostics
import Foundation

/// How problems are written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github
}

/// Writes to the terminal.
enum Console {
  /// Writes problems: for people to standard error, for programs to standard output.
  static func report(_ diagnostics: [Diagnostic], as format: ReportFormat) {
    switch format {
    case .text:
      note(TextReport(colour: Terminal.isError, source: lines).text(diagnostics))
    case .json: print(JSONReport.text(diagnostics), terminator: "")
    case .github: print(GitHubReport.text(diagnostics), terminator: "")
    }
  }

  /// Writes to standard error.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  private static func lines(of file: String) -> [Substring]? {
    guard let data = FileManager.default.contents(atPath: file), data.count < 2_000_000 else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// What is known about the terminal.
enum Terminal {
  /// Whether standard error is a terminal a person watches.
  static var isError: Bool { isatty(STDERR_FILENO) == 1 }
}

/// A line that is written over and over while a build runs.
struct ProgressLine: Sendable {
  let isShown: Bool

  /// Shows how far the build is, now and then.
  func show(_ done: Int, of total: Int) {
    guard isShown, total >= 200, done.isMultiple(of: 100) || done == total else { return }
    Console.note("\r\(done) of \(total) pages")
  }

  /// Takes the line away.
  func clear() {
    if isShown { Console.note("\r\u{1B}[K") }
  }
}

/// The one place that asks what day it is.
enum Clock {
  /// Today in coordinated universal time, as `2026-11-21`; or the day of `SOURCE_DATE_EPOCH`, where that is set.
  static func today() -> String {
    let fixed = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Double($0) }
    let date = fixed.map { Date(timeIntervalSince1970: $0) } ?? Date()
    return date.formatted(.iso8601.year().month().day())
  }
}

/// Works with paths as the person typed them.
enum Paths {
  /// `path` from the root of the disk.
  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}

/// Where the standard templates are.
enum StandardTemplates {
  /// The folder `templates` here, or beside the program where there is none.
  static var folder: String {
    if FileManager.default.fileExists(atPath: "templates/layout.mustache") { return "templates" }
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    for parent in sequence(first: program, next: { $0.path == "/" ? nil : $0.deletingLastPathComponent() }) {
      let folder = parent.appendingPathComponent("templates").path
      if FileManager.default.fileExists(atPath: "\(folder)/layout.mustache") { return folder }
    }
    return "templates"
  }
}
