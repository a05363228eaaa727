/// Finds spaces that cannot be seen: labels that only look the same would be two labels.
enum HiddenSpace {
  /// Whether `text` has one inside it, or two spaces side by side.
  static func stands(in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return text.contains("  ") || scalars.indices.contains { isHidden(scalars, $0) }
  }

  private static func isHidden(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let scalar = scalars[index]
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return scalar != " "
    case .format: return !joins(scalars, index)
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Persian and Indic letters are written with invisible joiners between them, and so are some emoji. Between the
  /// letters of other scripts a joiner is a slip.
  private static func joins(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index] == "\u{200C}" || scalars[index] == "\u{200D}",
      index > 0, index + 1 < scalars.count
    else { return false }
    return canJoin(scalars[index - 1]) && canJoin(scalars[index + 1])
  }

  private static func canJoin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Arabic to Mongolian: the scripts whose letters join, with the vowel signs between them.
    case 0x600...0x8FF, 0x900...0x109F, 0x1780...0x18AF: true
    // What makes an emoji of a sign before it: its colour, or the skin.
    case 0xFE0F, 0x1F3FB...0x1F3FF: true
    default: scalar.properties.isEmoji && !scalar.isASCII
    }
  }
}
