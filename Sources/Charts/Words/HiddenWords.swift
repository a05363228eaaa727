import Datasets
import Disclosure

/// Which numbers of a chart are hidden, missing or to be read with care, and why, in words.
struct HiddenWords {
  /// More places than this are counted, not named.
  private static let mostNamed = 4

  /// The cells with what they are called in a list; an empty name is counted only.
  private let cells: [(name: String, cell: Cell?)]

  /// The counts in place of percentage changes from a small base, and what these are called in a list.
  private let changes: [(name: String, change: SmallChange)]

  init(cells: [(name: String, cell: Cell?)]) {
    self.cells = cells
    changes = []
  }

  init(data: ChartData) {
    var cells: [(name: String, cell: Cell?)] = []
    var changes: [(name: String, change: SmallChange)] = []
    for series in data.names.indices {
      for place in data.places.indices {
        let label = data.places[place].label
        let name = data.isGrouped ? "\(data.names[series]), \(label)" : label
        if let change = data.smallChanges[series]?[place] {
          changes.append((name, change))
        } else {
          cells.append((name, Self.unbroken(data, series, place)))
        }
      }
    }
    (self.cells, self.changes) = (cells, changes)
  }

  /// A cell without the mark of a break that is told already, with what changed at it.
  private static func unbroken(_ data: ChartData, _ series: Int, _ place: Int) -> Cell? {
    guard case .marked(let number, let marks) = data.cells[series][place],
      data.breakPlaces(of: series).contains(place)
    else { return data.cells[series][place] }
    return .number(number, marks: marks.without(.seriesBreak))
  }

  /// A sentence for each symbol, then one for what the data does not hold at all.
  var sentences: [String] {
    let marked = Symbol.allCases.compactMap { symbol in
      sentence(
        for: places { $0?.symbol == symbol }, symbol.phrases, mark: " \(symbol.rawValue)")
    }
    let absent = sentence(
      for: places { $0 == nil }, (one: "is not in the data", many: "are not in the data"), mark: "")
    return marked + [absent, given].compactMap { $0 } + cautions
  }

  /// A sentence for each mark that stands after a number.
  private var cautions: [String] {
    let total = places { $0?.number != nil }.count
    return Mark.allCases.compactMap { mark in
      let places = places { $0?.marks.contains(mark) == true }
      if places.count == total, total > Self.mostNamed, mark != .seriesBreak {
        let which = total < cells.count ? "Every number that can be shown" : "Every number"
        return "\(which) \(mark.phrases.one) \(mark.rawValue)."
      }
      return sentence(for: places, mark.phrases, mark: " \(mark.rawValue)")
    }
  }

  private func sentence(for places: [String], _ phrases: (one: String, many: String), mark: String) -> String?
  {
    guard !places.isEmpty else { return nil }
    let phrase = places.count == 1 ? phrases.one : phrases.many
    let count = places.count == 1 ? "One number" : "\(places.count) numbers"
    guard places.count <= Self.mostNamed, !places.contains("") else { return "\(count) \(phrase)\(mark)." }
    return "\(count) \(phrase)\(mark): \(places.joined(separator: "; "))."
  }

  private func places(where test: (Cell?) -> Bool) -> [String] {
    cells.filter { test($0.cell) }.map(\.name)
  }

  /// The counts in place of percentage changes from a small base.
  private var given: String? {
    guard !changes.isEmpty else { return nil }
    let list = changes.map { "\($0.name), \($0.change.text)" }.joined(separator: "; ")
    let rest = changes.count > Self.mostNamed ? "" : ": " + list
    let what =
      changes.count == 1 ? "One percentage is not given" : "\(changes.count) percentages are not given"
    return "\(what), because fewer than 10 were counted in the period before\(rest)."
  }
}

extension Symbol {
  /// What is so of one number, and of several, marked with the symbol.
  fileprivate var phrases: (one: String, many: String) {
    switch self {
    case .confidential: (one: "is \(meaning)", many: "are \(meaning)")
    case .unavailable: (one: "is not available", many: "are not available")
    case .notApplicable: (one: "does not apply", many: "do not apply")
    case .low, .negligible: (one: "rounds to zero but is not zero", many: "round to zero but are not zero")
    case .unreliable:
      (
        one: "is not shown because it is of low reliability",
        many: "are not shown because they are of low reliability"
      )
    case .noneRecorded: (one: "has none recorded", many: "have none recorded")
    }
  }
}

extension Mark {
  /// What is so of one number, and of several, with the mark.
  fileprivate var phrases: (one: String, many: String) {
    switch self {
    case .provisional: (one: "is provisional and may change", many: "are provisional and may change")
    case .revised:
      (one: "is revised since it was first published", many: "are revised since they were first published")
    case .estimated: (one: "is an estimate", many: "are estimates")
    case .seriesBreak:
      (
        one: "comes after a break in the series and cannot be compared with those before it",
        many: "each come after a break in the series and cannot be compared with those before"
      )
    case .unreliable: (one: "is of low reliability", many: "are of low reliability")
    }
  }
}
