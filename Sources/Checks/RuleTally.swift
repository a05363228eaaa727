/// How many pages each rule passed, failed, did not apply to, or left to a person.
public struct RuleTally: Sendable {
  /// What came of one rule.
  public struct Counts: Hashable, Sendable {
    /// Pages where what it asks about is right.
    public var passed = 0
    /// Pages that break it.
    public var failed = 0
    /// Pages without anything it asks about.
    public var inapplicable = 0
    /// Pages that a person must look at.
    public var needsPerson = 0
  }

  /// How many pages the rules were asked about.
  public private(set) var pages = 0
  /// How many pages could not be read, so that no rule was asked about them.
  public private(set) var unread = 0
  /// Whether there was no page at all.
  public var isEmpty: Bool { pages + unread == 0 }

  /// The counts, in the order of ``Checker/rules``.
  public private(set) var counts = [Counts](repeating: Counts(), count: Checker.rules.count)

  /// Starts with nothing.
  public init() {}

  /// Counts what the rules said of one page.
  public mutating func add(_ report: PageReport) {
    guard !report.outcomes.isEmpty else { return addUnread() }
    pages += 1
    for (index, outcome) in report.outcomes.enumerated() {
      switch outcome {
      case .passed: counts[index].passed += 1
      case .failed: counts[index].failed += 1
      case .inapplicable: counts[index].inapplicable += 1
      case .needsPerson: counts[index].needsPerson += 1
      }
    }
  }

  /// Counts a page that could not be read.
  public mutating func addUnread() { unread += 1 }

  /// Adds what was counted elsewhere.
  public mutating func add(_ other: RuleTally) {
    pages += other.pages
    unread += other.unread
    for index in counts.indices {
      counts[index].passed += other.counts[index].passed
      counts[index].failed += other.counts[index].failed
      counts[index].inapplicable += other.counts[index].inapplicable
      counts[index].needsPerson += other.counts[index].needsPerson
    }
  }
}
