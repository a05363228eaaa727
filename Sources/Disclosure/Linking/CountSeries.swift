import Datasets

/// The counts of one column of one table, each with the key it is known by.
struct CountSeries {
  /// The position of the table.
  let table: Int
  /// The position of the column in the metadata.
  let column: Int
  /// The key of each row.
  let keys: [CountKey]
  /// What is known of the count of each row.
  let values: [KnownCount]
  /// The dimensions of the table.
  let dimensions: [Int]
  /// The dimension of its periods, where it has one.
  let time: Int?
  /// Whether each row is a part and no total of others, in every dimension.
  let isLeaf: [Bool]

  /// The keys by which the counts of `table` are known, the same for all its columns.
  static func keys(of labels: [SiteLabels.Place], rowCount: Int) -> [CountKey] {
    (0..<rowCount).map { row in
      CountKey(
        labels.compactMap { place in
          place.values[row].map { CountKey.Part(dimension: place.dimension, value: $0) }
        })
    }
  }
}

/// What a table says of one count.
enum KnownCount: Hashable {
  /// How many.
  case value(Int)
  /// Nothing: somebody has hidden it.
  case hidden
  /// Nothing: it is not available.
  case missing
  /// There is no such count.
  case none

  init(_ cell: Cell) {
    switch cell {
    case .number(let number), .marked(let number, _):
      // A weighted count such as 4.6 stands for four people or more, and for 0.3 there is somebody.
      let whole = number > 0 ? max(1, number.rounded(.down)) : number.rounded(.down)
      self = Int(exactly: whole).map { .value($0) } ?? .none
    case .symbol(let symbol):
      switch symbol {
      case .confidential, .low, .negligible: self = .hidden
      case .unavailable, .unreliable: self = .missing
      case .notApplicable: self = .none
      case .noneRecorded: self = .value(0)
      }
    case .text: self = .none
    }
  }

  /// How far a sum may be out where counts are no whole numbers: by as much as if they had been rounded to this.
  static func rounding(of cells: [Cell]) -> Int? {
    cells.contains { $0.number.map { $0 != $0.rounded() } ?? false } ? 3 : nil
  }

  /// The number, where there is one.
  var number: Int? { if case .value(let value) = self { value } else { nil } }
}
