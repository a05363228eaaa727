import Datasets

/// How the numbers of a value axis are written: in thousands, millions or more, with the sign of the unit.
struct AxisNumbers {
  private let divisor: Double
  private let decimals: Int
  private let kind: Column.Kind

  /// `millions`, where that is what the numbers count.
  let magnitude: String?

  init(ticks: Ticks, kind: Column.Kind) {
    let scale = Self.scale(of: max(abs(ticks.lower), abs(ticks.upper)))
    divisor = scale.divisor
    magnitude = scale.name
    let needed = ticks.decimals(dividedByTenTo: scale.exponent)
    // Pounds have pence, two digits of them, or none.
    decimals = kind == .money && scale.exponent == 0 && needed > 0 ? max(2, needed) : needed
    self.kind = kind
  }

  /// `value` as it stands beside its tick: `£2m`, `20%`, `1,500`.
  func text(of value: Double) -> String {
    if value == 0, kind == .money { return "£0" }
    let number = NumberText.string(value / divisor, decimals: decimals)
    switch kind {
    case .money: return value < 0 ? "\u{2212}£\(number.dropFirst())\(suffix)" : "£\(number)\(suffix)"
    case .percentage, .share: return number + "%"
    default: return number
    }
  }

  /// What the axis measures: `Rate per 1,000 residents`, `Offences (millions)`.
  func title(of column: Column) -> String {
    guard let magnitude, kind != .money else { return column.heading }
    return "\(column.heading) (\(magnitude))"
  }

  private var suffix: String {
    switch magnitude {
    case "millions": "m"
    case "billions": "bn"
    case "trillions": "tn"
    default: ""
    }
  }

  private static func scale(of largest: Double) -> (divisor: Double, exponent: Int, name: String?) {
    switch largest {
    case 1e12...: (1e12, 12, "trillions")
    case 1e9...: (1e9, 9, "billions")
    case 1e6...: (1e6, 6, "millions")
    default: (1, 0, nil)
    }
  }
}

extension Column {
  /// The title with the unit: `Rate per 1,000 residents`, `Time (minutes)`.
  var heading: String {
    guard let unit, !unit.isEmpty else { return title }
    return unit.hasPrefix("per ") ? "\(title) \(unit)" : "\(title) (\(unit))"
  }
}
