import Checks

/// Where the W3C explains a success criterion or a rule.
enum CriterionLink {
  /// The page “Understanding …” of a success criterion; nothing where the number is not one of WCAG 2.2.
  static func understanding(_ number: String) -> String? {
    guard let facts = SuccessCriterion.facts(number) else { return nil }
    let words = facts.name.lowercased().split { !($0.isLetter || $0.isNumber) }
    return "https://www.w3.org/WAI/WCAG22/Understanding/\(words.joined(separator: "-")).html"
  }

  /// The page of a rule of the W3C's ACT community.
  static func act(_ id: String) -> String { "https://www.w3.org/WAI/standards-guidelines/act/rules/\(id)/" }

  /// `1.1.1 Non-text Content (level A)`.
  static func name(_ number: String) -> String {
    guard let facts = SuccessCriterion.facts(number) else { return number }
    return "\(number) \(facts.name) (level \(facts.level.rawValue))"
  }
}
