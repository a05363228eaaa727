import Checks

/// Says in a few lines what a check came to. Never that all is well: nobody can know.
public struct CheckSummary {
  private let run: CheckedRun
  private let progress: ReviewProgress?

  /// Sums up `run`; `progress` is how far people have come with their list, where they have one.
  public init(run: CheckedRun, progress: ReviewProgress? = nil) {
    self.run = run
    self.progress = progress
  }

  /// The lines.
  public var text: String {
    let parts = [
      run.texts == 0 ? nil : Counts.text(run.texts, "page of text", "pages of text"),
      run.tally.pages == 0 ? nil : "\(Counts.text(run.tally.pages, "page")) with \(run.ruleCount) rules",
    ].compactMap { $0 }
    guard !parts.isEmpty else { return unread.isEmpty ? "There was no HTML to check.\n" : unread + "\n" }
    let found = Counts.severities(run.diagnostics) ?? "nothing to mend was found"
    let limits = run.tally.pages > 0 ? " A program finds some barriers, not all: a person must look too." : ""
    let last = unread.isEmpty ? "" : " \(unread)"
    return "Checked \(parts.joined(separator: " and ")): \(found).\(last)\(limits)\n" + (progress?.text ?? "")
  }

  private var unread: String {
    run.tally.unread == 0
      ? ""
      : "\(Counts.text(run.tally.unread, "page")) could not be read and \(run.tally.unread == 1 ? "was" : "were") not checked."
  }
}
