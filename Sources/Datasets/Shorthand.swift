/// A symbol or a mark, with what it means: a line of the note under a table.
public struct Shorthand: Hashable, Sendable {
  /// How it is written: `[c]`.
  public let rawValue: String

  /// What it means, to follow the word “means”.
  public let meaning: String

  /// The notes for every shorthand that stands in `cells`.
  public static func found(in cells: some Sequence<Cell>) -> [Shorthand] {
    var symbols: Set<Symbol> = []
    var marks = Marks.none
    for cell in cells {
      if let symbol = cell.symbol { symbols.insert(symbol) }
      marks = marks.union(cell.marks)
    }
    return list(symbols, marks)
  }

  /// The notes for `symbols` and `marks`, symbols first; one that is both comes once.
  public static func list(_ symbols: Set<Symbol>, _ marks: Marks) -> [Shorthand] {
    let first = Symbol.allCases.filter(symbols.contains).map {
      Shorthand(rawValue: $0.rawValue, meaning: $0.meaning)
    }
    let then = marks.all.map { Shorthand(rawValue: $0.rawValue, meaning: $0.meaning) }
    return first + then.filter { !first.contains($0) }
  }
}
