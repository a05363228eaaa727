public import Diagnostics

/// What a rule is: its name, what it asks, and whom it answers to.
public struct RuleFacts: Hashable, Sendable {
  /// A stable name, such as `image-alternative`.
  public let id: String
  /// What the rule asks of a page, in one plain sentence.
  public let asks: String
  /// Whether breaking it stops publication.
  public let severity: Diagnostic.Severity
  /// The WCAG 2.2 success criteria it serves; empty where it is good practice rather than law.
  public let wcag: [String]
  /// The W3C ACT rules it carries out.
  public let act: [String]

  /// Whether the law requires it (WCAG 2.2, levels A and AA), or good practice asks for it.
  public var voice: Diagnostic.Voice {
    severity == .error && wcag.contains(where: SuccessCriterion.isRequired) ? .law : .practice
  }

  init(
    _ id: String, _ severity: Diagnostic.Severity = .error, wcag: [String] = [], act: [String] = [],
    asks: String
  ) {
    self.id = id
    self.asks = asks
    self.severity = severity
    self.wcag = wcag
    self.act = act
  }
}

/// One rule about one page. Each has its own file, with its words beside it.
protocol Rule: SendableMetatype {
  static var facts: RuleFacts { get }

  /// Looks at the page and tells `run` what passes, what fails and what a person must look at.
  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun)
}
