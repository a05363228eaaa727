import Survey

/// Reads which group of one breakdown each person is in, row by row.
struct GroupReader {
  private let breakdown: Breakdown
  private let column: Int
  private let separator: UInt8
  private let choices: Choices
  private let bands: [AgeBand?]
  private var memory = CellMemory()

  private static let (missing, unknown) = (-1, -2)

  init(
    _ breakdown: Breakdown, column: Int, field: ResponseLayout.Field, layout: ResponseLayout, separator: UInt8
  ) {
    self.breakdown = breakdown
    self.column = column
    self.separator = separator
    choices = Choices(breakdown.groups, field: field, layout: layout)
    bands = breakdown.groups.map { AgeBand(field.bands[$0] ?? $0) }
  }

  /// The position of the group that the person in the row is in; nothing where nobody knows.
  mutating func group(_ rows: ResponseRows, _ problems: inout ResponseProblems) -> Int? {
    let place: Int
    if let known = memory.meaning(column, of: rows) {
      place = known
    } else {
      place = meaning(of: rows.text(column))
      memory.note(place, column, of: rows)
    }
    if place == Self.unknown {
      problems.note(
        "unknown-group", "Here the column with “\(breakdown.name)” holds something else.",
        help:
          "It should hold \(expected). Add what is there to the groups, the codes or “missing” in survey.yml.",
        line: rows.line)
    }
    return place >= 0 ? place : nil
  }

  private func meaning(of text: String) -> Int {
    switch choices.meaning(of: text) {
    case .choice(let place): return place
    case .missing: return Self.missing
    case .unknown: break
    }
    guard let number = DecimalNumber.read(text, separator: separator) else { return Self.unknown }
    return bands.firstIndex { $0?.contains(number) ?? false } ?? Self.unknown
  }

  private var expected: String {
    let groups = breakdown.groups.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    let rest = breakdown.groups.count > 3 ? ", or another of its \(breakdown.groups.count) groups" : ""
    return groups + rest + (bands.contains { $0 != nil } ? ", or a number that is in one of them" : "")
  }
}
