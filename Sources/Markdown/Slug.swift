/// Makes anchors out of headings the way GitHub does, so that links to headings work in both places.
public struct Slugs {
  /// The anchors that are taken, each with the last number that was put after it.
  private var used: [String: Int]

  /// How many footnotes the page has so far: their numbers run on from one text of the page to the next.
  var footnotes = 0

  /// Starts with the anchors in `reserved` taken.
  public init(reserved: some Sequence<String> = []) {
    used = Dictionary(reserved.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The anchor of a heading, with a number after it where it is taken already.
  public mutating func next(for text: String) -> String {
    let base = Slugs.slug(text)
    var slug = base
    while used[slug] != nil {
      used[base, default: 0] += 1
      slug = "\(base)-\(used[base, default: 0])"
    }
    used[slug] = 0
    return slug
  }

  /// Small letters, digits, `-` and `_`, spaces as hyphens, everything else left out; `section` where nothing is left.
  public static func slug(_ text: String) -> String {
    asciiSlug(text) ?? unicodeSlug(text)
  }

  /// The same for text without letters beyond ASCII, without asking for the properties of each; nothing for other text.
  private static func asciiSlug(_ text: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if byte == UInt8(ascii: " ") {
        slug.append(UInt8(ascii: "-"))
      } else if ASCII.isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        slug.append(ASCII.lower(byte))
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  private static func unicodeSlug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append("-")
      } else if scalar == "-" || isWord(scalar) {
        slug.append(scalar)
      }
    }
    return slug.isEmpty ? "section" : String(slug)
  }

  /// What GitHub keeps: letters, the marks on them, digits, and underscores.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}
