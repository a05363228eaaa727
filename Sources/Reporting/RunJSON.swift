import Checks
import Diagnostics

/// Writes what a run found for other programs.
public enum RunJSON {
  /// An object with `diagnostics`, `questions` and a `summary` of what was checked and what was not.
  public static func text(_ run: CheckedRun) -> String { JSONReport.text(of: Report(run)) }

  private struct Report: Encodable {
    let diagnostics: [DiagnosticEntry]
    let questions: [Question]
    let summary: Summary

    init(_ run: CheckedRun) {
      diagnostics = run.diagnostics.map(DiagnosticEntry.init)
      questions = run.questions.map(Question.init)
      summary = Summary(run)
    }
  }

  private struct Question: Encodable {
    let id: String
    let question: String
    let wcag: [String]
    let url: String
    let file: String
    let line: Int?
    let column: Int?
    let pages: [String]

    init(_ question: OpenQuestion) {
      id = question.rule
      self.question = question.text
      wcag = question.wcag
      url = question.url
      file = question.location.file
      line = question.location.line
      column = question.location.column
      pages = question.pages
    }
  }

  private struct Summary: Encodable {
    let pages: Int
    let unreadPages: Int
    let texts: Int
    let law: Int
    let practice: Int
    let questions: Int
    let rules: [Rule]
    let notChecked: [String]

    init(_ run: CheckedRun) {
      pages = run.tally.pages
      unreadPages = run.tally.unread
      texts = run.texts
      law = Voices.law.among(run.diagnostics).count
      practice = Voices.practice.among(run.diagnostics).count
      questions = run.questions.count
      let ofPages = zip(Checker.rules, run.tally.counts).map(Rule.init)
      let ofSites = zip(Checker.siteRules, run.siteTally?.outcomes ?? []).map(Rule.init)
      rules = (run.tally.pages > 0 ? ofPages : []) + ofSites
      notChecked = Limits.notChecked
    }
  }

  /// What came of a rule: on how many pages, or for the site as a whole.
  private struct Rule: Encodable {
    let id: String
    let asks: String
    let voice: String
    let wcag: [String]
    let act: [String]
    let scope: String
    var passed = 0
    var failed = 0
    var inapplicable = 0
    var needsPerson = 0

    init(_ facts: RuleFacts, _ counts: RuleTally.Counts) {
      self.init(facts, scope: "page")
      passed = counts.passed
      failed = counts.failed
      inapplicable = counts.inapplicable
      needsPerson = counts.needsPerson
    }

    init(_ facts: RuleFacts, _ outcome: Outcome) {
      self.init(facts, scope: "site")
      switch outcome {
      case .passed: passed = 1
      case .failed: failed = 1
      case .inapplicable: inapplicable = 1
      case .needsPerson: needsPerson = 1
      }
    }

    private init(_ facts: RuleFacts, scope: String) {
      id = facts.id
      asks = facts.asks
      voice = facts.voice.rawValue
      wcag = facts.wcag
      act = facts.act
      self.scope = scope
    }
  }
}
