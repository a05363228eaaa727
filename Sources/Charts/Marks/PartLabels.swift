import Drawing
import Markup

/// The numbers inside the parts of bars, in the ink that shows on each, where they fit.
struct PartLabels {
  /// A number, the part it stands in, and the class that gives its ink, such as `ink-1`.
  struct Entry {
    var text: String
    var ink: String
    var start: Double
    var end: Double
    var middle: Double
  }

  private let fitting: [Entry]
  private let fontSize: Double

  init(_ entries: [Entry], fontSize: Double) {
    fitting = entries.filter { TextWidth.of($0.text, fontSize: fontSize) + 6 <= abs($0.end - $0.start) }
    self.fontSize = fontSize
  }

  /// Writes the numbers, a group for each ink.
  func draw(to writer: inout MarkupWriter) {
    var inks: [String] = []
    for entry in fitting where !inks.contains(entry.ink) { inks.append(entry.ink) }
    for ink in inks {
      writer.raw("<g class=\"part ")
      writer.text(ink)
      writer.raw("\" text-anchor=\"middle\">")
      for entry in fitting where entry.ink == ink {
        writer.label(entry.text, x: (entry.start + entry.end) / 2, y: entry.middle + fontSize * 0.35)
      }
      writer.raw("</g>")
    }
  }
}

/// The paper left between two parts that touch, in user units.
enum PartGap {
  static let width = 2.0

  /// The end of a part, drawn short of where the next begins; a part too thin for that keeps half of its length.
  static func end(_ start: Double, _ end: Double) -> Double {
    let length = abs(end - start)
    let short = length > 2 * width ? length - width : length / 2
    return end > start ? start + short : start - short
  }
}
