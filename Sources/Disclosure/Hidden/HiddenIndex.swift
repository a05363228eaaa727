import Datasets

/// Answers which hidden cells a number gives away. It never says what a hidden number is.
public struct HiddenIndex: Sendable {
  /// A hidden cell that a number gives away.
  public struct Given: Hashable, Sendable {
    /// The position of its table.
    public let table: Int
    /// Where it stands.
    public let cell: CellPlace
    /// The shown totals it is a part of.
    public let totals: [CellPlace]
    /// Whether the number is the hidden one itself, and not a rest or a percentage of a total.
    public let isItself: Bool
    /// Whether the number is a percentage of a total.
    public let isShare: Bool
  }

  fileprivate struct Entry {
    let table: Int
    let number: HiddenNumbers.Entry
    let isCount: Bool
    let isPercentage: Bool
    /// One more in the last digit that the table would show.
    let finest: Double
  }

  /// By the whole part of the number, so that most numbers are known to be harmless at once.
  private var entries: [Int: [Entry]] = [:]
  /// The small whole parts among them.
  private var small = [Bool](repeating: false, count: 1024)

  /// The positions of the tables that hide something.
  public private(set) var tables: Set<Int> = []

  /// Gathers what `tables` hide.
  public init(_ tables: [ReleasedTable]) {
    for (position, table) in tables.enumerated() {
      for entry in table.hidden.entries where abs(entry.value) < 1e15 {
        let kind = table.metadata.columns[entry.column].kind
        let isShare = entry.role.isShare
        let key = Int(entry.value.rounded(.down))
        entries[key, default: []].append(
          Entry(
            table: position, number: entry, isCount: kind == .count && !isShare,
            isPercentage: isShare || kind == .percentage || kind == .share,
            finest: WrittenStep.of(decimals: table.metadata.columns[entry.column].decimals)))
        self.tables.insert(position)
        if small.indices.contains(key) { small[key] = true }
      }
    }
  }

  /// Whether nothing is hidden at all.
  public var isEmpty: Bool { entries.isEmpty }

  /// Whether a number that reads `whole` before its point may give anything away: a quick look before a slow one.
  @inline(__always)
  public func mayConcern(_ whole: Int) -> Bool {
    if whole > 0, whole < small.count { return small[whole] || small[whole - 1] }
    return entries[whole] != nil || entries[whole - 1] != nil
  }

  /// The cells that `number` gives away, where one more in its last digit adds `step`.
  public func cells(givenBy number: Double, step: Double, asPercentage: Bool, asNumber: Bool) -> [Given] {
    guard step <= 1, abs(number) < 1e15 else { return [] }
    let reach = step / 2
    let (first, last) = ((number - reach).rounded(.down), (number + reach).rounded(.down))
    let near = (Int(first)...Int(last)).flatMap { entries[$0] ?? [] }
    return near.filter { entry in
      (entry.isPercentage ? asPercentage : asNumber) && entry.isGiven(by: number, step: step)
    }.map(\.given)
  }
}

extension HiddenIndex.Entry {
  /// Whether `number`, rounded to `step`s, tells what is hidden.
  fileprivate func isGiven(by typed: Double, step: Double) -> Bool {
    if isCount { return number.value == typed }
    // A percentage of a large total does not tell the hidden count apart from others.
    if number.base * step / 100 > 2 * number.threshold { return false }
    // “Two” is hardly ever said of a rate of 2.1, but “21” is of one of 21.3.
    let isPrecise = step <= finest * (1 + 1e-9) || number.value == typed || abs(number.value) >= 10 * step
    if number.base == 0, !isPrecise { return false }
    return abs(number.value - typed) <= step / 2 * (1 + 1e-9) + 1e-9
  }

  fileprivate var given: HiddenIndex.Given {
    HiddenIndex.Given(
      table: table, cell: CellPlace(column: number.column, row: number.row), totals: number.totals,
      isItself: number.role == .itself, isShare: number.role.isShare)
  }
}

/// What one more in the last digit of a number adds.
private enum WrittenStep {
  static func of(decimals: Int) -> Double {
    (0..<max(0, min(decimals, 9))).reduce(1) { step, _ in step / 10 }
  }
}

extension HiddenNumbers.Entry.Role {
  fileprivate var isShare: Bool { self == .share || self == .shareOfRest }
}

extension HiddenIndex: CustomStringConvertible, CustomReflectable {
  /// Says nothing of what is hidden.
  public var description: String { "hidden" }
  /// Shows nothing of what is hidden.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension ReleasedTable {
  /// Whether the table keeps a number from the public in this cell, and it is `number`, rounded to whole `step`s.
  public func hides(_ number: Double, step: Double = 1, inColumn column: Int, row: Int) -> Bool {
    hidden.entries.contains { entry in
      guard entry.role == .itself, entry.column == column, entry.row == row else { return false }
      if metadata.columns[column].kind == .count { return entry.value == number }
      return abs(entry.value - number) <= step / 2 * (1 + 1e-9) + 1e-9
    }
  }
}
