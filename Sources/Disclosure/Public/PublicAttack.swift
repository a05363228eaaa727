import CellSuppression
import Datasets

/// The attack on published tables with nothing but what they show.
struct PublicAttack {
  private let tables: [PublicTable]
  private let linked: [LinkedTable]
  private let guarded: GuardedSystem

  init(_ tables: [PublicTable]) {
    // The guard wants the results of surveys last.
    let tables = tables.filter { $0.survey == nil } + tables.filter { $0.survey != nil }
    self.tables = tables
    linked = tables.map { table in
      if let survey = table.survey {
        return LinkedTable(survey: SurveyTable(table: table.raw, design: survey, file: table.file))
      }
      return LinkedTable(table: table.raw, isRounded: table.rule?.roundingBase != nil)
    }
    guarded = GuardedSystem(linked, isPublic: true)
  }

  var audit: PublicAudit {
    let isHidden = guarded.system.cells.map { $0.status == .hidden }
    let result = attack(hiding: isHidden)
    let hidden = guarded.builder.places.indices.filter { !places($0).isEmpty && isHidden[$0] }
    let attacked = Set(result.ranges.map(\.cell))
    return PublicAudit(
      hidden: hidden.count, attacked: hidden.count(where: attacked.contains),
      exposures: shownSmallCounts + result.exposures.compactMap(exposure), narrowest: narrowest(result))
  }

  /// What can be worked out. A count that may be nobody at all is not known to be small, where a zero is no secret.
  private func attack(hiding isHidden: [Bool]) -> SuppressionAudit {
    var result = guarded.system.audit(hiding: isHidden)
    let doubtful = result.exposures.filter { $0.kind == .narrow && mayBeNobody($0.cell) }.map(\.cell)
    guard !doubtful.isEmpty else { return result }
    var system = guarded.system
    for cell in doubtful {
      system.cells[cell].protection = Protection(low: 0, high: system.cells[cell].value)
    }
    let still = Set(system.audit(hiding: isHidden).exposures.map(\.cell))
    result.exposures.removeAll { doubtful.contains($0.cell) && !still.contains($0.cell) }
    return result
  }

  private func mayBeNobody(_ cell: Int) -> Bool {
    guarded.system.cells[cell].least == 0
      && places(cell).allSatisfy { tables[$0.table].rule?.zeros != .sensitive }
  }

  /// The counts that are small by the rule of their own table, and stand there all the same.
  private var shownSmallCounts: [PublicAudit.Exposure] {
    tables.indices.flatMap { table -> [PublicAudit.Exposure] in
      guard let rule = tables[table].rule, !rule.isRoundingOnly, let small = rule.smallCounts else {
        return []
      }
      let columns = linked[table].table.metadata.columns
      let counts = columns.indices.filter { columns[$0].kind == .count }
      let exposures = counts.flatMap { column in
        tables[table].cells[column].indices.compactMap { row -> PublicAudit.Exposure? in
          guard let count = KnownCount(tables[table].cells[column][row]).number, small.contains(count) else {
            return nil
          }
          return PublicAudit.Exposure(
            file: tables[table].file,
            cell: words(for: SystemBuilder.Place(table: table, column: column, row: row)), kind: .shown,
            reasons: [])
        }
      }
      // A base stands on many rows, and is one.
      var seen: Set<PublicAudit.Exposure> = []
      return exposures.filter { seen.insert($0).inserted }
    }
  }

  /// Where a hidden count stands.
  private func places(_ cell: Int) -> [SystemBuilder.Place] {
    guarded.builder.places[cell].filter {
      linked[$0.table].table.columns[$0.column][$0.row] == .symbol(.confidential)
    }
  }

  private func exposure(_ found: SuppressionAudit.Exposure) -> PublicAudit.Exposure? {
    guard let place = places(found.cell).first else { return nil }
    return PublicAudit.Exposure(
      file: tables[place.table].file, cell: words(for: place), kind: found.kind == .exact ? .exact : .narrow,
      reasons: found.equations.compactMap { reason(guarded.system.equations[$0]) })
  }

  /// A sum in words: its total, or else its first count, and how many parts it has.
  private func reason(_ equation: CountSystem.Equation) -> String? {
    let sign = equation.terms.reduce(0) { $0 + $1.coefficient.signum() }
    let total = equation.terms.first { $0.coefficient.signum() != sign.signum() } ?? equation.terms.first
    guard let total, let place = guarded.builder.places[total.cell].first else { return nil }
    let parts = equation.terms.count - 1
    return "“\(words(for: place))” in \(tables[place.table].file) is the sum of \(parts) others"
  }

  private func narrowest(_ result: SuppressionAudit) -> ReleaseReport.Range? {
    let ranges = result.ranges.filter { !places($0.cell).isEmpty }
    let width = { (range: SuppressionAudit.Range) in range.high.map { $0 - range.low } ?? .max }
    guard let range = ranges.min(by: { width($0) < width($1) }), let place = places(range.cell).first else {
      return nil
    }
    return ReleaseReport.Range(cell: words(for: place), low: range.low, high: range.high)
  }

  private func words(for place: SystemBuilder.Place) -> String {
    linked[place.table].words(for: place)
  }
}

extension PublicTable {
  /// The table as one that was handed over, with symbols in place of what is not known.
  fileprivate var raw: RawTable {
    var metadata = DatasetMetadata(
      name: name, title: title, description: "", source: .init(name: ""), period: "", geography: "",
      status: .final, columns: columns, rule: rule)
    metadata.columns = columns
    return RawTable(metadata: metadata, columns: cells, lines: Array(2..<(rowCount + 2)))
  }
}

extension RawTable {
  /// A cell in words: its labels and its column, such as `Northtown, under 18: Admissions`.
  func words(row: Int, column: Int) -> String {
    let labels = RowLabels(table: self).columns.compactMap { columns[$0][row].text }
    return labels.joined(separator: ", ") + ": " + metadata.columns[column].title
  }
}
