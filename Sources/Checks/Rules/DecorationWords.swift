import CGumbo
import Diagnostics

/// An image marked as decoration only decorates.
struct DecorationWords: Rule {
  static let facts = RuleFacts(
    "decoration-words", .warning, wcag: ["1.1.1"], act: ["e88epe"],
    asks: "An image marked as decoration only decorates.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for image in page.all(GUMBO_TAG_IMG) where !image.state.contains(.hidden) {
      guard image.role == .none || image.state.contains(.ariaHidden), let source = image.attribute("src")
      else { continue }
      // Most addresses have none of the words, and need not be cut into parts.
      let file = kinds.contains(where: source.contains) ? fileName(source) : ""
      guard let kind = kinds.first(where: { file.contains("\($0)") }), page.standsAlone(image) else {
        run.pass()
        continue
      }
      run.fail(
        image,
        "The image “\(file)” is marked as decoration, but by its name it is a \(kind), and nothing beside it says what "
          + "it shows. People who cannot see it miss it.",
        help: "Say in its alt text what it shows, and do not hide it; or say it in the text beside it.")
    }
  }

  private static func fileName(_ source: Bytes) -> String {
    let path = source.string.prefix { $0 != "?" && $0 != "#" }
    return String(path.split(separator: "/").last ?? "").lowercased()
  }

  private static let kinds: [StaticString] = [
    "logo", "chart", "graph", "diagram", "infographic", "poster", "timeline",
  ]
}

extension ParsedPage {
  /// Whether neither the element around the image nor a link or button around it has words.
  fileprivate func standsAlone(_ image: Node) -> Bool {
    guard let around = parent(of: image), !around.state.contains(.speaks) || around.tag == GUMBO_TAG_BODY
    else {
      return false
    }
    let widget = nearest(to: image) { $0.role == .link || $0.role == .button || $0.tag == GUMBO_TAG_FIGURE }
    if let widget, isNamed(widget) { return false }
    return !hasWordsBeside(image)
  }

  /// Whether text stands right before or after the image in the same element.
  private func hasWordsBeside(_ image: Node) -> Bool {
    guard let around = parent(of: image) else { return false }
    return nodes[around.inside].contains { $0.isText && $0.parent == around.index && !$0.text.isBlank }
  }
}
