import Charts
import Datasets
import Disclosure
import Markup
import Survey

/// What a reader must know of the numbers of a wave: what they cannot say, how sure they are, and what is hidden.
struct MethodWords {
  private let wave: Wave
  private let results: WaveResults

  init(_ results: WaveResults) {
    wave = results.wave
    self.results = results
  }

  func writeLimits(to writer: inout MarkupWriter) {
    if let words = wave.selfSelectedWords { writer.paragraphs([words]) }
    let limits = wave.limits + wave.notes
    if !limits.isEmpty { writer.bullets(limits.map { Sentence.ended($0) }) }
    guard !wave.notKnown.isEmpty else { return }
    writer.element("h3", text: "What is not known")
    writer.bullets(wave.notKnown.map { Sentence.ended($0) })
  }

  /// How intervals and changes are worked out.
  var sureness: [String] {
    if let words = wave.selfSelectedWords {
      return [
        words, "For the same reason no difference is tested, and no change is called more than chance.",
      ]
    }
    return [
      "The results are estimates, because we asked some people and not all of them. The likely range says how "
        + "far off an estimate may be by chance. If we asked again and again in the same way, about 95 of 100 such "
        + "ranges would hold the true figure. It does not cover other errors, such as people who do not answer "
        + "being different from those who do.",
      "The likely range is Wilson’s 95% confidence interval, worked out on the effective base. \(effective)",
      "Differences between two groups or two waves are tested with a two-proportion z test on the effective bases, "
        + "at 95%. We call a difference more than chance only if it passes. About 1 in 20 comparisons would pass by "
        + "chance alone, even if nothing had changed. So one marked difference among many is weak evidence.",
      "Percentages are shown as whole numbers. Several answers taken together are added up before rounding. So the "
        + "numbers shown may not add up to exactly 100, or to the sum beside them. Changes are in percentage points.",
    ]
  }

  private var effective: String {
    if hasColumn("standard-error") {
      return "The file has the effective base, and standard errors that take the sample design into account."
    }
    if hasColumn("effective-base") || hasColumn("design-effect") {
      return
        "That is the number of answers divided by the design effect: how much the weights make the results less "
        + "sure."
    }
    return wave.isWeighted
      ? "The file does not say what the weights do to it, so no ranges are shown."
      : "Answers were not weighted, so that is the number of people who answered."
  }

  private func hasColumn(_ name: String) -> Bool { results.table.index(of: name) != nil }

  /// The rules on small bases and on release.
  var hiding: [String] {
    let bases =
      "Results from fewer than \(wave.bases.least) people are hidden: they would say next to nothing. Results from "
      + "\(wave.bases.least) to \(wave.bases.warned - 1) people are marked [u]: read them with care."
    // Where nobody knows how many answered, no rule on that can have been kept.
    let hasBases = results.table.values(of: "base").contains { $0.number != nil }
    return (hasBases ? [bases] : []) + [ReleaseWords.answers(results.table)].compactMap(\.self)
  }
}
