import Datasets
import Statistics
import Survey

/// Puts estimates into the table that the release step takes, rounded as they will be written: the guard must see what
/// readers will see.
struct ResultTable {
  let wave: Wave
  /// How many decimal places percentages have.
  let decimals: Int

  /// What stands in the file, in its order.
  private static let plain = ["question", "breakdown", "group", "response", "count", "percentage", "base"]
  private static let sure = ["design-effect", "effective-base", "standard-error", "lower", "upper"]

  /// The table; a self-selected survey says nothing of how sure its percentages are.
  func table(_ estimates: [Estimate]) -> RawTable {
    var metadata = wave.metadata(
      name: "results", publisher: "", header: Self.plain + (wave.isSelfSelected ? [] : Self.sure))
    metadata.columns = metadata.columns.map { column in
      var column = column
      column.decimals = places(column.name)
      return column
    }
    // survey.yml says it of the whole wave, so that no column has to.
    metadata.status = .final
    return RawTable(
      metadata: metadata,
      columns: metadata.columns.map { column in estimates.map { cell(column.name, $0) } },
      // The lines they will have in the file.
      lines: estimates.indices.map { $0 + 2 })
  }

  private func places(_ column: String) -> Int {
    switch column {
    case "percentage", "lower", "upper": decimals
    case "standard-error": max(decimals, 1)
    case "design-effect": 4
    case "effective-base": 2
    default: 0
    }
  }

  private func cell(_ column: String, _ estimate: Estimate) -> Cell {
    switch column {
    case "question": .text(estimate.question)
    case "breakdown": .text(estimate.breakdown)
    case "group": .text(estimate.group)
    case "response": .text(estimate.response)
    case "count": .number(Double(estimate.count))
    case "percentage": percentage(estimate)
    case "base": .number(Double(estimate.base.count))
    case "design-effect": number(estimate.base.designEffect, column, estimate)
    case "effective-base": number(estimate.base.effectiveBase, column, estimate)
    case "standard-error": number(estimate.standardError.map { $0 * 100 }, column, estimate)
    case "lower": number(estimate.interval.map { $0.lower * 100 }, column, estimate)
    default: number(estimate.interval.map { $0.upper * 100 }, column, estimate)
    }
  }

  /// Nobody is 0; somebody is never rounded to it.
  private func percentage(_ estimate: Estimate) -> Cell {
    let cell = number(estimate.value.map { $0 * 100 }, "percentage", estimate)
    return cell.number == 0 && (estimate.value ?? 0) > 0 ? .symbol(.low) : cell
  }

  /// Not applicable where nobody was asked; not available where those who were have no weight.
  private func number(_ value: Double?, _ column: String, _ estimate: Estimate) -> Cell {
    guard let value else { return .symbol(estimate.base.count == 0 ? .notApplicable : .unavailable) }
    var scale = 1.0
    for _ in 0..<places(column) { scale *= 10 }
    return .number((value * scale).rounded(.toNearestOrAwayFromZero) / scale)
  }
}
