import Configuration
import Diagnostics

/// Checks formulas against the columns they speak of.
struct FormulaCheck {
  /// A column of the metadata, with the formula it may have.
  struct Entry {
    let column: Column
    /// Whether it has a formula, even one that cannot be read.
    let isDerived: Bool
    let formula: Formula?
    let location: SourceLocation
  }

  private let entries: [Entry]
  private(set) var problems = DiagnosticBag()

  init(_ entries: [Entry]) {
    self.entries = entries
    for (index, entry) in entries.enumerated() {
      guard let formula = entry.formula else { continue }
      checkOwn(entry, formula)
      let known = formula.sources.compactMap { source($0, of: entry, index) }
      if known.count == formula.sources.count { checkKinds(entry, formula, known) }
      if formula.needsPeriods { checkPeriods(entry, formula) }
    }
  }

  private mutating func checkOwn(_ entry: Entry, _ formula: Formula) {
    let column = entry.column
    if !column.derivedFrom.isEmpty || column.isNotDerived {
      report(
        "contradiction", "“derived-from” and “formula” cannot both stand on “\(column.name)”.",
        "Take “derived-from” out: the formula names the columns.", entry)
    }
    if case .rate(_, of: _, per: let base) = formula, let unit = column.unit,
      let number = Self.number(in: unit),
      number != base
    {
      report(
        "contradiction", "The unit of “\(column.name)” is “\(unit)”, but its formula is “\(formula.text)”.",
        "Use the same number in both.", entry)
    }
    let taken = DerivedColumn(column: column, formula: formula, position: 0).names.dropFirst()
      .first { name in entries.contains { $0.column.name == name } }
    if let taken {
      report(
        "limits-name", "The formula of “\(column.name)” makes a column “\(taken)”, but there is one already.",
        "Give that column another name.", entry)
    }
  }

  /// The first number in a unit: 1000 in `per 1,000 residents`.
  private static func number(in unit: String) -> Double? {
    let digits = unit.filter { $0 != "," }.drop { !$0.isNumber }.prefix { $0.isNumber }
    return Double(digits)
  }

  private mutating func source(_ name: String, of entry: Entry, _ index: Int) -> Column? {
    guard let place = entries.firstIndex(where: { $0.column.name == name }) else {
      report(
        "unknown-column",
        "The formula of “\(entry.column.name)” names a column “\(name)” that does not exist.",
        Suggestion.help(
          for: name, in: entries.map(\.column).filter(\.kind.isMeasure).map(\.name), noun: "column"), entry)
      return nil
    }
    guard place < index || entries[place].formula == nil else {
      report(
        "formula-order", "The formula of “\(entry.column.name)” needs “\(name)”, which has a formula itself.",
        place == index
          ? "Name the columns it is worked out from." : "Describe “\(name)” above “\(entry.column.name)”.",
        entry)
      return nil
    }
    guard entries[place].column.kind.isMeasure else {
      report(
        "not-a-measure", "The formula of “\(entry.column.name)” names “\(name)”, which holds no numbers.",
        "Name a column of numbers.", entry)
      return nil
    }
    return entries[place].column
  }

  private mutating func checkKinds(_ entry: Entry, _ formula: Formula, _ sources: [Column]) {
    let (allowed, first) = (Self.kinds(formula, sources), sources[0])
    if !allowed.contains(entry.column.kind) {
      let names = allowed.map(\.rawValue).joined(separator: " or ")
      report(
        "formula-type", "“\(formula.text)” cannot give a \(entry.column.kind.rawValue).",
        "Give “\(entry.column.name)” the type \(names).", entry)
    }
    switch formula {
    case .rolling where ![.count, .number, .money].contains(first.kind):
      report(
        "formula-type", "“\(first.name)” is a \(first.kind.rawValue), and adding those up means nothing.",
        "Add up the counts they come from.", entry)
    case .percentageChange where [.percentage, .share].contains(first.kind):
      report(
        "formula-type",
        "“\(first.name)” is a \(first.kind.rawValue), and a percentage of a percentage misleads.",
        "Write “change of \(first.name)”: it gives percentage points.", entry)
    case .rate where ![.count, .number].contains(first.kind),
      .percentage where ![.count, .number].contains(first.kind):
      report(
        "formula-type",
        "“\(formula.text)” needs whole counts, but “\(first.name)” is a \(first.kind.rawValue).",
        "Name a column of counts before the “/”.", entry)
    default: break
    }
  }

  /// The types that a column with `formula` may have.
  private static func kinds(_ formula: Formula, _ sources: [Column]) -> [Column.Kind] {
    let kind = sources[0].kind
    switch formula {
    case .rate: return [.rate, .number]
    case .percentage: return [.percentage, .share]
    case .percentageChange: return [.percentage]
    case .rolling: return kind == .number ? [.number] : [.number, kind]
    case .change: return [.rate, .money].contains(kind) ? [.number, kind] : [.number]
    }
  }

  private mutating func checkPeriods(_ entry: Entry, _ formula: Formula) {
    let count = entries.count { $0.column.kind.isPeriod }
    guard count != 1 else { return }
    let help = "Say the period in one column, such as a “month” or a “financial-year”."
    report(
      "formula-periods",
      "“\(formula.text)” needs one column of periods, but this dataset has \(count == 0 ? "none" : "\(count)").",
      help, entry)
  }

  private mutating func report(_ id: String, _ message: String, _ help: String, _ entry: Entry) {
    problems.error(id, message, help: help, at: entry.location)
  }
}
