import Datasets
import Disclosure
import Survey

/// How a wave was done, as a list of facts.
enum WaveMethod {
  static func facts(of wave: Wave, results: ReleasedTable) -> [(String, String)] {
    let facts: [(String, String?)] = [
      ("Purpose", wave.purpose), ("Who it is about", wave.population), ("How people took part", wave.mode),
      ("How people were chosen", wave.sample + (wave.isSelfSelected ? " " + selfSelected : "")),
      ("When", results.metadata.period), ("Invited", wave.invited.map(number)), ("Answered", answered(wave)),
      ("Weighting", wave.weighting ?? "Answers were not weighted."), ("Paid for by", wave.funder),
      ("What is hidden", ReleaseWords.answers(results)),
      ("Notes", wave.notes.isEmpty ? nil : wave.notes.joined(separator: " ")),
    ]
    return facts.compactMap { term, value in value.map { (term, $0) } }
  }

  private static let selfSelected =
    "People chose to take part themselves, so the results describe those who answered and nobody else. No margin of error can be worked out."

  private static func number(_ value: Int) -> String { NumberText.string(Double(value)) }

  private static func answered(_ wave: Wave) -> String? {
    guard let answered = wave.answered else { return nil }
    guard let invited = wave.invited, invited > 0 else { return number(answered) }
    let rate = NumberText.string(Double(answered) / Double(invited) * 100)
    return "\(number(answered)) (\(rate)% of those invited)"
  }
}
