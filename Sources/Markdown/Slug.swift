/// Makes anchors out of headings the way GitHub does, so that links to headings work in both places.
public struct Slugs {
  private var used: [String: Int]

  /// Starts with the anchors in `reserved` taken.
  public init(reserved: some Sequence<String> = []) {
    used = Dictionary(reserved.map { ($0, 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The anchor of a heading, with a number after it where it is taken already.
  public mutating func next(for text: String) -> String {
    let base = Slugs.slug(text)
    let count = used[base, default: 0]
    used[base] = count + 1
    guard count > 0 else { return base }
    let numbered = "\(base)-\(count)"
    return used[numbered] == nil ? numbered : next(for: numbered)
  }

  /// Small letters and digits, spaces as hyphens, everything else left out; `section` where nothing is left.
  public static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_" {
        slug.append(scalar)
      } else if scalar == " " {
        slug.append("-")
      }
    }
    return slug.isEmpty ? "section" : String(slug)
  }
}
