/// How a chart on a sheet of its own is dressed: white paper, and the light colours of the stylesheet.
///
/// The file is opened in word processors and drawing programs too. Many of them know neither `var()` nor `:is()`, and
/// leave out or blacken what is dressed with them, so colours are handed down as `currentColor`.
enum PosterStyle {
  /// The rules that `drawing` needs: those of every chart, and those of classes that stand in it.
  static func rules(for drawing: [UInt8]) -> [StaticString] {
    [always] + parts.filter { drawing.contains($0.mark) }.map(\.rules)
  }

  private static let always: StaticString = """
    svg{fill:#0b0c0c;font-family:Arial,sans-serif}.tick,.axis-note{fill:#505a5f}\
    .axis-title,.group{font-weight:bold}.grid,.axis{fill:none;stroke:#6b7276}.grid{stroke:#dcdfe1}
    """

  /// Rules, and what stands in every drawing that needs them. Lines say for themselves that they are not filled.
  private static let parts: [(mark: StaticString, rules: StaticString)] = [
    ("=\"leader", ".leader{stroke:#6b7276}"),
    ("=\"blank", ".blank{fill:none;stroke:#6b7276;stroke-dasharray:3 3}"),
    ("=\"missing", ".missing{fill:#505a5f}"),
    (
      "=\"line ",
      """
      .line{stroke-width:2.5;stroke:currentColor}\
      .line.series-2,.line.series-5{stroke-dasharray:8 4}.line.series-3,.line.series-6{stroke-dasharray:2.5 3}
      """
    ),
    ("=\"line across", ".line.across{stroke-width:1.5;stroke-dasharray:1 6}"),
    ("=\"series-break", ".series-break{fill:none;stroke:#0b0c0c;stroke-dasharray:4 4}"),
    ("=\"marker ", ".marker{fill:currentColor;stroke:#fff}"),
    ("=\"bar ", ".bar{fill:currentColor}.bar.total{fill:#6b7276}"),
    ("=\"band ", ".band{fill:currentColor;fill-opacity:.16;stroke:currentColor;stroke-opacity:.55}"),
    (
      "=\"event",
      """
      .event{fill:none;stroke:#6b7276}.event-band{fill:#505a5f;fill-opacity:.16}.event-name{fill:#505a5f}
      """
    ),
    ("series-1", ".series-1{color:#12436d}"), ("series-2", ".series-2{color:#28a197}"),
    ("series-3", ".series-3{color:#801650}"), ("series-4", ".series-4{color:#f46a25}"),
    ("series-5", ".series-5{color:#3d3d3d}"), ("series-6", ".series-6{color:#a285d1}"),
  ]
}

extension [UInt8] {
  /// Whether `mark` stands anywhere in the bytes.
  fileprivate func contains(_ mark: StaticString) -> Bool {
    let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    return withUnsafeBufferPointer { bytes in
      guard let first = mark.first, bytes.count >= mark.count else { return false }
      for start in 0...(bytes.count - mark.count) where bytes[start] == first {
        if mark.elementsEqual(bytes[start..<start + mark.count]) { return true }
      }
      return false
    }
  }
}
