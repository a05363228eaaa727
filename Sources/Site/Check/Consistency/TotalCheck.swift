import Datasets
import Diagnostics
import Prose

/// Adds up the lines of a written table that states their total.
struct TotalCheck {
  /// The headings of the columns.
  let columns: [String]
  /// The cells as words, row by row.
  let rows: [[String]]
  /// Where each row stands.
  let places: [SourceLocation]
  /// The caption and the note, which may say that lines overlap or are rounded.
  let remarks: String

  /// One warning for each total that differs from its lines by more than their rounding.
  var problems: [Diagnostic] {
    let totals = rows.indices.filter { TotalLabel.isTotal(rows[$0].first ?? "") }
    guard !totals.isEmpty, !mayDiffer else { return [] }
    return totals.flatMap { total in
      columns.indices.dropFirst().compactMap { problem(total, totals, column: $0) }
    }
  }

  private func problem(_ total: Int, _ totals: [Int], column: Int) -> Diagnostic? {
    guard rows[total].indices.contains(column), let stated = WrittenNumber(rows[total][column]) else {
      return nil
    }
    guard AddableColumn.isAddable(columns[column], stated) else { return nil }
    let choices = lines(of: total, totals).compactMap { sum(of: $0, column, stated) }
    guard let first = choices.first,
      !choices.contains(where: { abs($0.value - stated.value) <= $0.tolerance })
    else {
      return nil
    }
    return diagnostic(total, column, stated, first.value)
  }

  /// The rows that a total can be of: those since the last total, all other lines, or the totals before it.
  private func lines(of total: Int, _ totals: [Int]) -> [[Int]] {
    let others = rows.indices.filter { !totals.contains($0) }
    guard totals.count > 1 else { return [others] }
    let earlier = totals.filter { $0 < total }
    let start = earlier.last.map { $0 + 1 } ?? 0
    return [Array(start..<total), others.filter { $0 < total }, earlier].filter { $0.count > 1 }
  }

  /// The sum of the lines and how far rounding can put it out; nothing where a line has no number.
  private func sum(of lines: [Int], _ column: Int, _ stated: WrittenNumber) -> (
    value: Double, tolerance: Double
  )? {
    var numbers = [stated]
    for line in lines {
      guard rows[line].indices.contains(column) else { return nil }
      let text = rows[line][column]
      if ["", "–", "-", "—"].contains(text) { continue }
      guard let number = WrittenNumber(text), number.unit == stated.unit else { return nil }
      numbers.append(number)
    }
    guard numbers.count > 2 else { return nil }
    let sum = numbers.dropFirst().reduce(0) { $0 + $1.value }
    return (sum, numbers.reduce(0) { $0 + slack($1) } + 1e-6)
  }

  /// Whole numbers are taken as exact, unless the table says that they are rounded.
  private func slack(_ number: WrittenNumber) -> Double {
    if isRounded { return number.roundedToLastDigit.step / 2 }
    return number.step == 1 && number.unit != .percent ? 0 : number.step / 2
  }

  private var isRounded: Bool { remarks.lowercased().contains("round") }

  private var mayDiffer: Bool {
    let text = remarks.lowercased()
    return [
      "overlap", "more than one", "more than once", "add up", "added together", "counted once", "do not add",
      "not add",
    ]
    .contains { text.contains($0) }
  }

  private func diagnostic(_ total: Int, _ column: Int, _ stated: WrittenNumber, _ sum: Double) -> Diagnostic {
    let difference = stated.value - sum
    let shown = [sum, abs(difference)].map { AddableColumn.text($0, like: stated) }
    return Diagnostic(
      .warning, id: "total-differs",
      "The lines of “\(columns[column])” add up to \(shown[0]), but “\(rows[total][0])” says "
        + "\(rows[total][column]): \(shown[1]) \(difference > 0 ? "more" : "less").",
      help:
        "Put the wrong number right, or give what is missing a line of its own. Where lines overlap or are rounded, "
        + "say so in the caption or the note.",
      at: places[total])
  }
}

/// Knows what the row of a total is called.
enum TotalLabel {
  static func isTotal(_ label: String) -> Bool {
    let words = label.split { !$0.isLetter && $0 != "-" }
    let lower = words.map { $0.lowercased() }
    guard let first = lower.first, let last = lower.last else { return false }
    if ["total", "totals", "sum", "subtotal", "sub-total"].contains(first) || last == "total" { return true }
    // “All spending” is a total; “All Saints” is a name.
    return ["all", "overall", "altogether"].contains(first)
      && words.dropFirst().allSatisfy { $0.first?.isLowercase == true }
  }
}

/// Knows which columns of numbers can be added up, and writes their sums.
enum AddableColumn {
  /// Amounts, and percentages of a hundred; no rates, averages or changes.
  static func isAddable(_ heading: String, _ total: WrittenNumber) -> Bool {
    let words = MeasureWords.of(heading)
    let others: Set<String> = [
      "rate", "per", "average", "mean", "median", "change", "ratio", "index", "age", "year", "rank", "score",
      "range",
      "difference",
    ]
    guard words.isDisjoint(with: others) else { return false }
    switch total.unit {
    case .percent: return total.value == 100
    case .pounds: return true
    case .none: return total.step >= 1
    }
  }

  /// `value` in the unit of `number`.
  static func text(_ value: Double, like number: WrittenNumber) -> String {
    let decimals = number.step >= 1 ? 0 : number.step > 0.05 ? 1 : 2
    let text = NumberText.string(value, decimals: decimals)
    return switch number.unit {
    case .pounds: "£" + text
    case .percent: text + "%"
    case .none: text
    }
  }
}
