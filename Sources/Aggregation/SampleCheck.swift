import Diagnostics
import Statistics
import Survey

/// Warns where the sample and what survey.yml says of it do not go together.
struct SampleCheck {
  let wave: Wave
  let responses: Responses
  let decimals: Int

  func note(_ problems: inout ResponseProblems) {
    let sample = responses.sample
    if sample.weights.allSatisfy({ $0 == 0 }) {
      problems.note(
        "no-weight", "Nobody in this file has a weight above 0, so there are no percentages.",
        help: "Check the column of the weights.")
    }
    if let answered = wave.answered, answered != responses.count {
      problems.note(
        "other-number",
        "survey.yml says that \(answered) people answered, but \(responses.count) rows of this file are of this wave.",
        help: "Correct “answered” in survey.yml, or check “responses: only”.", severity: .warning)
    }
    if wave.responses.weight == nil, wave.isWeighted {
      problems.note(
        "no-weight-column", "survey.yml says that the answers were weighted, but names no column of weights.",
        help: "Name it: “responses: weight”. Without it everybody counts the same.", severity: .warning)
    }
    if wave.responses.weight != nil, !wave.isWeighted {
      problems.note(
        "no-weighting", "There are weights, but survey.yml does not say how the answers were weighted.",
        help: "Say it there under “weighting”: readers see it.", severity: .warning)
    }
    noteLonelyStrata(&problems)
    noteWeightsByGroup(&problems)
  }

  /// Where all of a group weigh the same, weighted percentages are a second set of sums over the hidden counts.
  private func noteWeightsByGroup(_ problems: inout ResponseProblems) {
    let weights = responses.sample.weights
    guard decimals > 0, Set(weights).count > 1 else { return }
    for (breakdown, groups) in zip(wave.breakdowns, responses.groups) {
      var ofGroup: [Int32: Double] = [:]
      let isByGroup = zip(groups.people, weights).allSatisfy { group, weight in
        let first = ofGroup[group, default: weight]
        ofGroup[group] = first
        return abs(weight - first) <= 1e-9 * abs(first)
      }
      guard isByGroup else { continue }
      problems.note(
        "weights-by-group",
        "Everybody in a group of “\(breakdown.name)” has the same weight. Exact percentages could then give away a "
          + "hidden count.",
        help: "Run this again with --decimals 0.", severity: .warning)
    }
  }

  private func noteLonelyStrata(_ problems: inout ResponseProblems) {
    let lonely = responses.sample.unitsPerStratum.count { $0 == 1 }
    guard lonely > 0, !wave.isSelfSelected else { return }
    let unit = wave.responses.cluster == nil ? "person" : "cluster"
    problems.note(
      "lonely-stratum",
      lonely == 1
        ? "One stratum has a single \(unit), which cannot show how far the stratum scatters."
        : "\(lonely) strata have a single \(unit) each, which cannot show how far the stratum scatters.",
      help:
        "It was compared with the whole sample instead, which makes standard errors a little larger. If you can, "
        + "join small strata with others like them.", severity: .warning)
  }
}
