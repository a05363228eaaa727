import Statistics
import Testing

@Suite("Control charts: limits")
struct ControlLimitsTests {
  /// R’s `set.seed(123); rnorm(20)`, the data of NHSRplotthedots’ own test of its limits.
  static let normal: [Double] = [
    -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
    -0.68685285,
    -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048,
    -1.96661716,
    0.7013559, -0.47279141,
  ]

  @Test("NHSRplotthedots’ snapshot: mean 0.142, limits −3.01 and 3.29; more digits by NumPy 2.4.6")
  func published() throws {
    let limits = try limits(ControlLimitsTests.normal)
    #expect(abs(limits.mean - 0.142) < 0.0005)
    #expect(abs(limits.lower - -3.01) < 0.005)
    #expect(abs(limits.upper - 3.29) < 0.005)
    #expect(isClose(limits.mean, 0.1416238035))
    #expect(isClose(limits.lower, -3.0113795941))
    #expect(isClose(limits.upper, 3.2946272011))
    #expect(isClose(limits.innerLower, -1.960378461566667))
    #expect(isClose(limits.innerUpper, 2.243626068566667))
    #expect(!limits.isTrial)
  }

  @Test("Large moving ranges are left out by default, and counted when asked (NumPy 2.4.6)")
  func screening() throws {
    var values = ControlLimitsTests.normal
    values[14] = 10
    let screened = try limits(values)
    #expect(isClose(screened.mean, 0.66941586))
    #expect(isClose(screened.lower, -2.3836655961882354))
    #expect(isClose(screened.upper, 3.7224973161882353))
    let all = try limits(values, screening: .keepsAll)
    #expect(isClose(all.lower, -4.596625180400001))
    #expect(isClose(all.upper, 5.935456900400001))
  }

  @Test(
    "A moving range is large from 3.267 times the average on (by hand)", arguments: [(5, 1.25), (5.2, 1)])
  func largeMovingRange(last: Double, average: Double) throws {
    // Eleven moving ranges of 1 and a last one of 4 or 4.2: 3.2 and 3.316 times the average of all twelve.
    let limits = try limits((0..<12).map { Double($0 % 2) } + [last])
    #expect(isClose(limits.upper - limits.mean, 2.66 * average))
  }

  @Test("Eleven values give limits on trial, twelve do not; missing ones do not count")
  func trial() throws {
    let eleven = (0..<11).map { Double($0 % 3) }
    #expect(try limits(eleven).isTrial)
    #expect(try !limits(eleven + [1]).isTrial)
    let chart = try #require(ControlChart(eleven + [nil], better: .low))
    #expect(chart.phases.first?.limits?.isTrial == true)
  }

  @Test("Without two values next to each other there are no limits, and no meaning is guessed")
  func tooFew() throws {
    for values: [Double?] in [[], [5], [5, nil, 6], [nil, nil]] {
      let chart = try #require(ControlChart(values, better: .low))
      #expect(chart.phases.count == 1)
      #expect(chart.phases.first?.limits == nil)
      #expect(chart.points.count == values.count)
      #expect(chart.points.allSatisfy { $0.signals.isEmpty && $0.meaning == nil })
    }
  }

  @Test("No moving range is taken across a missing value")
  func missing() throws {
    let chart = try #require(ControlChart([10, 12, nil, 100, 98], screening: .keepsAll, better: .low))
    let limits = try #require(chart.phases.first?.limits)
    #expect(limits.mean == 55)
    #expect(isClose(limits.upper, 55 + 2.66 * 2))
  }

  @Test("For counts no limit is below 0; a count below 0 is refused")
  func lowest() throws {
    let values: [Double?] = [2, 0, 5, 1, 0, 4, 0, 3, 1, 0, 6, 2]
    let open = try #require(ControlChart(values, better: .low)?.phases.first?.limits)
    let closed = try #require(ControlChart(values, lowest: 0, better: .low)?.phases.first?.limits)
    #expect(open.lower < open.innerLower && open.innerLower < 0)
    #expect(closed.lower == 0 && closed.innerLower == 0)
    #expect(closed.upper == open.upper)
    #expect(ControlChart([3, -1], lowest: 0, better: .low) == nil)
  }

