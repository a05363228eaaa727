import Diagnostics
import Foundation
import Site

/// Says in one or two lines what a build came to.
struct BuildSummary {
  let outcome: Build.Outcome
  /// The output folder as the person would type it.
  let output: String
  let time: Duration
  /// Whether there is a site from an earlier build.
  let hasEarlierSite: Bool

  var text: String { outcome.isPublished ? published : stopped }

  private var published: String {
    let summary = outcome.summary
    let parts = [
      Counted.text(summary.pages, "page"),
      Counted.text(summary.figures, "chart or table", "charts and tables"),
      Counted.text(summary.datasets, "dataset"), Counted.problems(in: outcome.diagnostics),
    ]
    return "Published \(output)/: \(parts.compactMap { $0 }.joined(separator: ", ")), in \(seconds) s.\n"
      + outcome.records.map(Self.text).joined()
  }

  private static func text(_ record: ReleaseRecord) -> String {
    let line =
      "Recorded what is public of “\(record.dataset)” in \(record.file): commit it with your change.\n"
    guard let earlier = record.earlierOfDay else { return line }
    return line
      + "  \(earlier) is of the same day and says otherwise. It is kept, and guards the new one. "
      + "If it was never public, delete it and build again.\n"
  }

  private var stopped: String {
    let found = Counted.problems(in: outcome.diagnostics) ?? "the build failed"
    let isStrictness = !outcome.diagnostics.contains { $0.severity == .error }
    let why = isStrictness ? ", and --strict lets none pass" : ""
    let rest = hasEarlierSite ? " The site in \(output)/ is as it was." : ""
    return "Nothing was published: \(found)\(why).\(rest)\n"
  }

  private var seconds: String {
    let hundredths = Int(time / .milliseconds(10))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
