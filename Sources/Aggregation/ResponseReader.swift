import Survey

/// Reads a file with one row a person.
struct ResponseReader {
  private let wave: Wave
  private let layout: ResponseLayout
  private var rows: ResponseRows
  private var problems: ResponseProblems
  private var responses = Responses()
  private var only: [(column: Int, value: FoldedText)] = []
  private var id: (column: Int, name: String)?
  private var seen: Set<String> = []
  private var sample = SampleReader(SampleReader.Columns())
  private var answers: [AnswerReader] = []
  private var groups: [GroupReader?] = []
  private let parts: GroupParts
  private let routes: [(question: Int, answers: Set<Int>)?]

  /// Reads `bytes` as `wave` says; `only` are further values that rows must have. There are responses only where
  /// nothing is wrong.
  static func read(
    _ bytes: [UInt8], wave: Wave, only: [String: String], file: String
  ) -> (responses: Responses?, problems: ResponseProblems) {
    var problems = ResponseProblems(file: file)
    guard let text = readable(bytes, &problems) else { return (nil, problems) }
    var reader = ResponseReader(text, wave: wave, file: file)
    reader.readAll(only: wave.responses.only.merging(only) { _, own in own })
    return (reader.problems.hasErrors ? nil : reader.responses, reader.problems)
  }

