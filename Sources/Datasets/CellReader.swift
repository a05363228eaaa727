import Diagnostics

/// Reads the values of one column, and says which are not what the column holds.
struct CellReader {
  let column: Column

  private var found: CellProblems
  /// The most decimal places any number of the column was written with.
  private(set) var mostDecimals = 0
  /// Each label with the first line it stands on, in the order of the file.
  private(set) var firstLines: [(text: String, line: Int)] = []
  private var labels: LabelCheck
  /// Every label read so far, and what is wrong with it: a table has many rows and few labels.
  private var known: [String: (cell: Cell, problem: CellProblem?)] = [:]

  init(column: Column, file: String) {
    self.column = column
    found = CellProblems(kind: column.kind, file: file)
    labels = LabelCheck(column: column)
  }

  /// What is wrong with the values read so far.
  var problems: DiagnosticBag { found.bag }

  /// The values of the column at `index` of `records`, without the header.
  mutating func cells(of index: Int, in records: CSVRecords) -> [Cell] {
    let width = records.fields(of: 0).count
    var cells: [Cell] = []
    cells.reserveCapacity(records.rowCount)
    var recent = RecentLabels(bytes: records.bytes)
    let mayRepeat = !column.kind.isMeasure
    for row in 1..<max(1, records.rowCount) {
      let field = records.fields[row * width + index]
      if mayRepeat, let cell = recent.cell(for: field) {
        cells.append(cell)
        continue
      }
      let count = found.count
      let bytes = records.bytes[field.start..<field.end]
      let cell = cell(field, bytes, in: records, line: records.lines[row])
      if mayRepeat, found.count == count { recent.note(cell, for: field) }
      cells.append(cell)
    }
    return cells
  }

  private mutating func cell(
    _ field: CSVRecords.Field, _ bytes: ArraySlice<UInt8>, in records: CSVRecords, line: Int
  ) -> Cell {
    if column.kind.isMeasure {
      if let number = NumberBytes.read(bytes) { return .number(check(number, bytes, line)) }
      if let marked = MarkedNumber.read(bytes) {
        return .number(check(marked.number, bytes.prefix(marked.length), line), marks: marked.marks)
      }
    }
    let text = records.text(of: field)
    if let (cell, problem) = known[text] {
      if let problem { report(problem, line) }
      return cell
    }
    let symbol = Symbol(rawValue: text)
    let problem = symbol == nil ? problem(with: text) : nil
    let cell = symbol.map(Cell.symbol) ?? .text(text)
    known[text] = (cell, problem)
    if !column.kind.isMeasure, symbol == nil { firstLines.append((text, line)) }
    if let problem { report(problem, line) }
    return cell
  }

  private mutating func problem(with text: String) -> CellProblem? {
    if text.isEmpty {
      return CellProblem(
        id: "empty-cell", message: "The value of “\(column.name)” is missing.",
        help: "Write the value, or a symbol that says why there is none, such as [x] for not available.")
    }
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      return CellProblem(
        id: "stray-space", message: "The value “\(text)” of “\(column.name)” has a space before or after it.",
        help: "Take the space out.")
    }
    if SpreadsheetError.stands(in: text) {
      return CellProblem(
        id: "spreadsheet-error", message: "The value of “\(column.name)” is the error message “\(text)”.",
        help: SpreadsheetError.help)
    }
    guard column.kind.isMeasure else { return labels.problem(with: text) }
    return CellProblem(
      id: "not-a-number", message: "The value “\(text)” of “\(column.name)” is not a number.",
      help: NumberAdvice.help(for: text))
  }

  private mutating func check(_ number: NumberBytes, _ bytes: ArraySlice<UInt8>, _ line: Int) -> Double {
    mostDecimals = max(mostDecimals, shownDecimals(number))
    if column.kind == .count,
      number.value < 0 || number.value != number.value.rounded() || number.value >= 1e15
    {
      let text = String(decoding: bytes, as: UTF8.self)
      report(
        CellProblem(
          id: "not-a-count", message: "The value \(text) of “\(column.name)” is not a count.",
          help: "A count is a whole number from 0 up. Use the type “number” for anything else."), line)
    }
    return number.value
  }

  /// Pounds have pence, two digits of them, or none where every amount is whole.
  private func shownDecimals(_ number: NumberBytes) -> Int {
    guard column.kind == .money else { return number.decimals }
    return number.value == number.value.rounded() ? 0 : max(2, number.decimals)
  }

  private mutating func report(_ problem: CellProblem, _ line: Int) {
    found.add(problem, line)
  }
}

/// What is wrong with a value, wherever it stands.
struct CellProblem {
  let id: String
  let message: String
  let help: String
}
