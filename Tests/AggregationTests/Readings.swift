import Diagnostics
import Statistics
import Survey
import Testing

@testable import Aggregation

/// Small files of answers, read as their waves say.
struct Readings {
  /// What is under `questions`, `breakdowns` and `responses` of survey.yml.
  let rest: String

  /// A question with one answer, q, and one with several, help.
  static let plain = """
    questions:
      - {id: q, topic: T, wording: W?, type: single, options: ["Yes", "No", Don’t know]}
      - {id: help, topic: T, wording: W?, type: multiple, options: [Lights, "Clubs, sport and games", Police]}

    """

  init(_ rest: String = "", questions: String = Readings.plain) { self.rest = questions + rest }

  /// The counts of everybody, `Yes 2/3` for two of three, answers in the order of the questionnaire.
  func counts(_ csv: String, group: String = "All") throws -> [String] {
    try counts(Array(csv.utf8), group: group)
  }

  func counts(_ bytes: [UInt8], group: String = "All") throws -> [String] {
    let wave = try Waves.read(rest)
    let (responses, problems) = ResponseReader.read(bytes, wave: wave, only: [:], file: "a.csv")
    try #require(problems.all.allSatisfy { $0.severity != .error }, "\(problems.all.map(\.message))")
    return Aggregator.estimates(try #require(responses), wave: wave).filter { $0.group == group }.map {
      "\($0.response) \($0.count)/\($0.base.count)"
    }
  }

  /// What is wrong, each with its line: `2 error: … help`.
  func problems(_ csv: String) throws -> [String] {
    let wave = try Waves.read(rest)
    return Aggregation(Array(csv.utf8), wave: wave).problems.map {
      "\($0.location?.line ?? 0) \($0.severity): \($0.message) \($0.help)"
    }
  }
}
