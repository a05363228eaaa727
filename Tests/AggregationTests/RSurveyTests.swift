import Foundation
import Statistics
import Survey
import Testing

@testable import Aggregation

/// Our estimates beside those of R 4 with the package survey 4.1.1, recorded by R/survey.R.
@Suite("The same numbers as R’s survey package")
struct RSurveyTests {
  /// One line of the record.
  private struct Recorded {
    let group: String
    let answer: String
    let numbers: [Double]
  }

  private static func record(_ title: String) throws -> [Recorded] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "R/survey.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    let part = try #require(
      text.components(separatedBy: "\n\n").first {
        $0.hasPrefix("\(title)\n") || $0.hasPrefix("\n\(title)\n")
      })
    return part.split(separator: "\n").filter { $0.contains("|") }.map { line in
      let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Recorded(
        group: fields[0], answer: fields[1], numbers: fields.dropFirst(2).compactMap(Double.init))
    }
  }

  private func numbers(_ estimate: Estimate) throws -> [Double] {
    let interval = try #require(estimate.interval)
    return [
      Double(estimate.count), Double(estimate.base.count), try #require(estimate.value),
      try #require(estimate.standardError), try #require(estimate.base.designEffect),
      try #require(estimate.base.effectiveBase), interval.lower, interval.upper,
    ]
  }

  @Test(
    "Proportions, errors, design effects and intervals of everybody and of groups agree to nine places",
    arguments: [
      ("weights", "weight: weight"), ("strata", "weight: weight, stratum: stratum"),
      ("clusters", "weight: weight, stratum: stratum, cluster: cluster"),
    ])
  func agrees(design: String, responses: String) throws {
    let wave = try InventedPeople.wave(responses)
    let estimates = Aggregation.estimates(Array(InventedPeople().csv.utf8), wave: wave)
    let recorded = try Self.record(design)
    #expect(recorded.count == 52)
    for line in recorded {
      let estimate = try #require(
        estimates.first {
          $0.group == line.group && $0.response == line.answer && ["safe", "told"].contains($0.question)
        })
      for (ours, theirs) in zip(try numbers(estimate), line.numbers) {
        #expect(abs(ours - theirs) < 1e-8, "\(design) \(line.group) \(line.answer): \(ours) for \(theirs)")
      }
    }
  }

  @Test("Who answered is a question like any other")
  func whoAnswered() throws {
    let wave = try InventedPeople.wave("weight: weight, stratum: stratum, cluster: cluster")
    let estimates = Aggregation.estimates(Array(InventedPeople().csv.utf8), wave: wave)
    let recorded = try Self.record("who answered")
    #expect(recorded.count == 7)
    for line in recorded {
      let estimate = try #require(estimates.first { $0.response == line.answer })
      #expect(estimate.breakdown == "All")
      for (ours, theirs) in zip(try numbers(estimate), line.numbers) { #expect(abs(ours - theirs) < 1e-8) }
    }
  }

  @Test("What is written is R’s number, rounded")
  func written() throws {
    let wave = try InventedPeople.wave("weight: weight, stratum: stratum, cluster: cluster")
    let results = try #require(Aggregation(Array(InventedPeople().csv.utf8), wave: wave).results)
    let lines = String(decoding: results, as: UTF8.self).split(separator: "\n")
    #expect(
      lines[0] == "question,breakdown,group,response,count,percentage,base,design-effect,effective-base,"
        + "standard-error,lower,upper")
    // R: 0.488057796515, SE 0.024450801502, deff 1.251734905711, 0.442280215628 to 0.534036579538.
    #expect(lines[5] == "safe,All,All,net,281,48.81,566,1.2517,452.17,2.45,44.23,53.40")
  }
}
