public import Checks
public import Diagnostics

/// Everything one run of the checker has to say, whatever the format it is written in.
public struct CheckedRun: Sendable {
  /// What is wrong, each fault said once.
  public var diagnostics: [Diagnostic]
  /// What a person must look at.
  public var questions: [OpenQuestion]
  /// How many pages each rule passed, failed, did not apply to or left to a person.
  public var tally: RuleTally
  /// What the rules across pages came to; nothing where there was no whole site.
  public var siteTally: SiteTally?
  /// How many Markdown files were read.
  public var texts: Int

  /// Puts together what was found.
  public init(
    diagnostics: [Diagnostic] = [], questions: [OpenQuestion] = [], tally: RuleTally = RuleTally(),
    siteTally: SiteTally? = nil, texts: Int = 0
  ) {
    self.diagnostics = diagnostics
    self.questions = questions
    self.tally = tally
    self.siteTally = siteTally
    self.texts = texts
  }

  /// Adds what another folder or file came to.
  public mutating func add(_ other: CheckedRun) {
    diagnostics += other.diagnostics
    questions += other.questions
    tally.add(other.tally)
    texts += other.texts
    if let more = other.siteTally { siteTally = siteTally?.adding(more) ?? more }
  }

  /// How many rules were asked: those of single pages, and those of the whole site.
  public var ruleCount: Int {
    (tally.pages > 0 ? Checker.rules.count : 0) + (siteTally == nil ? 0 : Checker.siteRules.count)
  }
}

/// A question for a person, and where it arises.
public struct OpenQuestion: Hashable, Sendable {
  /// The name of the rule that asks.
  public var rule: String
  /// What to look at and decide; it can be answered with yes.
  public var text: String
  /// The success criteria it decides.
  public var wcag: [String]
  /// The page it is about, by the path of its file below the site's root.
  public var url: String
  /// Where it is, in the file a person can open.
  public var location: SourceLocation
  /// The pages it arises on, where the same element stands on several.
  public var pages: [String] = []

  /// Takes a question from a page's report.
  public init(_ question: Question, url: String, at location: SourceLocation) {
    rule = question.rule
    text = question.text
    wcag = question.wcag
    self.url = url
    self.location = location
  }
}
