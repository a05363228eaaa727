import CellSuppression
import Testing

struct CountSystemTests {
  @Test func aTotalMinusItsPartsIsZero() {
    let equation = CountSystem.Equation(total: 2, parts: [0, 1])
    #expect(equation.terms == [.init(2, -1), .init(0, 1), .init(1, 1)])
  }
}
