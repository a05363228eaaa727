import Datasets
import Disclosure
import Foundation

/// The report on a release for programs. Every key is always there: one that does not apply is null.
struct ReleaseReportJSON: Encodable {
  private let tables: [Table]
  private let drafts: [String]
  private let stopsPublication: [Problem]

  init(_ report: ReleaseReport, drafts: [String], stops: [Problem]) {
    tables = report.tables.map(Table.init)
    self.drafts = drafts
    stopsPublication = stops
  }

  /// Something that keeps the numbers from being published.
  struct Problem: Encodable {
    let file: String?
    let message: String
    let help: String
  }

  private struct Table: Encodable {
    let name: String
    let title: String
    let rule: Rule?
    let counts: Int
    let primary: Int
    let secondary: Int
    let derived: Int
    let lost: Double
    let narrowest: JSONRange?
    let quality: String

    init(_ table: ReleaseReport.Table) {
      name = table.name
      title = table.title
      rule = table.rule.map(Rule.init)
      (counts, primary, secondary, derived) = (table.counts, table.primary, table.secondary, table.derived)
      lost = table.lost
      narrowest = table.narrowest.map(JSONRange.init)
      quality = table.quality
    }
  }

  private struct Rule: Encodable {
    let method: String
    let threshold: Int?
    let round: Int?
    let zeros: String
    let wide: Bool
    let reason: String
    let approvedBy: String?

    init(_ rule: ReleaseRule) {
      (method, threshold, round) = (rule.method.name, rule.threshold, rule.roundingBase)
      (zeros, wide, reason) = (rule.zeros.rawValue, rule.isWide, rule.reason)
      approvedBy = if case .none(let approver) = rule.method { approver } else { nil }
    }
  }
}

/// What others can work out about a hidden count, for programs.
struct JSONRange: Encodable {
  let cell: String
  let low: Int
  let high: Int?

  init(_ range: ReleaseReport.Range) {
    (cell, low, high) = (range.cell, range.low, range.high)
  }
}

extension Encodable {
  /// The value as JSON: keys in order, a line end after the last line.
  var jsonText: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
  }
}
