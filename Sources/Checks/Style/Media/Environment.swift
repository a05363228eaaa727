/// What a page is looked at with: the size of the window and what the reader asked for.
struct Environment: Hashable, Sendable {
  /// In CSS pixels.
  var width = 1_280.0
  var height = 1_024.0
  /// Whether the reader asked for dark colours.
  var isDark = false

  static let desktop = Environment()
  static let dark = Environment(isDark: true)
  static let upright = Environment(width: 400, height: 800)
  static let sideways = Environment(width: 800, height: 400)
  /// A window as wide and high as that of a desk, the page made twice as large.
  static let enlarged = Environment(width: 640, height: 512)

  /// All that pages are looked at with.
  static let all = [desktop, dark, upright, sideways, enlarged]
}
