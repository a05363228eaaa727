import CellSuppression
import Datasets
import Diagnostics

/// Chooses what to hide in all tables of a site, attacks the result, and makes the released tables.
struct GuardedRelease {
  private let tables: [LinkedTable]
  private let guarded: GuardedSystem
  private let choice: SuppressionChoice
  /// The tables about to be published, with what their readers see of them.
  private let outcomes: [ReleaseOutcome]

  private var plan: SuppressionPlan { choice.plan }
  private var audit: SuppressionAudit { choice.audit }

  init(_ tables: [LinkedTable]) {
    self.tables = tables
    let guarded = GuardedSystem(tables)
    self.guarded = guarded
    choice = SuppressionChoice(guarded)
    let isHidden = choice.plan.isHidden
    let figures = guarded.figuresElsewhere(hiding: isHidden)
    outcomes = tables.indices.filter { tables[$0].current == nil }.map { position in
      ReleaseOutcome(
        position, tables[position], guarded: guarded, hiding: isHidden,
        figures: figures.filter { $0.table == position }.map { ($0.column, $0.row) })
    }
  }

  /// The tables about to be published, as they may be, in their order.
  var released: [ReleasedTable] { outcomes.map { $0.released } }

  /// What was done to each table.
  var reports: [ReleaseReport.Table] {
    outcomes.map { outcome in
      let position = outcome.position
      return ReleaseReport.Table(
        name: outcome.metadata.name, title: outcome.metadata.title, rule: outcome.metadata.rule,
        counts: guarded.cellCount(of: position), primary: outcome.primary, secondary: outcome.secondary,
        derived: outcome.derived, lost: guarded.lost(in: position, hiding: plan.isHidden),
        narrowest: narrowest(in: position),
        quality: quality(of: position))
    }
  }

  private func quality(of position: Int) -> String {
    if choice.settled.contains(position) { return "as published before" }
    if tables[position].survey != nil { return "chosen question by question" }
    return switch plan.quality {
    case .least: "as few as possible"
    case .atLeast(let bound):
      "at least \(Int(bound.rounded(.up))) would have to be hidden in all tables together"
    case .heuristic: "chosen step by step"
    }
  }

  private func narrowest(in position: Int) -> ReleaseReport.Range? {
    let ranges = audit.ranges.compactMap { range -> (SuppressionAudit.Range, SystemBuilder.Place)? in
      guarded.builder.places[range.cell].first { $0.table == position }.map { (range, $0) }
    }
    let width = { (range: SuppressionAudit.Range) in range.high.map { $0 - range.low } ?? .max }
    guard let (range, place) = ranges.min(by: { width($0.0) < width($1.0) }) else { return nil }
    return ReleaseReport.Range(cell: words(for: place), low: range.low, high: range.high)
  }

  private func words(for place: SystemBuilder.Place) -> String { tables[place.table].words(for: place) }

  /// What keeps the tables from being published, and what has been public that should not have been.
  func problems(in folder: String) -> DiagnosticBag {
    var bag = LostCounts(guarded, choice.lost, words: words).problems { location(of: $0, in: folder) }
    bag.append(contentsOf: exactFigures(in: folder))
    for exposure in audit.exposures {
      guard let place = place(of: exposure) else { continue }
      bag.error(
        "disclosive",
        "“\(words(for: place))” is hidden\(source(of: place)), but others could work out "
          + (exposure.kind == .exact ? "what it is." : "that it is small."),
        help: help(exposure, hidden: place), at: location(of: place, in: folder))
    }
    return bag
  }

  /// Numbers that cannot be published because the counts behind them are rounded.
  private func exactFigures(in folder: String) -> [Diagnostic] {
    tables.filter { $0.current == nil && !$0.table.exactFigures.isEmpty }.map { table in
      let metadata = table.table.metadata
      let names = table.table.exactFigures.map { "“\(metadata.columns[$0].name)”" }.joined(separator: ", ")
      return Diagnostic(
        .warning, id: "exact-figures",
        "Nothing is shown of \(names): worked out from exact counts, it would undo the rounding.",
        help:
          "Take the column out of the CSV file, and give it a “formula” in the metadata. Candour then works it out from "
          + "the rounded counts.",
        at: SourceLocation(file: "\(folder)/\(metadata.name).csv", line: 1))
    }
  }

  /// Where a hidden count stands: in a table about to be published, if in any.
  private func place(of exposure: SuppressionAudit.Exposure) -> SystemBuilder.Place? {
    let own = guarded.builder.places[exposure.cell]
    let around = exposure.equations.flatMap { guarded.system.equations[$0].terms }.flatMap {
      guarded.builder.places[$0.cell]
    }
    return own.first { tables[$0.table].current == nil } ?? own.first ?? around.first
  }

  private func location(of place: SystemBuilder.Place, in folder: String) -> SourceLocation {
    let table = tables[place.table]
    return SourceLocation(
      file: table.file ?? "\(folder)/\(table.table.metadata.name).csv", line: table.table.lines[place.row])
  }

  private func help(_ exposure: SuppressionAudit.Exposure, hidden place: SystemBuilder.Place) -> String {
    let cells = exposure.equations.flatMap { guarded.system.equations[$0].terms.map(\.cell) }
    let shown = Set(cells).filter { !plan.isHidden[$0] }.sorted().compactMap { cell in
      guarded.builder.places[cell].first
    }
    let names = shown.prefix(3).map { "“\(words(for: $0))”\(source(of: $0, besides: place))" }
    let reason =
      names.isEmpty ? "" : "It follows from \(names.joined(separator: " and ")), which must stay. "
    return reason + "Leave the row out, or put groups together, so that fewer counts are small."
  }

  private func source(of place: SystemBuilder.Place) -> String {
    tables[place.table].release.map { " as it was published on \($0)" } ?? ""
  }

  private func source(of place: SystemBuilder.Place, besides other: SystemBuilder.Place) -> String {
    if tables[place.table].release != nil { return source(of: place) }
    return place.table == other.table ? "" : " in “\(tables[place.table].table.metadata.name)”"
  }
}
