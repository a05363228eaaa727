import Content

/// Which of the three answers of the law a statement gives, and why.
struct Compliance {
  /// How far the site meets the standard.
  let status: ComplianceClaim.Status
  /// Whether it is so only because nobody has tested the site, or said what a test came to.
  let isUnconfirmed: Bool
  /// Whether a person has tested the site.
  let isTested: Bool
  /// Whether the statement lists nothing that is not accessible.
  let isEmpty: Bool
  private let hasNonCompliance: Bool
  private let hasExemption: Bool

  /// - Parameter found: What the check of this build found and let through.
  init(_ details: AccessibilityDetails?, found: [FoundFailure]) {
    let issues = details?.issues ?? []
    isTested = details?.latestTest != nil
    isEmpty = issues.isEmpty && found.isEmpty
    // Only “partially” says that most of the standard is met, and only a person can know that.
    status = details?.claim?.status ?? (isTested && !isEmpty ? .partially : .not)
    isUnconfirmed = details?.claim == nil && (!isTested || isEmpty)
    hasNonCompliance = !found.isEmpty || issues.contains { $0.reason == .nonCompliance }
    hasExemption = issues.contains { $0.reason != .nonCompliance }
  }

  /// What is listed in the statement, in the words of the law.
  var listed: String {
    switch (hasNonCompliance, hasExemption) {
    case (true, true): "non-compliances and exemptions"
    case (false, true): "exemptions"
    default: "non-compliances"
    }
  }
}
