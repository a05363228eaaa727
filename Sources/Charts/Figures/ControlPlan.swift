import Datasets
import Statistics

/// A control chart worked out: the averages, the limits, and which numbers signal.
///
/// Where the series breaks, the numbers on both sides were not counted in the same way. They share no average, no limits
/// and no run: each side has its own, on trial where it is short.
///
/// Source: NHS England’s “Making data count” rules, as ``Statistics/ControlChart`` has them.
struct ControlPlan {
  /// A stretch of neighbouring numbers that signal by the same rule, in the same direction.
  struct Finding: Hashable {
    var rule: ControlSignal.Rule
    var direction: ControlSignal.Direction
    /// Their places, in order.
    var places: [Int]
  }

  /// Places that share an average and limits; no limits where no two numbers stand next to each other.
  struct Phase {
    var places: Range<Int>
    var limits: ControlLimits?
  }

  let data: ChartData
  /// The stretches between breaks, each with limits of its own; one where nothing breaks.
  let phases: [Phase]
  let findings: [Finding]

  /// What each place means; nothing where it has no number or no limits.
  let meanings: [ControlMeaning?]

  /// The signals of each place.
  let signals: [[ControlSignal]]

  init(data: ChartData, better: BetterDirection) {
    self.data = data
    let sequence = Self.sequence(data)
    let values = sequence.map { $0.flatMap { data.value(0, $0) } }
    let stretches = data.stretches(of: 0)
    let breaks = stretches.dropFirst().compactMap { sequence.firstIndex(of: $0.lowerBound) }
    let chart = ControlChart(values, breaks: breaks, lowest: Self.lowest(data), better: better)
    var meanings = [ControlMeaning?](repeating: nil, count: data.places.count)
    var signals = [[ControlSignal]](repeating: [], count: data.places.count)
    for (place, point) in zip(sequence, chart?.points ?? []) {
      guard let place else { continue }
      meanings[place] = point.meaning
      signals[place] = point.signals
    }
    self.meanings = meanings
    self.signals = signals
    let limits = chart?.phases.map(\.limits) ?? stretches.map { _ in nil }
    phases = zip(stretches, limits).map { Phase(places: $0, limits: $1) }
    findings = stretches.flatMap { Self.findings(signals, $0) }
  }

  /// The places in order, with nothing where a period is not in the data: a run ends there.
  private static func sequence(_ data: ChartData) -> [Int?] {
    let breaks = PeriodSequence.breaks(in: data.periods)
    return data.places.indices.flatMap { breaks.contains($0) ? [nil, $0] : [$0] }
  }

  /// Zero, where the measure cannot be less.
  private static func lowest(_ data: ChartData) -> Double? {
    switch data.y.kind {
    case .count, .rate, .percentage, .share: data.values.allSatisfy { $0 >= 0 } ? 0 : nil
    default: nil
    }
  }

  /// The findings among `stretch`.
  private static func findings(_ signals: [[ControlSignal]], _ stretch: Range<Int>) -> [Finding] {
    var found: [Finding] = []
    for rule in [ControlSignal.Rule.beyondLimit, .shift, .trend, .twoOfThree] {
      for direction in [ControlSignal.Direction.high, .low] {
        let places = stretch.filter {
          signals[$0].contains { $0.rule == rule && $0.direction == direction }
        }
        found += stretches(places, joined: rule == .twoOfThree || rule == .beyondLimit ? 2 : 1).map {
          Finding(rule: rule, direction: direction, places: $0)
        }
      }
    }
    return found
  }

  /// Splits `places` where more than `joined` lie between neighbours.
  private static func stretches(_ places: [Int], joined: Int) -> [[Int]] {
    places.reduce(into: []) { stretches, place in
      if let last = stretches.last?.last, place - last <= joined {
        stretches[stretches.count - 1].append(place)
      } else {
        stretches.append([place])
      }
    }
  }
}

extension ControlPlan {
  /// What the periods are called: `month`, `months`.
  func periodNoun(_ count: Int) -> String {
    let steps = zip(data.periods.dropFirst(), data.periods).map { $0.start - $1.start }.sorted()
    let usual = steps.isEmpty ? 0 : steps[steps.count / 2]
    let noun =
      switch usual {
      case 0.95...1.05: "year"
      case 0.24...0.26: "quarter"
      case 0.07...0.09: "month"
      case 0.0185...0.0200: "week"
      case 0.0026...0.0028: "day"
      default: "period"
      }
    return count == 1 ? noun : noun + "s"
  }

  /// Whether events are so rare that one more or less can look like a signal.
  var isRare: Bool {
    guard data.y.kind == .count, data.hasValues else { return false }
    let means = phases.compactMap { $0.limits?.mean }
    return (means.min() ?? Self.mean(data.values)) < 5
  }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  /// The upper limit as it is drawn: no more than 100 where the numbers are parts of a hundred.
  func upper(_ limits: ControlLimits) -> Double {
    let isPart = data.y.kind == .percentage || data.y.kind == .share
    return isPart && data.values.allSatisfy { $0 <= 100 } ? min(100, limits.upper) : limits.upper
  }
}
