public import Configuration

/// Something that is known to be hard to use for some people, and has not been mended yet.
public struct KnownIssue: Sendable {
  /// Why it has not been mended.
  public enum Reason: String, CaseIterable, Sendable {
    /// It has to be, and will be.
    case nonCompliance = "non-compliance"
    /// To mend it would ask too much of the unit, which has weighed that.
    case burden = "disproportionate-burden"
    /// The law leaves it out.
    case outOfScope = "out-of-scope"
  }

  /// What is wrong, in a sentence.
  public let problem: String
  /// The WCAG 2.2 success criteria it fails.
  public let criteria: [String]
  /// Where on the site it is, in words.
  public let location: String?
  /// Whom it hurts, and how.
  public let affects: String
  /// What people can do until it is mended.
  public let workaround: String?
  /// The day by which it will be mended.
  public let fixBy: Day?
  /// Why it has not been mended.
  public let reason: Reason
  /// What was weighed, where to mend it would ask too much.
  public let assessment: String?
  /// The rule of the checker that finds it; nothing where only people do.
  public let rule: String?
  /// The pages on which that rule may find it.
  public let pages: [String]
  /// Where the keys stand.
  public let places: KeyPlaces

  /// What stands in the place of a list of pages where a template is at fault.
  public static let everywhere = "everywhere"
}
