/// The names of the columns of a file of answers: its first row, and what else survey tools put above the answers.
struct ResponseHeader {
  /// The header rows, the names of the columns first.
  private let rows: [[FoldedText]]
  private let names: [String]

  /// Reads the header rows off `rows`, and leaves it where the answers start.
  ///
  /// `skipped` is how many rows under the first are no answers. Where it is nothing, the second and third row of
  /// Qualtrics and the second of SurveyMonkey are known by what only they hold.
  static func read(_ rows: inout ResponseRows, skipped: Int?) -> ResponseHeader {
    var texts: [[String]] = []
    if rows.next() { texts.append(rows.texts) }
    for _ in 0..<(skipped ?? headerRows(below: texts, rows)) where rows.next() { texts.append(rows.texts) }
    return ResponseHeader(texts)
  }

  private init(_ texts: [[String]]) {
    names = texts.first ?? []
    // A further header row may be longer than the first, and the rows of answers are as long as that.
    let width = names.count
    rows = texts.map { $0.prefix(width).map(FoldedText.init) }
  }

  private static func headerRows(below names: [[String]], _ rows: ResponseRows) -> Int {
    var rows = rows
    for number in 1...2 where rows.next() {
      let texts = rows.texts
      if texts.contains(where: { $0.hasPrefix("{\"ImportId\"") || $0.hasPrefix("{'ImportId'") }) {
        return number
      }
      let isBlankAbove = names.first?.contains(where: \.isEmpty) ?? false
      let kinds: Set = ["Response", "Open-Ended Response"]
      if number == 1, isBlankAbove, texts.contains(where: kinds.contains) { return 1 }
    }
    return 0
  }

  /// How many columns there are.
  var width: Int { names.count }

  /// The columns called `name`: exactly so, or else apart from case and white space, or else in a further header row, or else
  /// apart from hyphens, underscores, points and spaces.
  func columns(called name: String) -> [Int] {
    let exact = names.indices.filter { names[$0] == name }
    if !exact.isEmpty { return exact }
    let folded = FoldedText(name)
    for row in rows {
      let found = row.indices.filter { row[$0] == folded }
      if !found.isEmpty { return found }
    }
    // Many tools allow no hyphens: safe_after_dark is safe-after-dark.
    let loose = ResponseHeader.loose(folded)
    return rows.first.map { row in row.indices.filter { ResponseHeader.loose(row[$0]) == loose } } ?? []
  }

  private static func loose(_ name: FoldedText) -> String {
    String(name.text.map { "-_. ".contains($0) ? " " : $0 })
  }

  /// The columns that belong to the question in `column` because no name stands above them, and the question’s own,
  /// where a second header row names their answers.
  func block(from column: Int) -> Range<Int>? {
    guard rows.count > 1, let first = rows.first else { return nil }
    let end = first[(column + 1)...].firstIndex { !$0.text.isEmpty } ?? first.count
    return end > column + 1 ? column..<end : nil
  }

  /// The column of `block` that a further header row calls `name`.
  func column(in block: Range<Int>, called name: String) -> Int? {
    let folded = FoldedText(name)
    return rows.dropFirst().lazy.compactMap { row in
      block.first { $0 < row.count && row[$0] == folded }
    }.first
  }
}
