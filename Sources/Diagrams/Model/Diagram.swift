/// A picture of how things hang together, with the same in words: read from a writer's list, ready to be written.
public struct Diagram: Sendable {
  /// The kinds of diagram.
  public enum Kind: String, CaseIterable, Sendable {
    /// Who answers to whom: a tree.
    case structure
    /// What leads to what, from what goes in to what changes.
    case theoryOfChange = "theory-of-change"
    /// What happens, one thing after the other.
    case steps
  }

  /// What the diagram says, in a few words.
  public let title: String

  /// What it covers, if that needs saying.
  public let subtitle: String?

  let content: Content

  /// What is drawn.
  enum Content: Sendable {
    case structure(Tree)
    case flow(Flow)
    case steps([String])
  }
}
