import Drawing

/// What a box says, broken into lines.
struct Label {
  let lines: [String]
  /// The width of the widest line, in user units.
  let width: Double
  /// Whether a word was too long for its line and had to be broken.
  let breaksWord: Bool

  /// Breaks `text` so that no line is wider than `limit`, or than its longest word where it `keepsWords`.
  ///
  /// Bold letters are about a tenth wider.
  init(_ text: String, limit: Double, canvas: Canvas, isBold: Bool = false, keepsWords: Bool = false) {
    let factor = isBold ? 1.1 : 1
    let longest = text.split(separator: " ").reduce(0) {
      max($0, TextWidth.of(String($1), fontSize: canvas.fontSize) * factor)
    }
    let limit = keepsWords ? max(limit, longest + 0.1) : limit
    let wrapped = WrappedText(text, limit: limit / factor, fontSize: canvas.fontSize)
    lines = wrapped.lines
    width = wrapped.width * factor
    breaksWord = longest > limit
  }
}
