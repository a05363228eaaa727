import Survey

/// What makes a file look as if it held one person’s answers in each row. Never anything that stands in it.
struct RespondentFile {
  /// Why, to follow “it has”; nothing where it does not look so.
  let reasons: [String]

  /// Files of text that can hold a table.
  static let tables: Set<String> = ["csv", "tsv", "tab", "psv", "txt", "json", "jsonl", "ndjson"]
  /// What programs for statistics save.
  static let statistics: Set<String> = [
    "sav", "zsav", "por", "dta", "sas7bdat", "xpt", "rds", "rdata", "rda", "parquet", "feather", "mdb",
    "accdb",
  ]
  /// Spreadsheets, which cannot be looked into.
  static let spreadsheets: Set<String> = ["xlsx", "xlsm", "xls", "ods"]

  /// Looks into `bytes`; `surveys` are the ids of the questions of each survey that it may be about.
  init(_ bytes: [UInt8], ending: String, surveys: [[String]]) {
    guard let table = AnswerTable(bytes, ending: ending) else {
      reasons = []
      return
    }
    var reasons = PersonalColumn.all(in: table).prefix(3).map { "a column of \($0.words)" }
    let cells = [table.header] + table.rows
    if !reasons.contains(where: { $0.hasSuffix("e-mail addresses") }), Self.has(.email, cells) {
      reasons.append("e-mail addresses in its cells")
    }
    if !reasons.contains(where: { $0.hasSuffix("postcodes") }), Self.has(.postcode, cells) {
      reasons.append("full postcodes in its cells")
    }
    let names = Set(table.header.map { $0.lowercased() })
    if surveys.contains(where: { Self.isAbout($0, names) }) { reasons.append("a column for each question") }
    if RowPerPerson.isLikely(table) { reasons.append("a row for each person") }
    self.reasons = reasons
  }

  private static func isAbout(_ questions: [String], _ names: Set<String>) -> Bool {
    let asked = questions.filter { names.contains($0.lowercased()) }
    return !asked.isEmpty && asked.count * 2 >= questions.count
  }

  private static func has(_ kind: PersonalText, _ rows: [[String]]) -> Bool {
    rows.contains { row in row.contains { kind.isIn($0) } }
  }
}
