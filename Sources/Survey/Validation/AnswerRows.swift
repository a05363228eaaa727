import Datasets

/// The rows of a file of results that are about one question and one group.
struct AnswerRows {
  /// What rows are about.
  struct Key: Hashable {
    let question: String
    let breakdown: String
    let group: String

    /// Whether they are about everybody.
    var isEverybody: Bool { breakdown == Wave.everybody }

    /// Who it is about, to stand in a sentence: `everybody`, `Northmarch`.
    var who: String { isEverybody ? "everybody" : group }
    /// The people it is about, after their number: `people`, `people of Northmarch`.
    var people: String { isEverybody ? "people" : "people of \(group)" }
  }

  /// One row.
  struct Row {
    let line: Int
    let response: String
    let count: Cell
    let percentage: Cell
    let base: Cell
    /// What the columns hold that say how sure the percentage is, by their names.
    let precision: [String: Double]
  }

  let key: Key
  var rows: [Row]

  /// The line of the first row.
  var line: Int { rows[0].line }
  /// The base of the group, where a row has one.
  var base: Double? { rows.lazy.compactMap(\.base.number).first }
  /// The most decimals that a percentage of the group has.
  var decimals: Int { rows.compactMap(\.percentage.number).map(Decimals.count).max() ?? 0 }

  /// The row of `response`.
  func row(_ response: String) -> Row? { rows.first { $0.response == response } }
}

/// The rows of a file of results, put together by what they are about.
struct AnswerIndex {
  /// In the order of the file.
  private(set) var all: [AnswerRows] = []
  private var positions: [AnswerRows.Key: Int] = [:]

  init(_ table: RawTable) {
    let named = table.metadata.columns.indices.dropFirst(7).map { (table.metadata.columns[$0].name, $0) }
    for number in 0..<table.rowCount {
      let text = { (column: Int) in table.columns[column][number].text ?? "" }
      let precision = named.compactMap { name, column in
        table.columns[column][number].number.map { (name, $0) }
      }
      add(
        AnswerRows.Row(
          line: table.lines[number], response: text(3), count: table.columns[4][number],
          percentage: table.columns[5][number], base: table.columns[6][number],
          precision: Dictionary(precision, uniquingKeysWith: { first, _ in first })),
        to: AnswerRows.Key(question: text(0), breakdown: text(1), group: text(2)))
    }
  }

  private mutating func add(_ row: AnswerRows.Row, to key: AnswerRows.Key) {
    if let position = positions[key] {
      all[position].rows.append(row)
    } else {
      positions[key] = all.count
      all.append(AnswerRows(key: key, rows: [row]))
    }
  }

  /// The rows about `group` of `breakdown`; without these about everybody.
  func rows(
    _ question: String, _ breakdown: String = Wave.everybody, _ group: String = Wave.everybody
  ) -> AnswerRows? {
    positions[AnswerRows.Key(question: question, breakdown: breakdown, group: group)].map { all[$0] }
  }
}

/// Knows how far a written number is rounded.
enum Decimals {
  private static let most = 6

  /// How many decimals `value` was written with, at least.
  static func count(_ value: Double) -> Int {
    var scale = 1.0
    for decimals in 0..<most {
      if abs(value * scale - (value * scale).rounded()) < 1e-6 { return decimals }
      scale *= 10
    }
    return most
  }

  /// Half of the last place: how far a number written with so many decimals can be from the true one.
  static func halfUnit(_ decimals: Int) -> Double {
    (0..<decimals).reduce(0.5) { half, _ in half / 10 }
  }

  /// As it is written, without needless noughts.
  static func text(_ value: Double) -> String {
    NumberText.string(value, decimals: min(2, count(value)))
  }
}
