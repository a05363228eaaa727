import Drawing

/// How many panels stand side by side, and how large they are.
struct FacetGrid {
  /// The number of columns.
  let columns: Int

  /// The width of a plot and the distance between two of them, in user units.
  let width: Double
  let gap: Double

  /// The columns that a number of panels looks best in, where they have room.
  private static func best(_ count: Int, _ layout: Layout) -> Int {
    if layout.width < 400 { return min(count, 2) }
    switch count {
    case ...3: return count
    case 4: return 2
    case 5, 6, 9: return 3
    default: return 4
    }
  }

  /// The most columns, up to the best number, in which `fits` is content with the width of a plot.
  ///
  /// The plots begin at `left`; what stands under them reaches beyond them by `overhang` at both sides.
  init(
    count: Int, left: Double, overhang: Double, layout: Layout, fits: (Double) -> Bool
  ) {
    let gap = max(2 * overhang + layout.fontSize * 0.6, 20)
    let width = { (columns: Int) in
      (layout.width - left - overhang - Double(columns - 1) * gap) / Double(columns)
    }
    let columns = stride(from: Self.best(count, layout), to: 1, by: -1).first { fits(width($0)) } ?? 1
    self.columns = columns
    self.width = width(columns)
    self.gap = gap
  }
}

/// The names of panels, over their plots.
struct FacetNames {
  private let names: [WrappedText]

  /// Bold letters are about a tenth wider.
  private static let boldness = 1.1

  init(_ names: [String], width: Double, layout: Layout) {
    self.names = names.map { WrappedText($0, limit: width / Self.boldness, fontSize: layout.fontSize) }
  }

  /// Whether no name is broken within a word, or takes more than two lines, over a plot of `width`.
  static func fit(_ names: [String], _ width: Double, _ layout: Layout) -> Bool {
    names.allSatisfy { name in
      let limit = width / boldness
      return WrappedText(name, limit: limit, fontSize: layout.fontSize).lines.count <= 2
        && name.split(separator: " ").allSatisfy {
          TextWidth.of(String($0), fontSize: layout.fontSize) <= limit
        }
    }
  }

  subscript(index: Int) -> WrappedText { names[index] }

  /// The most lines that a name in `row` has.
  func lines(in row: Range<Int>) -> Int { names[row].reduce(1) { max($0, $1.lines.count) } }
}
