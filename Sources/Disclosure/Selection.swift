import Datasets

/// Which rows of a dataset to use: for each named column, the values that are wanted.
public struct Selection: Hashable, Sendable {
  /// A column and the values it may have.
  public struct Condition: Hashable, Sendable {
    /// The column's name.
    public var column: String
    /// The values to keep, as they stand in the CSV file.
    public var values: [String]

    /// Keeps the rows whose `column` has one of `values`.
    public init(column: String, values: [String]) {
      self.column = column
      self.values = values
    }
  }

  /// All must hold.
  public var conditions: [Condition]

  /// Keeps the rows for which every condition holds.
  public init(_ conditions: [Condition] = []) {
    self.conditions = conditions
  }

  /// The same selection, with the conditions of `other` in place of its own on the same columns.
  public func replacing(_ other: Selection) -> Selection {
    let columns = Set(other.conditions.map(\.column))
    return Selection(conditions.filter { !columns.contains($0.column) } + other.conditions)
  }
}

extension ReleasedTable {
  /// The positions of the rows for which every condition of `selection` holds, in the order of the file.
  public func rows(where selection: Selection) -> [Int] {
    let tests = selection.conditions.map { (values(of: $0.column), Set($0.values)) }
    return (0..<rowCount).filter { row in
      tests.allSatisfy { cells, wanted in
        row < cells.count && cells[row].text.map(wanted.contains) ?? false
      }
    }
  }
}
