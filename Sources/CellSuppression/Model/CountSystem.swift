/// Counts that hang together: what is true, what may be hidden, and the sums that everybody knows.
///
/// Whoever attacks a publication knows every equation, the value (or the rounding range) of every cell shown, and the
/// limits of every cell hidden. What they can work out is the range of each hidden cell over all whole-number solutions.
public struct CountSystem: Sendable {
  /// The counts, published or not.
  public var cells: [CountCell]

  /// The sums. The true values satisfy each of them.
  public var equations: [Equation]

  /// A sum that is always zero: `coefficient × cell` over its terms. A total minus its parts, say.
  public struct Equation: Hashable, Sendable {
    /// A cell, by its position, and what it is multiplied by: not zero.
    public struct Term: Hashable, Sendable {
      /// The position of the cell.
      public var cell: Int
      /// What its value is multiplied by.
      public var coefficient: Int

      /// A cell and its coefficient.
      public init(_ cell: Int, _ coefficient: Int) {
        self.cell = cell
        self.coefficient = coefficient
      }
    }

    /// Each cell at most once.
    public var terms: [Term]

    /// A sum that is always zero.
    public init(_ terms: [Term]) {
      self.terms = terms
    }

    /// `total` is all of `parts` added up.
    public init(total: Int, parts: [Int]) {
      terms = [Term(total, -1)] + parts.map { Term($0, 1) }
    }
  }

  /// Cells and what they add up to.
  public init(cells: [CountCell] = [], equations: [Equation] = []) {
    self.cells = cells
    self.equations = equations
  }
}
