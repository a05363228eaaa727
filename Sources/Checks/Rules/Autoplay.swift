import CGumbo
import Diagnostics

/// Sound that starts by itself can be stopped.
struct Autoplay: Rule {
  static let facts = RuleFacts(
    "autoplay", .warning, wcag: ["1.4.2"], act: ["4c31df", "80f0bf"],
    asks: "Sound that starts by itself can be stopped.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for media in page.all(GUMBO_TAG_VIDEO) + page.all(GUMBO_TAG_AUDIO) {
      guard media.has("autoplay"), !media.has("muted"), !isShort(page.sources(of: media)) else { continue }
      if media.has("controls") || hasControl(page) {
        run.pass()
      } else {
        run.fail(
          media,
          "A film or sound starts by itself and cannot be stopped. Screen reader users can no longer hear their screen "
            + "reader.",
          help: "Take “autoplay” away, or write “controls” or “muted” beside it.")
      }
    }
  }

  /// Whether only three seconds or less are played, as the address says.
  private static func isShort(_ sources: [String]) -> Bool {
    !sources.isEmpty
      && sources.allSatisfy { source in
        guard let mark = source.firstRange(of: "#t=") else { return false }
        let times = source[mark.upperBound...].split(separator: ",", omittingEmptySubsequences: false)
        guard times.count == 2, let end = Double(times[1]) else { return false }
        return end - (Double(times[0]) ?? 0) <= 3
      }
  }

  private static func hasControl(_ page: borrowing ParsedPage) -> Bool {
    page.exposed(.button).contains { button in
      let name = page.name(of: button).lowercased()
      return ["pause", "stop", "mute", "play", "sound", "volume"].contains { name.contains($0) }
    }
  }
}

extension ParsedPage {
  /// The addresses of a film or sound.
  func sources(of media: Node) -> [String] {
    var sources: [String] = []
    if let source = media.attribute("src") { sources.append(source.string) }
    for index in media.inside where !nodes[index].isText && nodes[index].tag == GUMBO_TAG_SOURCE {
      if let source = nodes[index].attribute("src") { sources.append(source.string) }
    }
    return sources
  }
}
