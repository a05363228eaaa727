import CGumbo

extension Node {
  /// The level of a heading, from 1: `aria-level` where anybody can mean it, or that of its tag, or 2.
  var headingLevel: Int {
    let asked = attribute("aria-level").flatMap { Int($0.trimmed.string) }
    if let asked, (1...100).contains(asked) { return asked }
    return headingTagLevel ?? 2
  }

  /// The level its tag gives it; nothing where the tag is not that of a heading.
  var headingTagLevel: Int? {
    switch tag {
    case GUMBO_TAG_H1: 1
    case GUMBO_TAG_H2: 2
    case GUMBO_TAG_H3: 3
    case GUMBO_TAG_H4: 4
    case GUMBO_TAG_H5: 5
    case GUMBO_TAG_H6: 6
    default: nil
    }
  }
}
