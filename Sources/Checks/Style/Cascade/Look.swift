/// A style that elements have, and what follows from it. It is a class so that many may share one.
final class Look: Sendable {
  let style: ComputedStyle
  /// Whether what has it is shown to nobody.
  let hides: Bool
  /// Whether somebody can see what has it.
  let isSeen: Bool
  /// What text that has it looks like on what lies behind.
  let paint: TextPaint

  init(_ style: ComputedStyle, paint: TextPaint = .invisible) {
    self.style = style
    self.paint = paint
    hides = !style.isDisplayed || !style.isVisible
    isSeen = style.isSeen && style.fontSize >= 1
  }
}
