import Checks
import Diagnostics

/// Writes what a run found as SARIF 2.1.0, which GitHub's code scanning and other viewers read.
public enum SARIFReport {
  /// One log with one run.
  public static func text(_ run: CheckedRun) -> String { JSONReport.text(of: SARIFLog(run)) }
}

/// The parts of a SARIF log that are used here, named as the standard names them.
private struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ run: CheckedRun) { runs = [Run(run)] }

  struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]

    init(_ run: CheckedRun) {
      let rules = SARIFLog.rules(of: run)
      let places = Dictionary(zip(rules.map(\.id), rules.indices), uniquingKeysWith: { first, _ in first })
      tool = Tool(driver: Driver(rules: rules))
      results =
        run.diagnostics.map { Result($0, places[$0.id]) } + run.questions.map { Result($0, places[$0.rule]) }
    }
  }

  struct Tool: Encodable { let driver: Driver }

  struct Driver: Encodable {
    let name = "Candour"
    let rules: [Rule]
  }

  struct Message: Encodable { let text: String }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
    let helpUri: String?
    let defaultConfiguration: Configuration
    let properties: Properties

    struct Configuration: Encodable { let level: String }
    struct Properties: Encodable {
      let tags: [String]
      let precision = "high"
    }
  }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let kind: String
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let properties: Properties

    struct Properties: Encodable {
      let voice: String?
      let wcag: [String]
      let act: [String]
      let pages: [String]
      let audience: String?
    }
  }

  struct Location: Encodable {
    let physicalLocation: Physical

    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region?
    }
    struct Artifact: Encodable { let uri: String }
    struct Region: Encodable {
      let startLine: Int
      let startColumn: Int?
    }
  }
}

extension SARIFLog {
  /// The rules that were asked, and then the kinds of problem that no rule of the checker names.
  fileprivate static func rules(of run: CheckedRun) -> [Rule] {
    let known = Checker.rules + Checker.siteRules
    let names = Set(known.map(\.id))
    var others: [String: Diagnostic.Severity] = [:]
    for found in run.diagnostics where !names.contains(found.id) { others[found.id] = found.severity }
    return known.map(Rule.init) + others.sorted { $0.key < $1.key }.map { Rule(id: $0.key, $0.value) }
  }
}

extension SARIFLog.Rule {
  fileprivate init(_ facts: RuleFacts) {
    let criteria = facts.wcag.map(CriterionLink.name).joined(separator: "; ")
    let source =
      facts.wcag.first.flatMap(CriterionLink.understanding) ?? facts.act.first.map(CriterionLink.act)
    id = facts.id
    shortDescription = .init(text: facts.asks)
    fullDescription = .init(text: criteria.isEmpty ? facts.asks : "\(facts.asks) WCAG 2.2: \(criteria).")
    help = .init(text: source.map { "\(facts.asks) See \($0)" } ?? facts.asks)
    helpUri = source
    defaultConfiguration = .init(level: SARIFLog.level(facts.severity))
    properties = .init(tags: ["accessibility", facts.voice.rawValue] + facts.wcag.map { "WCAG \($0)" })
  }

  fileprivate init(id: String, _ severity: Diagnostic.Severity) {
    let words = id.split(separator: "-").joined(separator: " ")
    self.id = id
    shortDescription = .init(text: words)
    fullDescription = .init(text: words)
    help = .init(text: "Each message says what to do.")
    helpUri = nil
    defaultConfiguration = .init(level: SARIFLog.level(severity))
    properties = .init(tags: ["content"])
  }
}

extension SARIFLog {
  fileprivate static func level(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }
}

extension SARIFLog.Result {
  fileprivate init(_ found: Diagnostic, _ index: Int?) {
    var print = Fingerprint()
    for part in [found.id, found.location?.file ?? found.url ?? "", found.element, found.message] {
      print.add(part)
    }
    ruleId = found.id
    ruleIndex = index
    kind = "fail"
    level = SARIFLog.level(found.severity)
    message = .init(text: "\(found.message) \(found.help)")
    locations = [.init(found.location ?? SourceLocation(file: found.url ?? "."))]
    partialFingerprints = ["candourFault/v1": print.text]
    properties = .init(
      voice: found.voice?.rawValue, wcag: found.wcag, act: found.act, pages: found.pages,
      audience: found.audience?.rawValue)
  }

  fileprivate init(_ question: OpenQuestion, _ index: Int?) {
    var print = Fingerprint()
    for part in [question.rule, question.location.file, question.text] { print.add(part) }
    ruleId = question.rule
    ruleIndex = index
    // The standard's own word for what a person must look at.
    kind = "review"
    level = "none"
    message = .init(text: question.words)
    locations = [.init(question.location)]
    partialFingerprints = ["candourQuestion/v1": print.text]
    properties = .init(voice: "person", wcag: question.wcag, act: [], pages: question.pages, audience: nil)
  }
}

extension SARIFLog.Location {
  fileprivate init(_ place: SourceLocation) {
    let region = place.line.map {
      Region(startLine: max($0, 1), startColumn: place.column.map { max($0, 1) })
    }
    physicalLocation = .init(artifactLocation: .init(uri: Self.uri(place.file)), region: region)
  }

  /// The path as a relative reference (RFC 3986): what is no plain letter, digit or mark is written as `%20`.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(Unicode.Scalar(byte))
      default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }
}
