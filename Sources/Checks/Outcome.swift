/// What a rule can say of a page.
public enum Outcome: UInt8, Sendable {
  /// There was something to check, and it is right.
  case passed
  /// Something is wrong.
  case failed
  /// There was nothing to check.
  case inapplicable
  /// A program cannot tell: a person must look. This is not a pass.
  case needsPerson
}
