import Charts
import Datasets
import Disclosure
import Markup
import Testing

/// Every kind of chart meets every difficulty: it draws it, or says why it does not.
///
/// A new kind has neither, and fails until it does.
struct DifficultyTests {
  private static let pairs = ChartKind.allCases.flatMap { kind in Difficulty.allCases.map { (kind, $0) } }

  @Test(arguments: pairs)
  func everyKindDrawsEveryDifficultyOrRefusesIt(_ kind: ChartKind, _ difficulty: Difficulty) throws {
    let name = Example.name(kind, difficulty)
    let drawn = Example.all.filter { $0.name == name }
    let refused = Example.refusals.filter { $0.example.name == name }
    #expect(drawn.count + refused.count == 1, "“\(name)” must be one example or one refusal.")
    for example in drawn + refused.map(\.example) {
      #expect(example.specification.kind == kind)
      #expect(difficulty.isMet(by: example), "“\(name)” is not what its name says.")
    }
    for refusal in refused {
      let problems = Figure.make(
        refusal.example.specification, from: refusal.example.table, context: refusal.example.context
      ).problems
      #expect(problems.contains { $0.contains(refusal.message) }, "It says: \(problems)")
    }
  }

  @Test func noExampleStandsForTwoCases() {
    let names = Self.pairs.map(Example.name)
    #expect(Set(names).count == names.count)
    #expect(Set(Example.all.map(\.name)).count == Example.all.count)
  }

  /// Nothing is drawn of nothing: the author is told, rather than the reader shown an empty frame.
  @Test(arguments: ChartKind.allCases)
  func aTableWithoutRowsIsRefused(_ kind: ChartKind) throws {
    let example = try #require(Example.of(kind, .normal))
    let table = Tables.table(example.table.metadata.columns, "")
    #expect(!Figure.make(example.specification, from: table, context: example.context).problems.isEmpty)
  }
}

extension Difficulty {
  /// Whether the numbers of an example are those of this case.
  fileprivate func isMet(by example: Example) -> Bool {
    let block = example.specification
    let measures = [block.kind == .scatter ? block.x : nil, block.y, block.denominator].compactMap { $0 }
    let cells = measures.flatMap { example.table.values(of: $0) }
    let shown = block.y.map { example.table.values(of: $0) } ?? []
    let numbers = shown.compactMap(\.number)
    let hasHidden = cells.contains { $0.symbol != nil }
    let places = block.x.map { Set(example.table.values(of: $0)).count } ?? 1
    return switch self {
    case .normal: !numbers.isEmpty
    case .missing: hasHidden && cells.contains { $0.number != nil }
    case .single: numbers.count == 1 || places == 1 && !numbers.isEmpty
    case .empty: !shown.isEmpty && numbers.isEmpty
    case .huge: (numbers.max() ?? 0) >= 1e6 || block.kind == .agreement && numbers.contains(100)
    case .negative: numbers.contains { $0 < 0 }
    }
  }
}
