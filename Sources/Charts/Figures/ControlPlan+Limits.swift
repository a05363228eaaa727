import Datasets
import Statistics

/// How limits are written, and which of them are on trial.
extension ControlPlan {
  /// The phase that holds `place`.
  func phase(of place: Int) -> Phase? { phases.first { $0.places.contains(place) } }

  /// Whether a finding rests on limits that are on trial, and may not hold.
  func isOnTrial(_ finding: Finding) -> Bool {
    finding.places.first.flatMap(phase)?.limits?.isTrial ?? false
  }

  /// A limit of `phase` as people read it: with as many decimals as the numbers have, or with more where a number
  /// outside the limits would read the same as the limit.
  func text(of limit: Double, in phase: Phase) -> String {
    let outside = phase.places.filter { signals[$0].contains { $0.rule == .beyondLimit } }
      .compactMap { data.value(0, $0) }
    var column = data.y
    for _ in 0..<Self.mostMoreDecimals {
      guard outside.contains(where: { column.text(of: $0) == column.text(of: limit) }) else { break }
      column.decimals = max(0, column.decimals) + 1
    }
    return column.text(of: limit)
  }

  private static let mostMoreDecimals = 3
}
