/// The classes that values are sorted into, to shade a map by.
///
/// A class holds the values from its break on, up to but not including the next; the last holds its end as well. So
/// equal values never fall in two classes.
public struct ClassBreaks: Hashable, Sendable {
  /// The first value of each class, rising, and then the end of the last class: one more than there are classes.
  public let breaks: [Double]

  /// The greatest number of classes: more shades than this nobody can tell apart.
  public static let mostClasses = 12

  /// How many classes there are.
  public var count: Int { breaks.count - 1 }

  /// The class of `value`, from 0; nothing where it is in none.
  public func index(of value: Double) -> Int? {
    guard let first = breaks.first, let last = breaks.last, value >= first, value <= last else { return nil }
    return min(count - 1, (breaks.lastIndex { $0 <= value }) ?? 0)
  }

  /// Up to `classes` classes with about as many values in each; each begins with a value, and none is empty.
  ///
  /// Each break is where that part of the sorted values ends, or, in the midst of equal values, at their nearer end.
  /// Nothing without values, with one that is not a number within ±10³⁰⁰, or where `classes` is not from 1 to
  /// ``mostClasses``.
  public static func quantiles(_ values: [Double], classes: Int) -> ClassBreaks? {
    guard let range = range(values, classes) else { return nil }
    let sorted = values.sorted()
    let starts = sorted.indices.dropFirst().filter { sorted[$0] > sorted[$0 - 1] }
    let wanted = (1..<classes).map { Double($0) * Double(sorted.count) / Double(classes) }
    let nearest = wanted.compactMap { place in
      starts.min { abs(Double($0) - place) < abs(Double($1) - place) }
    }
    return ClassBreaks(from: [range.lowerBound] + nearest.map { sorted[$0] }, to: range.upperBound)
  }

  /// `classes` classes of equal width, from the lowest value to the highest; one where all values are equal.
  ///
  /// Nothing without values, with one that is not a number within ±10³⁰⁰, or where `classes` is not from 1 to
  /// ``mostClasses``.
  public static func equalIntervals(_ values: [Double], classes: Int) -> ClassBreaks? {
    guard let range = range(values, classes) else { return nil }
    let width = range.upperBound - range.lowerBound
    let starts = (0..<classes).map { range.lowerBound + width * Double($0) / Double(classes) }
    return ClassBreaks(from: starts.filter { $0 < range.upperBound }, to: range.upperBound)
  }

  /// Up to `classes` classes of equal width between round numbers: multiples of 1, 2 or 5 times a power of ten.
  ///
  /// The step is the smallest such number that needs no more classes. Values below and above 0 need two at least.
  /// Nothing without values, with one that is not a number within ±10³⁰⁰, or where `classes` is not from 1 to
  /// ``mostClasses``. Where all values are equal, to twelve digits, there is one class with no round numbers.
  public static func pretty(_ values: [Double], classes: Int) -> ClassBreaks? {
    guard let range = range(values, classes) else { return nil }
    let width = range.upperBound - range.lowerBound
    let largest = max(abs(range.lowerBound), abs(range.upperBound))
    guard width > largest * 1e-12, width > 1e-290 else {
      return ClassBreaks(from: [range.lowerBound], to: range.upperBound)
    }
    let choices = RoundStep.rising(from: width / Double(classes)).lazy.map { $0.multiples(around: range) }
    let fewest = range.lowerBound < 0 && range.upperBound > 0 ? 2 : 1
    let breaks = choices.first { $0.count - 1 <= max(fewest, classes) }
    return breaks.flatMap { breaks in
      breaks.last.map { ClassBreaks(from: breaks.dropLast(), to: $0) }
    }
  }

  /// Up to `classes` classes between round numbers for counts of which none lies between 0 and `floor`.
  ///
  /// Zeros have a class of their own, and the next begins with `floor` or above it. Nothing where ``pretty(_:classes:)``
  /// gives nothing.
  public static func counts(_ values: [Double], classes: Int, from floor: Double) -> ClassBreaks? {
    let above = values.filter { $0 >= floor }
    guard above.count < values.count else { return pretty(values, classes: classes)?.starting(at: floor) }
    guard !above.isEmpty, classes > 1 else { return pretty(values, classes: classes) }
    return pretty(above, classes: classes - 1)?.starting(at: floor).led(by: 0)
  }

  /// The classes without what lies below `floor`, which their values do not reach.
  private func starting(at floor: Double) -> ClassBreaks {
    guard let first = breaks.first, first < floor, let end = breaks.last else { return self }
    return ClassBreaks(from: [floor] + breaks.dropLast().filter { $0 > floor }, to: end)
  }

  private func led(by value: Double) -> ClassBreaks {
    ClassBreaks(from: [value] + breaks.dropLast(), to: breaks.last ?? value)
  }

  private init(from starts: some Sequence<Double>, to end: Double) {
    var breaks: [Double] = []
    for start in starts where breaks.last.map({ $0 < start }) ?? true { breaks.append(start) }
    self.breaks = breaks.isEmpty ? [end, end] : breaks + [end]
  }

  private static func range(_ values: [Double], _ classes: Int) -> ClosedRange<Double>? {
    guard (1...mostClasses).contains(classes), values.allSatisfy({ abs($0) <= 1e300 }),
      let low = values.min(), let high = values.max()
    else { return nil }
    return low...high
  }
}
