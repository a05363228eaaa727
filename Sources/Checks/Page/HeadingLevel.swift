import CGumbo

extension Node {
  /// The level of a heading, from 1: `aria-level`, or that of its tag, or 2.
  var headingLevel: Int {
    if let asked = attribute("aria-level").flatMap({ Int($0.trimmed.string) }), asked > 0 { return asked }
    switch tag {
    case GUMBO_TAG_H1: return 1
    case GUMBO_TAG_H3: return 3
    case GUMBO_TAG_H4: return 4
    case GUMBO_TAG_H5: return 5
    case GUMBO_TAG_H6: return 6
    default: return 2
    }
  }
}
