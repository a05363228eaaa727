/// What an element looks like, as far as rules ask.
struct ComputedStyle: Sendable {
  /// The style of the element around, or -1.
  var parent: Int32 = -1

  // Passed on to what is inside.
  var fontSize = FontSize.medium
  var fontWeight = 400.0
  var lineHeight = LineHeight.normal
  /// In pixels.
  var letterSpacing = 0.0
  var wordSpacing = 0.0
  /// Nothing where it cannot be told.
  var color: Colour? = .black
  /// Whether the text is painted in `color`.
  var textFill: ColourValue = .current
  var prefersDark = false
  var isVisible = true
  /// The colours of the shadows of its text; an unknown one is nothing.
  var textShadow: [Colour?] = []
  var textIndent = 0.0
  var isJustified = false
  var wraps = true
  var variables: [Name: [Token]] = [:]

  // The element's own.
  var display = Display.inline
  var opacity = 1.0
  var background: Colour? = .transparent
  var layers: [BackgroundLayer] = []
  var clipsToText = false
  var isUnderlined = false
  var position = Position.static
  var left = Length.auto
  var top = Length.auto
  var right = Length.auto
  var bottom = Length.auto
  var isClippedAway = false
  var overflowX = Overflow.visible
  var overflowY = Overflow.visible
  var hasEllipsis = false
  var width = Length.auto
  var height = Length.auto
  var maxWidth = Length.auto
  var maxHeight = Length.auto
  /// In degrees; nothing where it cannot be told.
  var transformTurn: Double? = 0
  var rotateTurn: Double? = 0
  var isScaledAway = false
  var isContentHidden = false
  /// Whether a filter or a way of blending makes its colours others than those that are written.
  var changesColours = false
  var borderBottomWidth = Length.pixels(3)
  var hasBorderBottom = false
  /// Whether something that is painted before or after its content may lie under its text.
  var hasPaintedPseudo = false
  /// The properties that a rule sets on the element itself, rather than letting it inherit them.
  var declared: UInt64 = 0

  // What follows from the element and all around it.
  var isDisplayed = true
  /// Whether nobody can see it though it is there for assistive technology: off the screen, clipped, clear.
  var isUnseen = false
  var isUnderlinedAround = false

  enum LineHeight: Hashable, Sendable {
    case normal
    case factor(Double)
    case pixels(Double)
  }

  enum Display: Sendable { case none, contents, inline, inlineBlock, block }
  enum Position: Sendable { case `static`, relative, absolute, fixed, sticky }
  enum Overflow: Sendable { case visible, hidden, scroll }

  /// What is inside begins with.
  func inherited(by parent: Int32) -> ComputedStyle {
    var style = ComputedStyle()
    style.parent = parent
    style.fontSize = fontSize
    style.fontWeight = fontWeight
    style.lineHeight = lineHeight
    style.letterSpacing = letterSpacing
    style.wordSpacing = wordSpacing
    style.color = color
    style.textFill = textFill
    style.prefersDark = prefersDark
    style.isVisible = isVisible
    style.textShadow = textShadow
    style.textIndent = textIndent
    style.isJustified = isJustified
    style.wraps = wraps
    style.variables = variables
    style.isDisplayed = isDisplayed
    style.isUnseen = isUnseen
    style.isUnderlinedAround = isUnderlined || isUnderlinedAround
    return style
  }

  func declares(_ property: Property) -> Bool { declared & Self.bit(of: property) != 0 }

  /// What stands for a property in ``declared``.
  static func bit(of property: Property) -> UInt64 { 1 << UInt64(property.index) }

  /// Whether somebody can see what is in it.
  var isSeen: Bool { isDisplayed && isVisible && !isUnseen }

  /// The height of a line in pixels, as far as it can be told.
  var linePixels: Double {
    switch lineHeight {
    case .normal: fontSize * 1.2
    case .factor(let factor): fontSize * factor
    case .pixels(let pixels): pixels
    }
  }
}
