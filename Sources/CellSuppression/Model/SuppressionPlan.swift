/// Which cells of a system to hide, and how that was decided.
public struct SuppressionPlan: Hashable, Sendable {
  /// How good the choice is known to be.
  public enum Quality: Hashable, Sendable {
    /// Nothing cheaper protects every cell.
    case least
    /// Nothing that protects every cell costs less than this, in the weights of the cells that were open.
    case atLeast(Double)
    /// Chosen step by step, with no bound on what the least would be.
    case heuristic
  }

  /// Whether each cell is hidden, in the order of the system.
  public var isHidden: [Bool]

  /// How good the choice is known to be.
  public var quality: Quality

  /// Counts that prove that enough is hidden, where they are known. Whoever relies on them checks them first.
  var proofs: [Witness] = []

  /// Describes a choice.
  public init(isHidden: [Bool], quality: Quality) {
    self.isHidden = isHidden
    self.quality = quality
  }
}