  @Test("Values that are all the same have limits at that value, and no signals")
  func constant() throws {
    let chart = try #require(ControlChart(Array(repeating: 0.1, count: 12), better: .low))
    let limits = try #require(chart.phases.first?.limits)
    #expect(limits.mean == 0.1 && limits.lower == 0.1 && limits.upper == 0.1)
    #expect(chart.points.allSatisfy { $0.signals.isEmpty && $0.meaning == .noise })
  }

  @Test("A break starts limits afresh")
  func breaks() throws {
    let values: [Double?] = [10, 12, 10, 12, 30, 33, 30, 33]
    let chart = try #require(ControlChart(values, breaks: [4], better: .low))
    #expect(chart.phases.map(\.range) == [0..<4, 4..<8])
    #expect(chart.phases.map { $0.limits?.mean } == [11, 31.5])
    #expect(isClose(try #require(chart.phases.last?.limits).upper, 31.5 + 2.66 * 3))
    #expect(chart.points.allSatisfy { $0.meaning == .noise })
  }

  @Test(
    "Breaks that are not in order or not inside are refused", arguments: [[0], [8], [-1], [4, 4], [5, 3]])
  func disorder(breaks: [Int]) {
    #expect(ControlChart([10, 12, 10, 12, 30, 33, 30, 33], breaks: breaks, better: .low) == nil)
  }

  @Test("What is not a number is refused, and huge numbers have no limits")
  func impossible() throws {
    #expect(ControlChart([1, .nan], better: .low) == nil)
    #expect(ControlChart([1, .infinity], better: .low) == nil)
    #expect(ControlChart([1, 2], lowest: .nan, better: .low) == nil)
    let huge = try #require(ControlChart([1e308, -1e308, 1e308], better: .low))
    #expect(huge.phases.first?.limits == nil)
  }

  private func limits(
    _ values: [Double], screening: MovingRangeScreening = .leavesOutLarge
  ) throws -> ControlLimits {
    try #require(ControlChart(values, screening: screening, better: .low)?.phases.first?.limits)
  }
}

/// The patterns of NHSRplotthedots’ own tests of `ptd_calculate_point_type`, as values.
@Suite("Control charts: signals")
struct ControlSignalTests {
  @Test("A point beyond a limit is a signal; one on it is not")
  func beyondLimit() throws {
    // The mean is 33 and the upper limit 42.842, by NumPy 2.4.6.
    let values: [Double] = [31, 28, 35, 30, 33, 29, 27, 34, 32, 30, 60, 31, 29]
    #expect(try signals(values, .beyondLimit) == [10: .high])
    #expect(try signals([5, 5, 5, 5], .beyondLimit) == [:])
  }

  @Test("Seven on one side of the mean are a shift, each of them; six are not")
  func shift() throws {
    let six: [Double] = [1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1]
    #expect(try signals(six, .shift) == [:])
    let seven: [Double] = [1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]
    let expected = Dictionary(uniqueKeysWithValues: (0..<14).map { ($0, $0 < 7 ? Direction.high : .low) })
    #expect(try signals(seven, .shift) == expected)
    let onTheMean: [Double] = [1, 1, 1, 0, 1, 1, 1, -1, -1, -1, 0, -1, -1, -1]
    #expect(try signals(onTheMean, .shift) == [:])
  }

  @Test("Seven values that each rise or each fall are a trend; a level step ends it")
  func trend() throws {
    #expect(try signals([1, 2, 3, 4, 5, 6], .trend) == [:])
    #expect(try signals([1, 2, 3, 3, 4, 5, 6], .trend) == [:])
    let rising = Dictionary(uniqueKeysWithValues: (0..<7).map { ($0, Direction.high) })
    #expect(try signals([1, 2, 3, 4, 5, 6, 7], .trend) == rising)
    let falling = Dictionary(uniqueKeysWithValues: (1..<8).map { ($0, Direction.low) })
    #expect(try signals([2, 7, 6, 5, 4, 3, 2, 1, 3], .trend) == falling)
  }

