import Datasets
import Statistics

/// Sorts the numbers of a map into a few classes between round numbers, each with its shade.
///
/// It sees released numbers only: a hidden one has no part in where a class begins.
struct ShadeScale {
  /// More shades than this cannot be told apart.
  static let mostClasses = 5

  private let breaks: ClassBreaks?
  private let column: Column
  /// The smallest count but 0 that may be published, where the classes begin with it.
  private let floor: Double?

  /// The classes of `values`, none of which the rule keeps back. Between 0 and its threshold there is no count, and
  /// a class that says otherwise would be read as one.
  init(_ values: [Double], of column: Column, rule: ReleaseRule?) {
    self.column = column
    let values = values.map { Self.rounded($0, column) }
    let pretty = ClassBreaks.pretty(values, classes: Self.mostClasses)
    let floor = Self.floor(of: values, column, rule)
    self.floor = floor.flatMap { floor in (pretty?.breaks.first ?? floor) < floor ? floor : nil }
    breaks = self.floor.map { ClassBreaks.counts(values, classes: Self.mostClasses, from: $0) } ?? pretty
  }

  private static func floor(of values: [Double], _ column: Column, _ rule: ReleaseRule?) -> Double? {
    guard column.kind == .count, let threshold = rule?.threshold, threshold > 1 else {
      return nil
    }
    return values.allSatisfy { $0 == 0 || $0 >= Double(threshold) } ? Double(threshold) : nil
  }

  /// Where the first class begins, and why.
  var cautions: [String] {
    guard let floor, let breaks else { return [] }
    let hidden = floor > 2 ? "Numbers from 1 to \(column.text(of: floor - 1)) are" : "The number 1 is"
    let start = column.text(of: floor)
    guard breaks.breaks.first == 0 else {
      return ["\(hidden) not published, so the first class starts at \(start)."]
    }
    return [
      "\(hidden) not published, so 0 is a class of its own"
        + (count > 1 ? " and the next starts at \(column.text(of: breaks.breaks[1]))." : ".")
    ]
  }

  /// How many classes there are.
  var count: Int { breaks?.count ?? 0 }

  /// The shade of `value`, from 1, the palest, to 5; nothing where it is in no class.
  func shade(of value: Double) -> Int? {
    breaks?.index(of: Self.rounded(value, column)).map(shade(ofClass:))
  }

  /// The shade of a class: fewer classes than shades are spread over all of them.
  func shade(ofClass index: Int) -> Int {
    guard count > 1 else { return 3 }
    return 1 + Int((Double(index) * 4 / Double(count - 1)).rounded())
  }

  /// The numbers of a class as people read them: `10 to 19`, and `40 to 50` for the last.
  func range(ofClass index: Int) -> String {
    guard let breaks else { return "" }
    let lower = breaks.breaks[index]
    let upper = breaks.breaks[index + 1]
    if floor != nil, lower == 0 { return column.text(of: 0.0) }
    let isLast = index == count - 1
    let end = isLast ? upper : upper - Self.unit(column)
    if column.text(of: lower) == column.text(of: end) { return column.text(of: lower) }
    return "\(column.text(of: lower)) to \(column.text(of: end))"
  }

  /// The number as it is read: what reads the same is in the same class.
  private static func rounded(_ value: Double, _ column: Column) -> Double {
    let unit = unit(column)
    return (value / unit).rounded(.toNearestOrAwayFromZero) * unit
  }

  private static func unit(_ column: Column) -> Double {
    (0..<max(0, column.decimals)).reduce(1.0) { unit, _ in unit / 10 }
  }

  /// The light colours of the stylesheet, for a file of its own.
  static let style: StaticString = """
    .shade-1{fill:#dbe8f5}.shade-2{fill:#a9cdee}.shade-3{fill:#6bace6}.shade-4{fill:#2073bc}\
    .shade-5{fill:#12436d}.on-4 text,.on-5 text{fill:#fff}.area{stroke:#6b7276}
    """
}
