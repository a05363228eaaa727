public import Diagnostics

/// One thing wrong with a rendered page, and where in its HTML.
public struct Finding: Hashable, Sendable {
  /// The name of the rule, such as `image-alternative`.
  public let rule: String
  /// Whether it stops publication.
  public let severity: Diagnostic.Severity
  /// Whether the law requires it to be mended, or good practice asks for it.
  public let voice: Diagnostic.Voice
  /// What is wrong here, and who it hurts.
  public let message: String
  /// How to mend it.
  public let help: String
  /// The WCAG 2.2 success criteria it fails; empty where it is good practice rather than law.
  public let wcag: [String]
  /// The W3C ACT rules it fails.
  public let act: [String]
  /// Where the element starts in the HTML, in bytes from 0.
  public let offset: Int
  /// The line of the HTML, counted from one.
  public let line: Int
  /// The column of the HTML in characters, counted from one.
  public let column: Int
  /// How the element begins, as it stands in the HTML; empty where it is about no one element.
  public var element = ""
  /// The pages it shows on, where it is said once for several.
  public var pages: [String] = []

  /// The finding as a diagnostic, said of the page at `url` and pointing at `location`.
  ///
  /// What the law requires names only the criteria the law requires, levels A and AA.
  /// Without a location it points at the line and column of the HTML file itself.
  public func diagnostic(url: String, at location: SourceLocation? = nil) -> Diagnostic {
    let wcag = voice == .law ? wcag.filter(SuccessCriterion.isRequired) : wcag
    var diagnostic = Diagnostic(
      severity, id: rule, message, help: help,
      at: location ?? SourceLocation(file: url, line: line, column: column), url: url, wcag: wcag, act: act,
      voice: voice)
    diagnostic.element = element
    diagnostic.pages = pages
    return diagnostic
  }
}
