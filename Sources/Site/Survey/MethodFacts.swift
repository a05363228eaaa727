import Charts
import Datasets
import Markup
import Survey

/// How a wave was done, as a list of facts. What nobody has written down is said to be unknown.
struct MethodFacts {
  private let wave: Wave
  private let results: WaveResults

  init(_ results: WaveResults) {
    wave = results.wave
    self.results = results
  }

  func write(to writer: inout MarkupWriter) {
    writer.facts(facts.compactMap { term, value in value.map { (term, Sentence.ended($0)) } })
  }

  private var facts: [(String, String?)] {
    [
      ("Why we asked", wave.purpose),
      (wave.isSelfSelected ? "Who could take part" : "Who the results are about", wave.population),
      ("How people took part", wave.mode), ("How people were chosen", wave.sample),
      ("When", wave.fieldwork.text),
      ("Invited", wave.invited.map { "\(number($0)) people or addresses" } ?? unknown("many were invited")),
      ("Answered", wave.answered.map { "\(number($0)) people" } ?? unknown("many answered")),
      ("Response rate", rate),
      (
        "Weighting",
        wave.weighting ?? "Answers were not weighted: each person who answered counts the same"
      ),
      ("Paid for by", wave.funder ?? "Not known"),
      (
        "First published by",
        wave.source.map { $0.url.map { url in "\(wave.source?.name ?? ""), \(url)" } ?? $0.name }
      ),
      ("Status of the figures", wave.status.rawValue.capitalizedFirst),
    ]
  }

  private var rate: String? {
    wave.responseRate.map { "\($0) of those invited answered" }
      ?? (wave.isSelfSelected ? "There is none: nobody was invited by name" : "Not known")
  }

  private func unknown(_ what: String) -> String? { wave.isSelfSelected ? nil : "Not known how \(what)" }

  private func number(_ value: Int) -> String { NumberText.string(Double(value)) }
}
