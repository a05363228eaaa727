/// The coefficients of a system of equations, column by column, as Clp and Cbc want them.
struct SparseColumns {
  /// Where each column begins in `rows` and `values`; one more at the end.
  var starts: [Int32]
  /// The row of each coefficient.
  var rows: [Int32]
  /// The coefficients, column after column.
  var values: [Double]
  /// How many rows there are.
  var rowCount: Int

  /// How many columns there are.
  var count: Int { starts.count - 1 }

  /// The places of the coefficients of one column.
  func entries(of column: Int) -> Range<Int> {
    Int(starts[column])..<Int(starts[column + 1])
  }

  /// Turns rows round: each row is a list of columns and what they are multiplied by.
  init(rows table: [[(column: Int, value: Double)]], columns: Int) {
    starts = [Int32](repeating: 0, count: columns + 1)
    for row in table { for entry in row { starts[entry.column + 1] += 1 } }
    for column in 0..<columns { starts[column + 1] += starts[column] }
    rows = [Int32](repeating: 0, count: Int(starts[columns]))
    values = [Double](repeating: 0, count: rows.count)
    rowCount = table.count
    var next = starts
    for (index, row) in table.enumerated() {
      for entry in row {
        let place = Int(next[entry.column])
        rows[place] = Int32(index)
        values[place] = entry.value
        next[entry.column] += 1
      }
    }
  }
}
