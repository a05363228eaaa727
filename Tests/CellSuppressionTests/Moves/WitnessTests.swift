import Testing

@testable import CellSuppression

@Suite("Witnesses")
struct WitnessTests {
  /// Two rows and two columns with their totals: 3 5 | 8, 4 6 | 10, 7 11 | 18.
  private var table: CountSystem {
    let equations = [(2, [0, 1]), (5, [3, 4]), (8, [6, 7]), (6, [0, 3]), (7, [1, 4]), (8, [2, 5])]
    return CountSystem(
      cells: [3, 5, 8, 4, 6, 10, 7, 11, 18].map { CountCell(value: $0) },
      equations: equations.map { CountSystem.Equation(total: $0.0, parts: $0.1) })
  }

  private let inner = [true, true, false, true, true, false, false, false, false]

  private func rectangle(_ amount: Int) -> Witness {
    Witness(
      [0: amount, 1: -amount, 3: -amount, 4: amount].map { Witness.Change(cell: $0.key, amount: $0.value) })
  }

  @Test("A rectangle of hidden cells shifts until one of them would fall below its least")
  func limits() {
    #expect(rectangle(4).isFeasible(in: table, hiding: inner))
    #expect(!rectangle(5).isFeasible(in: table, hiding: inner))
    #expect(rectangle(-3).isFeasible(in: table, hiding: inner))
    #expect(!rectangle(-4).isFeasible(in: table, hiding: inner))
    var known = table
    known.cells[0].least = 1
    known.cells[0].most = 6
    #expect(rectangle(-2).isFeasible(in: known, hiding: inner))
    #expect(!rectangle(-3).isFeasible(in: known, hiding: inner))
    #expect(rectangle(3).isFeasible(in: known, hiding: inner))
    #expect(!rectangle(4).isFeasible(in: known, hiding: inner))
  }

  @Test("A cell that is shown does not change, and a rounded one only within what rounds to the same")
  func shown() {
    var hidden = inner
    hidden[4] = false
    #expect(!rectangle(1).isFeasible(in: table, hiding: hidden))
    var rounded = table
    rounded.cells[4].shown = 5...7
    #expect(rectangle(1).isFeasible(in: rounded, hiding: hidden))
    #expect(!rectangle(2).isFeasible(in: rounded, hiding: hidden))
  }

  @Test("Every sum must hold, also beyond what a machine word can count")
  func sums() {
    let everything = Array(repeating: true, count: 9)
    #expect(!Witness([.init(cell: 0, amount: 1)]).isFeasible(in: table, hiding: everything))
    #expect(
      !Witness([.init(cell: 0, amount: 1), .init(cell: 2, amount: 1)]).isFeasible(
        in: table, hiding: everything))
    let chain = [0, 2, 6, 8].map { Witness.Change(cell: $0, amount: 1) }
    #expect(Witness(chain).isFeasible(in: table, hiding: everything))
    #expect(!Witness([.init(cell: 0, amount: .max)]).isFeasible(in: table, hiding: everything))
    #expect(!Witness(chain + [.init(cell: 0, amount: 1)]).isFeasible(in: table, hiding: everything))
  }

  @Test("The change of any cell can be asked for")
  func change() {
    let witness = Witness(difference: [2, -2, 0, -2, 2, 0, 0, 0, 0])
    #expect(witness == rectangle(2))
    #expect((0..<9).map { witness[$0] } == [2, -2, 0, -2, 2, 0, 0, 0, 0])
  }
}
