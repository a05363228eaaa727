/// What one person said in their own words, and agreed to see published.
///
/// There is none without consent and review: what lacks one of the two is never read any further.
public struct Quotation: Hashable, Sendable {
  /// The words.
  public let text: String
  /// Who said it, in words that could be about many people.
  public let who: String?
  /// Who has checked that nobody can be recognised by it, as a role.
  public let reviewedBy: String
}
