/// A style that elements have, and what follows from it. It is a class so that many may share one.
final class Look: Sendable {
  let style: ComputedStyle
  /// Whether what has it is shown to nobody.
  let hides: Bool
  /// Whether somebody can see what has it.
  let isSeen: Bool

  init(_ style: ComputedStyle) {
    self.style = style
    hides = !style.isDisplayed || !style.isVisible
    isSeen = style.isSeen && style.fontSize >= 1
  }
}
