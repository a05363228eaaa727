/// Which cell stands in which equation, in flat arrays that can be read both ways.
///
/// The terms of equation `e` are at `equationTerms(e)` in `termCell` and `termCoefficient`; the equations of cell `c`
/// at `cellEntries(c)` in `entryEquation` and `entryCoefficient`.
struct Incidence: Sendable {
  let cellCount: Int
  let equationCount: Int
  private let termStart: [Int32]
  let termCell: [Int32]
  let termCoefficient: [Int]
  private let entryStart: [Int32]
  let entryEquation: [Int32]
  let entryCoefficient: [Int]

  /// The positions of an equation’s terms.
  @inline(__always) func equationTerms(_ equation: Int) -> Range<Int> {
    Int(termStart[equation])..<Int(termStart[equation + 1])
  }

  /// The positions of a cell’s entries.
  @inline(__always) func cellEntries(_ cell: Int) -> Range<Int> {
    Int(entryStart[cell])..<Int(entryStart[cell + 1])
  }

  /// Lays out the equations of `system`.
  init(_ system: CountSystem) {
    let count = system.equations.reduce(0) { $0 + $1.terms.count }
    var termStart: [Int32] = [0]
    var termCell: [Int32] = []
    var termCoefficient: [Int] = []
    var entryStart = [Int32](repeating: 0, count: system.cells.count + 1)
    termStart.reserveCapacity(system.equations.count + 1)
    termCell.reserveCapacity(count)
    termCoefficient.reserveCapacity(count)
    for equation in system.equations {
      for term in equation.terms {
        termCell.append(Int32(term.cell))
        termCoefficient.append(term.coefficient)
        entryStart[term.cell + 1] += 1
      }
      termStart.append(Int32(termCell.count))
    }
    for cell in system.cells.indices { entryStart[cell + 1] += entryStart[cell] }
    var next = entryStart
    var entryEquation = [Int32](repeating: 0, count: count)
    var entryCoefficient = [Int](repeating: 0, count: count)
    for equation in system.equations.indices {
      for position in Int(termStart[equation])..<Int(termStart[equation + 1]) {
        let cell = Int(termCell[position])
        entryEquation[Int(next[cell])] = Int32(equation)
        entryCoefficient[Int(next[cell])] = termCoefficient[position]
        next[cell] += 1
      }
    }
    cellCount = system.cells.count
    equationCount = system.equations.count
    self.termStart = termStart
    self.termCell = termCell
    self.termCoefficient = termCoefficient
    self.entryStart = entryStart
    self.entryEquation = entryEquation
    self.entryCoefficient = entryCoefficient
  }
}
