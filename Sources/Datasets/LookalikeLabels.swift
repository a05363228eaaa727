import Diagnostics

/// Finds labels that are probably one name spelt in two ways, such as `St. Ives` and `St Ives`.
///
/// The two would be two bars, each too short. Labels that both stand in `order` are meant.
struct LookalikeLabels {
  /// More than these of one column are a matter of style, and the first ones show it.
  private static let mostTold = 5

  let column: Column
  let file: String

  /// A warning for each label that looks like an earlier one; `labels` are those of the column, each with its first
  /// line, in the order of the file.
  func problems(in labels: [(text: String, line: Int)]) -> [Diagnostic] {
    guard column.kind.isCategorical else { return [] }
    var first: [String: (text: String, line: Int)] = [:]
    var pairs: [Diagnostic] = []
    for label in labels {
      guard let key = Self.key(label.text) else { continue }
      guard let earlier = first[key] else {
        first[key] = label
        continue
      }
      if ![earlier.text, label.text].allSatisfy(column.order.contains) {
        pairs.append(warning(earlier, label))
      }
    }
    return Array(pairs.prefix(Self.mostTold))
  }

  private func warning(_ earlier: (text: String, line: Int), _ later: (text: String, line: Int)) -> Diagnostic
  {
    Diagnostic(
      .warning, id: "lookalike-labels",
      "“\(earlier.text)” on line \(earlier.line) and “\(later.text)” on line \(later.line) are probably one "
        + "\(column.kind == .area ? "place" : "name") spelt in two ways.",
      help: "Spell it in one way all down “\(column.name)”. If they are two, list the values in “order”.",
      at: SourceLocation(file: file, line: later.line))
  }

  /// What labels of one name share: their letters without regard to case. Where there are digits, every sign counts:
  /// `65` and `65+` are two groups.
  private static func key(_ text: String) -> String? {
    let lower = text.lowercased()
    guard lower.contains(where: \.isLetter) else { return nil }
    if lower.contains(where: \.isNumber) { return lower }
    return lower.replacing("&", with: "and").filter { !" .,'’".contains($0) }
  }
}