  @Test("A missing value ends a trend and a shift")
  func missing() throws {
    #expect(try signals([1, 2, 3, nil, 4, 5, 6, 7], .trend) == [:])
    #expect(try signals([1, 1, 1, nil, 1, 1, 1, 1, -2, -2, -2, -2, 1, -2], .shift) == [:])
  }

  @Test("Two of three close to the same limit are signals, with the third on the same side")
  func twoOfThree() throws {
    // By hand: mean 0, average moving range 87/32; the limits are ±7.232, and two thirds of that is ±4.821.
    let quiet = (0..<24).map { $0 % 2 == 0 ? 1.0 : -1 }
    let close = quiet + [5, 1, 5, -5, -1, -5, 1, -1, 0]
    let expected: [Int: Direction] = [24: .high, 26: .high, 27: .low, 29: .low]
    #expect(try signals(close, .twoOfThree, screening: .keepsAll) == expected)
  }

  @Test("NHSRplotthedots’ own case: two close to opposite limits are only noise")
  func oppositeSides() throws {
    let values = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5]
    let chart = try #require(ControlChart(values, better: .high))
    #expect(chart.points.suffix(2).map(\.meaning) == [.noise, .noise])
  }

  @Test("No pattern runs across a break")
  func breaks() throws {
    let chart = try #require(ControlChart([1, 2, 3, 4, 5, 6, 7, 8], breaks: [4], better: .low))
    #expect(chart.points.allSatisfy { $0.signals.isEmpty })
  }

  @Test("A signal is an improvement or a concern by which way is better, or only a change")
  func meaning() throws {
    let values: [Double?] = [31, 28, 35, 30, 33, 29, 27, 34, 32, 30, 60, 31, nil]
    func meanings(_ better: BetterDirection) throws -> [ControlMeaning?] {
      try #require(ControlChart(values, better: better)).points.map(\.meaning)
    }
    #expect(try meanings(.low)[10] == .concern)
    #expect(try meanings(.high)[10] == .improvement)
    #expect(try meanings(.neither)[10] == .change)
    #expect(try meanings(.low)[9] == .noise)
    #expect(try meanings(.low)[12] == nil)
    // The first and the last of these are beyond the limits; those between are a trend.
    let falling = try #require(ControlChart([7, 6, 5, 4, 3, 2, 1], better: .low)).points
    #expect(falling.map(\.meaning) == [.concern] + Array(repeating: .improvement, count: 6))
    let unwelcome = try #require(ControlChart([7, 6, 5, 4, 3, 2, 1], better: .high)).points
    #expect(unwelcome.map(\.meaning) == [.improvement] + Array(repeating: .concern, count: 6))
  }

  @Test("A point with several signals is judged by its limit first, then its trend")
  func order() throws {
    let values: [Double?] = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
    let points = try #require(ControlChart(values, better: .low)).points
    let last = try #require(points.last)
    #expect(last.signals.map(\.rule) == [.beyondLimit, .trend])
    let first = try #require(points.first)
    #expect(first.signals.map(\.direction) == [.low, .high])
    #expect(first.meaning == .improvement)
  }

  private typealias Direction = ControlSignal.Direction

  private func signals(
    _ values: [Double?], _ rule: ControlSignal.Rule, screening: MovingRangeScreening = .leavesOutLarge
  ) throws -> [Int: Direction] {
    let chart = try #require(ControlChart(values, screening: screening, better: .neither))
    let found = chart.points.enumerated().compactMap { index, point in
      point.signals.first { $0.rule == rule }.map { (index, $0.direction) }
    }
    return Dictionary(uniqueKeysWithValues: found)
  }
}
