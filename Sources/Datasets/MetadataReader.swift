public import Configuration
public import Diagnostics

extension DatasetMetadata {
  /// Reads the YAML file that stands beside the CSV file of the dataset called `name`.
  ///
  /// There is metadata only where nothing is wrong.
  public static func read(
    _ value: ConfigurationValue, name: String
  ) -> (metadata: DatasetMetadata?, problems: DiagnosticBag) {
    var fields = Fields(value, subject: "a dataset")
    let source = readSource(&fields)
    let described = readColumns(&fields)
    let columns = described.filter { !$0.isDerived }.map(\.column)
    let status = fields.choice("status", of: Status.self)
    if status == nil, !fields.contains("status") { fields.missing("status", example: "illustrative") }
    let rule = ReleaseRule.read(&fields, columns: columns)
    let days = readDays(&fields)
    var metadata = DatasetMetadata(
      name: name, title: fields.requiredText("title"), description: fields.requiredText("description"),
      source: source, publisher: fields.text("publisher"), licence: fields.text("licence") ?? "OGL-UK-3.0",
      period: fields.requiredText("period", example: "Year ending March 2025"),
      geography: fields.requiredText("geography"), status: status ?? .provisional,
      updated: days.updated?.iso, nextUpdate: days.next?.iso,
      contact: fields.text("contact"), notes: fields.texts("notes"),
      breaks: SeriesBreak.read(&fields, columns: described.map(\.column)), columns: columns,
      derived: derived(from: described), rule: rule)
    metadata.population = fields.text("population")
    metadata.readPublication(&fields)
    let problems = fields.finish()
    return (problems.hasErrors ? nil : metadata, problems)
  }

  private static func readDays(_ fields: inout Fields) -> (updated: Day?, next: Day?) {
    let (updated, next) = (fields.day("updated"), fields.day("next-update"))
    if let updated, let next, next <= updated {
      fields.report(
        "impossible-dates", "The next update is on \(next.text), but the last was on \(updated.text).",
        help: "Write the day the next figures are due, or leave “next-update” out.", at: "next-update")
    }
    return (updated, next)
  }

  private static func readSource(_ fields: inout Fields) -> Source {
    guard var group = fields.group("source", subject: "a source") else {
      if !fields.contains("source") { fields.missing("source") }
      return Source(name: "")
    }
    let source = Source(name: group.requiredText("name"), url: group.text("url"))
    if let url = source.url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
      group.report(
        "not-an-address", "“\(url)” is not a web address.", help: "Start it with https://.", at: "url")
    }
    fields.report(group.finish())
    return source
  }

  private static func derived(from entries: [FormulaCheck.Entry]) -> [DerivedColumn] {
    entries.enumerated().compactMap { index, entry in
      entry.formula.map {
        DerivedColumn(
          column: entry.column, formula: $0, position: entries[..<index].count { !$0.isDerived })
      }
    }
  }

  private static func readColumns(_ fields: inout Fields) -> [FormulaCheck.Entry] {
    let entries = fields.pairs("columns")
    if entries.isEmpty, !fields.contains("columns") { fields.missing("columns") }
    let columns = entries.map { entry in
      var group = Fields(entry.value, subject: "a column")
      let column = Column.read(&group, name: entry.key)
      let formula = readFormula(&group)
      let location = group.location(of: "formula")
      fields.report(group.finish())
      return FormulaCheck.Entry(
        column: column, isDerived: group.contains("formula"), formula: formula, location: location)
    }
    checkReferences(in: columns.map(\.column), entries, &fields)
    fields.report(FormulaCheck(columns).problems)
    return columns
  }

  private static func readFormula(_ fields: inout Fields) -> Formula? {
    guard let text = fields.text("formula") else { return nil }
    switch FormulaParser.parse(text) {
    case .success(let formula): return formula
    case .failure(let problem):
      fields.report("not-a-formula", problem.message, help: problem.help, at: "formula")
      return nil
    }
  }

  private static func checkReferences(
    in columns: [Column], _ entries: [ConfigurationValue.Entry], _ fields: inout Fields
  ) {
    let names = columns.map(\.name)
    for (column, entry) in zip(columns, entries) {
      if let problem = FormulaLabel.problem(with: column.name, in: "columns") {
        fields.report(
          Diagnostic(.error, id: problem.id, problem.message, help: problem.help, at: entry.location))
      }
      for name in column.derivedFrom + column.within where !names.contains(name) {
        fields.report(
          Diagnostic(
            .error, id: "unknown-column",
            "The column “\(column.name)” names a column “\(name)” that does not exist.",
            help: Suggestion.help(for: name, in: names, noun: "column"), at: entry.location))
      }
      if !column.codes.isEmpty, names.contains(column.codesName) {
        fields.report(
          Diagnostic(
            .error, id: "codes-name",
            "The download writes the codes of “\(column.name)” in a column “\(column.codesName)”, but the dataset "
              + "has such a column already.",
            help: "Take “codes” out, or give that column another name.", at: entry.location))
      }
      if column.derivedFrom.contains(column.name) {
        fields.report(
          Diagnostic(
            .error, id: "derived-from-itself", "The column “\(column.name)” is derived from itself.",
            help: "Name the columns it is worked out from.", at: entry.location))
      }
    }
  }
}

extension Column {
  fileprivate static func read(_ fields: inout Fields, name: String) -> Column {
    let kind = fields.choice("type", of: Kind.self)
    if fields.value("type") == nil { fields.missing("type", example: "category") }
    let total = fields.text("total")
    let sources = fields.texts("derived-from")
    let order = fields.texts("order")
    let subtotals = SubtotalsReader.read(&fields, order: order, total: total)
    let column = Column(
      name: name, title: fields.requiredText("title"), kind: kind ?? .text,
      description: fields.requiredText("description"), unit: fields.text("unit"),
      decimals: fields.wholeNumber("decimals") ?? -1, order: order,
      codes: readCodes(&fields, order: order, total: total),
      total: total == "none" ? nil : total,
      totalNote: fields.text("total-note"), rounded: fields.wholeNumber("rounded"),
      hasNoTotal: total == "none", subtotals: subtotals.subtotals,
      hasNoSubtotals: subtotals.areDenied, derivedFrom: sources == ["none"] ? [] : sources,
      isNotDerived: sources == ["none"],
      within: fields.texts("within"))
    if column.kind == .rate, column.unit == nil {
      fields.missing("unit", example: "per 1,000 residents")
    }
    column.checkRounding(&fields)
    if !(-1...6).contains(column.decimals) {
      fields.report(
        "out-of-range", "“decimals” is \(column.decimals).", help: "Use a number from 0 to 6.", at: "decimals"
      )
    }
    for key in ["order", "total", "total-note", "subtotals", "codes"]
    where fields.contains(key) && !column.kind.isCategorical {
      fields.report(
        "misplaced-key",
        "“\(key)” is for a category or an area, but this column is a \(column.kind.rawValue).",
        help: "Take “\(key)” out, or change the type.", at: key)
    }
    return column
  }
}
