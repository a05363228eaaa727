import Datasets
import Drawing

/// How a heat map stands and how its columns are named: the first way in which no word need be broken.
struct HeatMapNames {
  /// What stands over the columns.
  enum Heads {
    /// Every name, in lines.
    case whole
    /// Every so many names, where they have an order.
    case sparse
    /// Letters, which a key explains.
    case letters
  }

  let isTurned: Bool
  /// Whether the names of the rows stand above them, so that those of the columns have room.
  let areAbove: Bool
  let heads: Heads
  let columns: [String]
  let rows: [WrappedText]
  /// Where the squares begin, in user units.
  let left: Double
  /// The width of a column, in user units.
  let columnWidth: Double
  /// The columns and rows before which the numbers break.
  let columnBreaks: [Int]
  let rowBreaks: [Int]

  /// The room a break has between two squares, in user units.
  static let breakGap = 8.0

  /// `number` is the room that the widest number takes, in user units.
  init(_ data: ChartData, number: Double, layout: Layout) {
    let names = data.names.map(ShortName.of)
    let places = data.places.map { $0.period?.shortLabel ?? ShortName.of($0.label) }
    let across = layout.width - Self.beside(names, layout).left
    let prefersTurn =
      places.count > names.count && across / Double(max(1, places.count)) < number && layout.width < 400
    let isOrdered = { (isTurned: Bool) in
      let labels = isTurned ? names : places
      return !isTurned && data.periods.count == places.count && !places.isEmpty
        || labels.allSatisfy { $0.first?.isNumber ?? false }
    }
    let turns = prefersTurn ? [true, false] : [false]
    let choice =
      turns.lazy.compactMap { isTurned -> (Bool, Bool, Heads)? in
        let (columns, rows) = isTurned ? (names, places) : (places, names)
        let (_, left, fits) = Self.beside(rows, layout)
        let count = Double(max(1, columns.count))
        let width =
          layout.width - Self.breakGap * Double((isTurned ? data.breakSeries : data.breakPlaces).count)
        if fits, Self.fit(columns, (width - left) / count, layout) { return (isTurned, false, .whole) }
        if Self.fit(columns, width / count, layout) { return (isTurned, true, .whole) }
        return isOrdered(isTurned) ? (isTurned, !fits, .sparse) : nil
      }.first
      ?? (prefersTurn, !Self.beside(prefersTurn ? places : names, layout).fits, .letters)
    (isTurned, areAbove, heads) = choice
    columns = isTurned ? names : places
    let labels = isTurned ? places : names
    let beside = Self.beside(labels, layout)
    left = areAbove ? 0 : beside.left
    rows =
      areAbove
      ? labels.map { WrappedText($0, limit: layout.width, fontSize: layout.fontSize) } : beside.names
    columnBreaks = isTurned ? data.breakSeries : data.breakPlaces
    rowBreaks = isTurned ? data.breakPlaces : data.breakSeries
    columnWidth =
      (layout.width - left - Self.breakGap * Double(columnBreaks.count)) / Double(max(1, columns.count))
  }

  /// What the breaks up to a column, or a row, have pushed it on by, in user units.
  func columnGap(_ column: Int) -> Double { Self.gap(column, columnBreaks) }

  func rowGap(_ row: Int) -> Double { Self.gap(row, rowBreaks) }

  private static func gap(_ index: Int, _ breaks: [Int]) -> Double {
    breakGap * Double(breaks.filter { $0 <= index }.count)
  }

  /// Names beside the rows, the room they take, and whether that breaks no word.
  private static func beside(
    _ names: [String], _ layout: Layout
  ) -> (names: [WrappedText], left: Double, fits: Bool) {
    let words = names.flatMap { $0.split(separator: " ") }
    let longest = words.reduce(0) { max($0, TextWidth.of(String($1), fontSize: layout.fontSize)) }
    let limit = max(layout.width * 0.3, min(longest, layout.width * 0.42))
    let texts = names.map { WrappedText($0, limit: limit, fontSize: layout.fontSize) }
    return (texts, texts.reduce(0) { max($0, $1.width) } + 8, longest <= limit)
  }

  /// Whether every word of `names` fits a column of `width`.
  private static func fit(_ names: [String], _ width: Double, _ layout: Layout) -> Bool {
    names.allSatisfy { name in
      // The widths are estimated with a margin already: names may use the gap between the squares.
      name.split(separator: " ").allSatisfy {
        TextWidth.of(String($0), fontSize: layout.fontSize) <= width + 2
      }
    }
  }
}