  private static func readable(_ bytes: [UInt8], _ problems: inout ResponseProblems) -> [UInt8]? {
    if bytes.starts(with: "PK".utf8) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      problems.note(
        "not-csv", "This is a spreadsheet, not a CSV file.",
        help: "Open it and save the sheet with the answers as “CSV UTF-8”.")
    } else if bytes.starts(with: "$FL".utf8) {
      problems.note(
        "not-csv", "This is an SPSS file, not a CSV file.",
        help: "Save it as CSV there, with the labels of values rather than their codes.")
    } else if let text = ResponseBytes.text(of: bytes) {
      return text
    } else {
      problems.note(
        "not-csv", "This file is no plain text.", help: "Save the answers as “CSV UTF-8” in the survey tool.")
    }
    return nil
  }

  private init(_ text: [UInt8], wave: Wave, file: String) {
    self.wave = wave
    layout = wave.responses
    rows = ResponseRows.opening(text)
    problems = ResponseProblems(file: file)
    parts = GroupParts(wave.breakdowns)
    routes = wave.questions.map { question in
      guard let route = question.route,
        let earlier = wave.questions.firstIndex(where: { $0.id == route.question })
      else { return nil }
      let options = wave.questions[earlier].options
      return (earlier, Set(route.answers.compactMap(options.firstIndex)))
    }
  }

  private mutating func readAll(only: [String: String]) {
    let header = ResponseHeader.read(&rows, skipped: layout.skippedRows)
    guard header.width > 0 else {
      return problems.note("csv-empty", "This file is empty.", help: "Export the answers again.")
    }
    bind(ColumnFinder(header: header, file: problems.file), only)
    guard !problems.hasErrors else { return }
    responses.groups = wave.breakdowns.map { AnswerSets(options: $0.groups.count) }
    while rows.next() { readRow(width: header.width) }
    responses.sample = sample.sample
    responses.answers = answers.map(\.answers)
    guard !problems.hasErrors else { return }
    if responses.rowsRead == 0 {
      problems.note(
        "no-rows", "This file has a header row and nobody’s answers under it.",
        help: "Export the answers again, one row a person.")
    } else if responses.count == 0 {
      problems.note(
        "no-rows", "No row of this file is of this wave.",
        help: "Check the values under “responses: only” in survey.yml, or after --only.")
    }
  }

  private mutating func readRow(width: Int) {
    guard fits(width: width) else { return }
    responses.rowsRead += 1
    guard only.allSatisfy({ FoldedText(rows.text($0.column)) == $0.value }) else { return }
    checkId()
    sample.read(rows, &problems)
    let person = sample.sample.count - 1
    readGroups()
    for index in answers.indices {
      let wasAsked = routes[index].map { route in
        answers[route.question].answers.answers(of: person).map { !route.answers.isDisjoint(with: $0) }
          ?? false
      }
      answers[index].read(rows, wasAsked: wasAsked ?? true, &problems)
    }
  }

  private mutating func readGroups() {
    let named = groups.indices.map { groups[$0]?.group(rows, &problems) }
    for index in groups.indices {
      let found = parts.groups(of: index, named: named)
      responses.groups[index].add(found.isEmpty ? nil : responses.groups[index].place(of: found))
    }
  }

  private mutating func fits(width: Int) -> Bool {
    if rows.isBroken {
      problems.note(
        "csv-quote",
        "A quotation mark in the row that starts here is never closed, or text follows a closing one.",
        help: "Export the file again. A quotation mark inside a value is written twice.", line: rows.line)
      return false
    }
    let isTooLong = rows.values.dropFirst(width).contains { $0.end > $0.start }
    guard rows.values.count < width || isTooLong else { return true }
    problems.note(
      "csv-width", "The row that starts here has \(isTooLong ? "more" : "fewer") values than the header row.",
      help: "Export the file again, or check its commas and quotation marks.", line: rows.line)
    return false
  }

  private mutating func checkId() {
    guard let id else { return }
    let text = rows.text(id.column).filter { !$0.isWhitespace }
    if text.isEmpty {
      problems.note(
        "no-id", "Here the column “\(id.name)” is empty.", help: "Give everybody an id of their own.",
        line: rows.line)
    } else if !seen.insert(text).inserted {
      problems.note(
        "duplicate-id", "The id in the column “\(id.name)” is one that an earlier row has.",
        help: "Keep one row of each person, or say which rows are of this wave under “responses: only”.",
        line: rows.line)
    }
  }

  // MARK: Columns

  private mutating func bind(_ finder: ColumnFinder, _ only: [String: String]) {
    var finder = finder
    for name in only.keys.sorted() {
      guard let value = only[name] else { continue }
      if let column = finder.column(name, for: "what tells waves apart", key: "responses: only") {
        self.only.append((column, FoldedText(value)))
      }
    }
    if let name = layout.id {
      id = finder.column(name, for: "people’s ids", key: "responses: id").map { ($0, name) }
    }
    sample = SampleReader(sampleColumns(&finder))
    groups = wave.breakdowns.map { bind($0, &finder) }
    answers = wave.questions.compactMap { question in
      let field = layout.questions[question.id] ?? .standard
      return finder.answers(to: question, field: field).map {
        AnswerReader(question, columns: $0, field: field, layout: layout)
      }
    }
    problems = finder.problems
  }

  private func sampleColumns(_ finder: inout ColumnFinder) -> SampleReader.Columns {
    var columns = SampleReader.Columns()
    columns.names = [layout.weight, layout.stratum, layout.cluster].map { $0 ?? "" }
    if let name = layout.weight {
      columns.weight = finder.column(name, for: "the weights", key: "responses: weight")
    }
    if let name = layout.stratum {
      columns.stratum = finder.column(name, for: "the strata", key: "responses: stratum")
    }
    if let name = layout.cluster {
      columns.cluster = finder.column(name, for: "the clusters", key: "responses: cluster")
    }
    return columns
  }

  private func bind(_ breakdown: Breakdown, _ finder: inout ColumnFinder) -> GroupReader? {
    guard GroupParts.needsColumn(breakdown) else { return nil }
    let field = layout.breakdowns[breakdown.name] ?? .standard
    let column = finder.column(
      field.column ?? breakdown.name, for: "the groups of “\(breakdown.name)”",
      key: "responses: breakdowns: \(breakdown.name)")
    return column.map {
      GroupReader(breakdown, column: $0, field: field, layout: layout, separator: rows.separator)
    }
  }
}
