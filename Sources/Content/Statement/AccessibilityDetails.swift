public import Configuration

/// What the unit says about the accessibility of its site: what only people can know of it.
public struct AccessibilityDetails: Sendable {
  /// What the statement covers; where nothing is said, the site.
  public var scope: String?
  /// Who runs the site, by the name the law knows; where nothing is said, the unit.
  public var organisation: String?
  /// The day the statement was first written.
  public var prepared: Day?
  /// The day somebody last went through it.
  public var reviewed: Day?
  /// The role that answers for the accessibility of the site.
  public var role: String?
  /// Where to write about it; where nothing is said, the unit’s own address.
  public var email: String?
  /// Where to call about it; where nothing is said, the unit’s own number.
  public var telephone: String?
  /// What the unit does to make the site better, in its own words.
  public var improvements: String?
  /// How the site was tested.
  public var tests: [AccessibilityTest] = []
  /// What is known to be wrong.
  public var issues: [KnownIssue] = []
  /// Who says how far the site meets the standard.
  public var claim: ComplianceClaim?
  /// Where the keys stand.
  public var places: KeyPlaces

  /// The latest test by a person.
  public var latestTest: AccessibilityTest? {
    tests.filter { $0.method == .person }.max { $0.date < $1.date }
  }
}

/// One test of the site.
public struct AccessibilityTest: Sendable {
  /// What tested it.
  public enum Method: String, CaseIterable, Sendable {
    case person, program
  }

  /// The day it was done, or ended.
  public let date: Day
  /// Who did it.
  public let by: String
  /// Whether a person or a program tested.
  public let method: Method
  /// How it was done.
  public let how: String
  /// Which pages were tested, and why these.
  public let pages: String
  /// Where to read the report.
  public let report: String?
  /// Where the keys stand.
  public let places: KeyPlaces
}

/// What a person says of how far the site meets the standard.
public struct ComplianceClaim: Sendable {
  /// The three answers that the law knows.
  public enum Status: String, CaseIterable, Sendable {
    case fully, partially, not
  }

  /// How far the site meets the standard.
  public let status: Status
  /// Who says so.
  public let by: String
  /// What that person does.
  public let role: String
  /// The day they said it.
  public let date: Day
  /// What they base it on.
  public let basis: String
  /// Where the keys stand.
  public let places: KeyPlaces
}
