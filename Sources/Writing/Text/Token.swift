/// One word of a part. The halves of a word with a hyphen are words of their own.
struct Token: Sendable {
  /// Where it stands in the bytes of its part.
  let range: Range<Int>
  /// The word in small letters.
  let lower: String
  /// How it is written.
  let shape: Shape
  /// Whether a hyphen joins it to the word before.
  let isJoined: Bool
  /// Whether it stands between quotation marks.
  var isQuoted = false
  /// Whether it stands in the title of something, such as a link to another site or a name in italics.
  var isTitle = false
  /// The full stop, question mark or exclamation mark that follows it, or nought.
  var stop: UInt8 = 0
  /// Whether a comma, a bracket, a stop or a dash follows it.
  var endsClause = false
  /// The sentence it belongs to, counted from nought.
  var sentence = 0

  /// How a word is written.
  enum Shape: Sendable {
    /// In small letters.
    case small
    /// With a capital first.
    case capitalised
    /// All in capitals, two or more.
    case capitals
    /// With capitals in the middle, such as “eBay”.
    case mixed
    /// With a digit somewhere.
    case number
    /// A number from a dataset, code or a picture.
    case object
  }

  /// Whether it counts as a word of its own.
  var isWord: Bool { !isJoined }
}
