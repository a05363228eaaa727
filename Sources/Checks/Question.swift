/// Something on a page that a program cannot judge, for a person to look at.
public struct Question: Hashable, Sendable {
  /// The name of the rule that asks, such as `image-alternative-words`.
  public let rule: String
  /// What to look at and what to decide, in one plain sentence that can be answered with yes.
  public let text: String
  /// The WCAG 2.2 success criteria it decides; empty where it is good practice rather than law.
  public let wcag: [String]
  /// Where the element starts in the HTML, in bytes from 0.
  public let offset: Int
  /// The line of the HTML, counted from one.
  public let line: Int
  /// The column of the HTML in characters, counted from one.
  public let column: Int
}
