import Datasets

/// The parts of one stack, laid end to end from zero, as far as they are known.
///
/// A stack ends where a part is hidden or missing. Had the later parts their places, those would tell the length of
/// the hidden one; moved together over it, they would tell a false total. So neither they nor the total are drawn.
struct Stack {
  /// One part with its two ends, in the unit of the numbers.
  struct Part: Hashable {
    var series: Int
    var start: Double
    var end: Double

    var value: Double { end - start }
  }

  /// The known parts from zero on; none in a share of an unknown whole.
  let parts: [Part]

  /// What stands where the stack ends early: the symbol of the part that is not known.
  let stop: String?

  /// The sum of all parts, from the numbers as they are in the data; nothing where one of them is not known.
  let total: Double?

  /// The stack of `place`; with `asShares`, of the percentages its parts are of their sum.
  init(_ data: ChartData, _ place: Int, asShares: Bool) {
    var (parts, stop, end): ([Part], String?, Double) = ([], nil, 0)
    for series in data.names.indices {
      if let value = data.value(series, place) {
        parts.append(Part(series: series, start: end, end: end + value))
        end += value
      } else if !Self.isNothing(data.cells[series][place]) {
        stop = data.cells[series][place]?.symbol?.rawValue ?? "no data"
        break
      }
    }
    total = stop == nil ? end : nil
    guard asShares else {
      (self.parts, self.stop) = (parts, stop)
      return
    }
    let hasShares = stop == nil && end > 0
    self.stop = stop ?? (end > 0 ? nil : "none")
    self.parts =
      hasShares
      ? parts.map { Part(series: $0.series, start: $0.start / end * 100, end: $0.end / end * 100) } : []
  }

  /// Whether a number that is not there adds nothing that could be drawn: it does not apply, none were recorded, or
  /// it rounds to zero.
  static func isNothing(_ cell: Cell?) -> Bool {
    switch cell?.symbol {
    case .notApplicable, .noneRecorded, .low, .negligible: true
    default: false
    }
  }
}

/// The stacks of a chart, one for each place.
struct Stacks {
  let data: ChartData
  let areShares: Bool
  let all: [Stack]

  init(_ data: ChartData, asShares: Bool) {
    self.data = data
    areShares = asShares
    all = data.places.indices.map { Stack(data, $0, asShares: asShares) }
  }

  /// The longest stack, in the unit of the numbers.
  var longest: Double {
    areShares ? 100 : all.reduce(0) { max($0, $1.parts.last?.end ?? 0) }
  }

  /// The number of a part as people read it.
  func text(_ value: Double) -> String { areShares ? Self.share(value) : data.text(value) }

  /// What is measured: a column that the axis can be drawn for.
  func column(each noun: String) -> Column {
    guard areShares else { return data.y }
    return Column(
      name: data.y.name, title: "\(data.y.title): share of each \(noun)", kind: .percentage, description: "")
  }

  /// A percentage in whole numbers; one that is not nothing never reads as nothing, nor one short of all as all.
  static func share(_ value: Double) -> String {
    if value > 0, value < 0.5 { return "under 0.5%" }
    if value < 100, value >= 99.5, 100 - value > 1e-9 { return "over 99%" }
    return NumberText.string(value) + "%"
  }

  var hasStops: Bool { all.contains { $0.total == nil } }

  /// What must be known about stacks that end early.
  func cautions(noun: String) -> [String] {
    guard hasStops else { return [] }
    return areShares
      ? ["A \(noun) with a number that is not known is not drawn, for its shares are not known either."]
      : [
        "A \(noun) is drawn only up to the first number that is not known. The numbers after it are in the table."
      ]
  }
}

extension Stacks {
  /// Checks that the numbers can be laid end to end: none negative, and none of them the sum of others.
  static func check(_ data: ChartData, _ request: inout ChartRequest) {
    if let series = data.series, data.names.count > 1 {
      let totals = series.totals(among: data.names)
      for total in data.names where totals.contains(total) {
        let parts = total == series.total ? "the total of the other values" : "the sum of other values"
        request.add(
          .series,
          "“\(total)” is \(parts) of \(series.name), so a stack would count \(total == series.total ? "all" : "them") "
            + "twice.",
          help: "Leave it out: name the others in `where: {\(series.name): […]}`.")
      }
    }
    for place in data.places.indices {
      for series in data.names.indices {
        guard let value = data.value(series, place), value < 0 else { continue }
        let name = data.isGrouped ? ", \(data.names[series])" : ""
        return request.add(
          .y,
          "\(data.places[place].label)\(name) is \(data.text(value)), and a stack has no room for less than zero.",
          help: "Use `type: bar`, or choose other rows with `where`.")
      }
    }
  }
}
