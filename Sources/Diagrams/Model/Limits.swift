/// The largest diagram that can be read on a phone, with room to spare.
enum Limits {
  static let mostBoxes = 40
  static let mostArrows = 80
  static let mostColumns = 6
  static let mostLevels = 8
  /// In characters.
  static let longestLabel = 120
  /// How many lines are read at all: a list that is longer is refused as a whole.
  static let mostLines = 400
}
