import Drawing
import Markup

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
    count: Int, left: Double, overhang: Double, layout: Layout,
    fits: (_ width: Double, _ columns: Int) -> Bool
  ) {
    let gap = max(2 * overhang + layout.fontSize, 20)
    let width = { (columns: Int) in
      (layout.width - left - overhang - Double(columns - 1) * gap) / Double(columns)
    }
    let columns = stride(from: Self.best(count, layout), to: 1, by: -1).first { fits(width($0), $0) } ?? 1
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

  /// Whether no name is broken within a word over a plot of `width`, or takes more than `lines`.
  static func fit(_ names: [String], _ width: Double, lines: Int, _ layout: Layout) -> Bool {
    names.allSatisfy { name in
      let limit = width / boldness
      return WrappedText(name, limit: limit, fontSize: layout.fontSize).lines.count <= lines
        && name.split(separator: " ").allSatisfy {
          TextWidth.of(String($0), fontSize: layout.fontSize) <= limit
        }
    }
  }

  /// Writes the name of a panel whose plot begins at `left`, its last line where the last of `count` lines stands.
  func draw(
    _ index: Int, of count: Int, left: Double, at y: Double, _ layout: Layout, _ writer: inout MarkupWriter
  ) {
    let lines = names[index].lines
    let first = y + layout.fontSize + Double(count - lines.count) * layout.lineHeight
    writer.raw("<g class=\"group\">")
    writer.label(lines, x: left, y: first, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }

  /// The most lines that a name in `row` has.
  func lines(in row: Range<Int>) -> Int { names[row].reduce(1) { max($0, $1.lines.count) } }
}
