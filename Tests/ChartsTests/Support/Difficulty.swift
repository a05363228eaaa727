import Charts
import Datasets
import Disclosure

/// What every kind of chart must be able to draw, or refuse in words.
enum Difficulty: String, CaseIterable, Sendable {
  case normal, missing, single, empty, huge, negative

  /// The title of an example that was made for this case.
  var title: String {
    switch self {
    case .normal: "Numbers as they come"
    case .missing: "Some numbers cannot be shown"
    case .single: "One number only"
    case .empty: "No number can be shown"
    case .huge: "Numbers of very different sizes"
    case .negative: "Numbers below zero"
    }
  }
}

/// A case that a kind of chart refuses, and what it says.
struct Refusal: Sendable {
  var example: Example
  var message: String

  init(_ example: Example, _ message: String) {
    (self.example, self.message) = (example, message)
  }
}

extension Example {
  /// The name of the example, or of the refusal, of each kind in each case.
  static func name(_ kind: ChartKind, _ difficulty: Difficulty) -> String {
    let name = "\(kind.rawValue)-\(difficulty.rawValue)"
    return namesBefore[name] ?? name
  }

  /// The example of a kind in a case.
  static func of(_ kind: ChartKind, _ difficulty: Difficulty) -> Example? {
    let name = name(kind, difficulty)
    return all.first { $0.name == name }
  }

  /// Examples that are older than the rule that they are called `KIND-CASE`.
  private static let namesBefore = [
    "line-normal": "line-five-series", "line-single": "line-single-point", "line-empty": "line-hidden",
    "line-negative": "line-band-negative", "bar-normal": "bar-districts",
    "stacked-bar-normal": "stacked-bar", "stacked-bar-missing": "stacked-bar-hidden",
    "column-normal": "column-years", "column-empty": "column-hidden",
    "stacked-column-normal": "stacked-column",
    "agreement-normal": "agreement", "agreement-missing": "agreement-hidden",
    "pyramid-normal": "pyramid", "pyramid-missing": "pyramid-hidden",
    "waterfall-normal": "waterfall", "waterfall-missing": "waterfall-hidden",
    "waterfall-negative": "waterfall-deficit",
    "heat-map-normal": "heat-map", "heat-map-empty": "heat-map-hidden",
    "heat-map-negative": "heat-map-numbers", "tile-map-normal": "tile-map",
    "area-map-normal": "area-map", "area-map-empty": "area-map-hidden",
    "slope-normal": "slope-districts", "slope-single": "slope-single-point", "slope-empty": "slope-hidden",
    "dot-normal": "dot-intervals", "dot-single": "dot-single-huge", "dot-empty": "dot-hidden",
    "lollipop-normal": "lollipop-counts", "lollipop-empty": "lollipop-hidden",
    "control-normal": "control-noise", "control-empty": "control-hidden",
    "control-negative": "control-huge-negative",
    "funnel-normal": "funnel-districts", "funnel-empty": "funnel-hidden",
    "icons-normal": "icons-one-in-twenty", "icons-empty": "icons-hidden",
    "scatter-normal": "scatter-districts", "scatter-empty": "scatter-hidden",
  ]

  /// A chart of `kind` with the block and the columns of its normal example, and rows of its own.
  ///
  /// `y` stands in for the column of numbers, in its place.
  static func variant(_ kind: ChartKind, _ difficulty: Difficulty, y: Column? = nil, _ rows: String)
    -> Example
  {
    let normal = name(kind, .normal)
    guard var example = families.first(where: { $0.name == normal }) else {
      return Example(
        name: normal, specification: .init(kind: kind, y: "", title: "", subtitle: ""), table: none)
    }
    let measure = example.specification.y
    if let y { example.specification.y = y.name }
    example.name = "\(kind.rawValue)-\(difficulty.rawValue)"
    example.specification.title = difficulty.title
    example.specification.subtitle = "Invented numbers, Exampleshire"
    let columns = example.table.metadata.columns.map { $0.name == measure ? y ?? $0 : $0 }
    example.table = Tables.table(columns, rows, status: .illustrative)
    return example
  }

  private static let none = Tables.table([], "")

  /// What was made for one case each.
  static let cases = barCases + stackCases + pointCases + lineCases + mapCases

  /// The cases that a kind refuses.
  static let refusals = stackRefusals + pointRefusals
}
