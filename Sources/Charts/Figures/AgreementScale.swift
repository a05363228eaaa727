import Datasets
import Diagnostics

/// Which answers of an agreement scale stand where: the strongest of both sides outermost, the rest set apart.
struct AgreementScale {
  /// Where an answer stands.
  enum Side: Hashable {
    case negative, positive, apart
  }

  /// The series of the negative answers, the strongest first.
  let negative: [Int]

  /// The series of the positive answers, the strongest first.
  let positive: [Int]

  /// The series set apart, each in a column of its own: first the middle answer, then those outside the scale.
  let apart: [Int]

  /// Whether the first of those is the middle of the scale.
  let hasMiddle: Bool

  private static let mostSteps = 3

  /// Finds the answers the author named, or notes what is wrong: each answer stands in one place, and none nowhere.
  init?(_ data: ChartData, _ request: inout ChartRequest) {
    let specification = request.specification
    var taken: Set<Int> = []
    let find = { (names: [String], key: ChartKey, request: inout ChartRequest) -> [Int] in
      names.compactMap { name in
        guard let series = data.names.firstIndex(of: name) else {
          request.add(
            key, "No row has the answer “\(name)”.",
            help: Suggestion.help(for: name, in: data.names, noun: "answer"))
          return nil
        }
        guard taken.insert(series).inserted else {
          request.add(key, "“\(name)” stands in two places.", help: "Name each answer once.")
          return nil
        }
        return series
      }
    }
    let before = request.problems.count
    negative = find(specification.negative, .negative, &request)
    positive = find(specification.positive, .positive, &request)
    let middle = find(specification.middle.map { [$0] } ?? [], .middle, &request)
    apart = middle + find(specification.apart, .apart, &request)
    hasMiddle = !middle.isEmpty
    Self.checkCounts(specification, &request)
    let left = data.names.indices.filter { !taken.contains($0) }.map { "“\(data.names[$0])”" }
    if !left.isEmpty, request.problems.count == before {
      request.add(
        .series, "It is not said where \(Sentence.list(left)) \(left.count == 1 ? "stands" : "stand").",
        help: "Add \(left.count == 1 ? "it" : "each") to `positive`, `negative`, `middle` or `apart`, "
          + "or leave it out with `where`.")
    }
    guard request.problems.count == before else { return nil }
  }

  private static func checkCounts(_ specification: ChartSpecification, _ request: inout ChartRequest) {
    for (names, key) in [(specification.negative, ChartKey.negative), (specification.positive, .positive)] {
      if names.isEmpty {
        request.add(
          key, "The chart does not say which answers are \(key.rawValue).",
          help: "List them, the strongest first: `\(key.rawValue): [Strongly …, …]`.")
      } else if names.count > mostSteps {
        request.add(
          key,
          "There are \(names.count) \(key.rawValue) answers, and more than three shades cannot be told apart.",
          help: "Add the two mildest together in the CSV file.")
      }
    }
    if specification.apart.count > 2 {
      request.add(
        .apart, "There are \(specification.apart.count) answers to set apart, and there is room for two.",
        help: "Add them together in the CSV file, such as “Don’t know or no answer”.")
    }
  }

  /// Which of the three shades an answer wears, 1 for the strongest: the two of a short scale are the outer ones.
  static func shade(_ index: Int, of count: Int) -> Int { count == 2 && index == 1 ? 3 : index + 1 }

  /// The class that colours an answer.
  func colour(_ series: Int) -> String {
    if let index = negative.firstIndex(of: series) {
      return "against-\(Self.shade(index, of: negative.count))"
    }
    if let index = positive.firstIndex(of: series) { return "for-\(Self.shade(index, of: positive.count))" }
    return hasMiddle && apart.first == series ? "middle" : "apart"
  }

  /// The answers as they stand from left to right.
  var inOrder: [Int] { negative + positive.reversed() + apart }
}

/// One question or group of an agreement chart: what its answers add up to.
struct AgreementRow {
  /// One answer with its two ends, in percentage points from the axis outward.
  struct Part: Hashable {
    var series: Int
    var start: Double
    var end: Double
  }

  /// The parts of one side from the axis outward, as far as they are known.
  struct Side {
    var parts: [Part] = []
    /// The symbol of the answer that is not known, where one is not.
    var stop: String?
    /// The sum of the side, of the numbers before they are rounded.
    var sum: Double? { stop == nil ? (parts.last?.end ?? 0) : nil }
  }

  let negative: Side
  let positive: Side

  init(_ data: ChartData, _ place: Int, _ scale: AgreementScale) {
    negative = Self.side(scale.negative.reversed(), data, place)
    positive = Self.side(scale.positive.reversed(), data, place)
  }

  /// Positive less negative, in percentage points; nothing where either is not known.
  var net: Double? {
    guard let plus = positive.sum, let minus = negative.sum else { return nil }
    return plus - minus
  }

  private static func side(_ series: [Int], _ data: ChartData, _ place: Int) -> Side {
    var side = Side()
    var end = 0.0
    for series in series {
      if let value = data.value(series, place) {
        side.parts.append(Part(series: series, start: end, end: end + value))
        end += value
      } else if !Stack.isNothing(data.cells[series][place]) {
        side.stop = data.cells[series][place]?.symbol?.rawValue ?? "no data"
        return side
      }
    }
    return side
  }
}
