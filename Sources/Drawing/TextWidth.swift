/// Estimates how wide text will be drawn, without a font at hand.
///
/// The table holds the advance widths of Helvetica, in thousandths of the font size, from Adobe's published font
/// metrics; Arial and Liberation Sans share them. Everything is widened by a seventh, which covers the wider system
/// fonts of phones and computers, Noto Sans and Verdana-like ones included. Letters beyond ASCII count as a wide
/// lower-case letter, and those of East Asia as a square.
package enum TextWidth {
  /// The width of `text` at `fontSize`, in the same unit.
  package static func of(_ text: String, fontSize: Double) -> Double {
    var thousandths = 0
    for byte in text.utf8 {
      switch byte {
      case 0x20...0x7E: thousandths += ascii[Int(byte) - 0x20]
      case 0xC2...0xDF: thousandths += 600
      case 0xE0...0xEF: thousandths += 1000
      case 0xF0...0xF4: thousandths += 1200
      default: break
      }
    }
    return Double(thousandths) * fontSize * 1.14 / 1000
  }

  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
