import Datasets
import Statistics

/// The result of a formula for one row: a number with the ends of its interval, or why there is none.
struct DerivedCell {
  let value: Cell
  let lower: Cell
  let upper: Cell

  /// A number and that of the period before.
  struct Step {
    var now: Cell
    var before: Cell?
    /// Whether the two cannot be compared.
    var isBroken = false
  }

  /// Percentages of fewer people or events than this jump about too much to be given.
  static let smallestBase = 10.0

  private init(_ symbol: Symbol) {
    (value, lower, upper) = (.symbol(symbol), .symbol(symbol), .symbol(symbol))
  }

  /// The marks stay on the number itself: its limits would only repeat them.
  private init(_ number: Double, from lower: Double? = nil, to upper: Double? = nil, marks: Marks) {
    value = .number(number, marks: marks)
    self.lower = lower.map { .number($0) } ?? .symbol(.unavailable)
    self.upper = upper.map { .number($0) } ?? .symbol(.unavailable)
  }

  /// A crude rate, for every `base` of `whole`, with Byar’s interval, exact under ten events.
  static func rate(_ part: Cell, of whole: Cell, per base: Double) -> DerivedCell {
    guard let events = part.number, let population = whole.number else { return missing([part, whole]) }
    guard population > 0 else { return DerivedCell(.notApplicable) }
    guard let count = Int(exactly: events).flatMap({ EventCount($0) }),
      let rate = count.rate(per: base, population: population)
    else { return DerivedCell(.unavailable) }
    let interval = count.rateInterval(per: base, population: population)
    return DerivedCell(
      rate, from: interval?.lower, to: interval?.upper, marks: part.marks.union(whole.marks))
  }

  /// A part of every hundred of `whole`, with Wilson’s interval.
  static func percentage(_ part: Cell, of whole: Cell) -> DerivedCell {
    guard let some = part.number, let all = whole.number else { return missing([part, whole]) }
    guard all > 0 else { return DerivedCell(.notApplicable) }
    guard
      let share = Int(exactly: some).flatMap({ some in Int(exactly: all).flatMap { Proportion(some, of: $0) }
      })
    else { return DerivedCell(.unavailable) }
    let interval = share.wilson()
    return DerivedCell(
      share.value * 100, from: interval.map { $0.lower * 100 }, to: interval.map { $0.upper * 100 },
      marks: part.marks.union(whole.marks))
  }

  /// The difference from the period before.
  static func change(_ step: Step) -> DerivedCell {
    compared(step) { before, now in now - before }
  }

  /// The difference from the period before, of every hundred of it; none from a small base.
  static func percentageChange(_ step: Step, isSmall: Bool) -> DerivedCell {
    compared(step) { before, now in isSmall ? nil : Change.percentage(from: before, to: now) }
  }

  /// The sum of `cells`, which are those of consecutive periods; nothing stands for a period that is left out.
  static func sum(_ cells: [Cell]?, isBroken: Bool) -> DerivedCell {
    guard let cells else { return DerivedCell(.unavailable) }
    let numbers = cells.compactMap(\.number)
    guard numbers.count == cells.count else { return missing(cells) }
    return isBroken
      ? DerivedCell(.notApplicable) : DerivedCell(numbers.reduce(0, +), marks: marks(of: cells))
  }

  private static func compared(_ step: Step, _ difference: (Double, Double) -> Double?) -> DerivedCell {
    guard let before = step.before else {
      return missing(step.now.number == nil ? [step.now] : [.symbol(.unavailable)])
    }
    guard let old = before.number, let new = step.now.number else { return missing([before, step.now]) }
    guard !step.isBroken, let value = difference(old, new) else { return DerivedCell(.notApplicable) }
    return DerivedCell(value, marks: marks(of: [before, step.now]))
  }

  /// A break has been dealt with when numbers are compared or added up.
  private static func marks(of cells: [Cell]) -> Marks {
    cells.reduce(Marks.none) { $0.union($1.marks) }.without(.seriesBreak)
  }

  /// Why there is no number: one part is hidden, or does not apply, or is not there.
  private static func missing(_ cells: [Cell]) -> DerivedCell {
    let symbols = cells.compactMap(\.symbol)
    if symbols.contains(.confidential) { return DerivedCell(.confidential) }
    return DerivedCell(symbols.allSatisfy { $0 == .notApplicable } ? .notApplicable : .unavailable)
  }
}
