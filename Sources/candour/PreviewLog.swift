import Diagnostics
import Foundation
import Preview
import Site

/// Tells the person at the terminal what the preview does.
enum PreviewLog {
  static func write(_ event: Preview.Event) {
    switch event {
    case .listening(let address, let taken):
      if let taken {
        Console.note("Port \(taken) is in use by another program, so the preview is on the next free one.\n")
      }
      Console.note(
        "Look at it in your browser: \(address)\nIt follows what you save. To stop, press Ctrl and C.\n\n")
    case .built(let outcome, let changed, let time):
      if let line = changes(changed) { Console.note(line) }
      Console.report(outcome.diagnostics, as: .text)
      Console.note(result(outcome, time: time))
    }
  }

  private static func changes(_ paths: [String]) -> String? {
    guard let first = paths.first else { return nil }
    let others = paths.count - 1
    let more = others == 0 ? "" : others == 1 ? " and 1 other file" : " and \(others) other files"
    return "Changed: \(first)\(more)\n"
  }

  private static func result(_ outcome: Build.Outcome, time: Duration) -> String {
    let errors = outcome.diagnostics.count { $0.severity == .error }
    guard outcome.isPublished else {
      return "\(errors == 1 ? "1 error" : "\(errors) errors"). The browser shows what to do.\n"
    }
    let tenths = Int(time / .milliseconds(100))
    return "The preview is up to date: \(outcome.summary.pages) pages, in \(tenths / 10).\(tenths % 10) s.\n"
  }
}
