import CGumbo
import Diagnostics

/// A film with speech has captions.
struct VideoCaptions: Rule {
  static let facts = RuleFacts(
    "video-captions", .warning, wcag: ["1.2.2"], act: ["f51b46", "eac66b"],
    asks: "A film with speech has captions.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    var offers: [Int32: Bool] = [:]
    for video in page.all(GUMBO_TAG_VIDEO) where !video.state.contains(.hidden) && !video.has("muted") {
      let sources = page.sources(of: video)
      guard !sources.isEmpty else { continue }
      if hasTrack(video, page) {
        run.ask(video, "Do the captions of this film say everything that is said and heard in it?")
        continue
      }
      let isOffered = offers[video.parent] ?? page.offersWords(near: video)
      offers[video.parent] = isOffered
      if isOffered || sources.contains(where: mayBeCaptioned) {
        run.ask(video, "Are the words of this film shown in it, or is it silent?")
      } else {
        run.fail(
          video,
          "A film has no captions. People who are deaf, or who have the sound off, miss what is said.",
          help:
            "Add a caption file: <track kind=\"captions\" src=\"film.vtt\" srclang=\"en\">. A film without any "
            + "sound needs none: write “muted”.")
      }
    }
  }

  private static func hasTrack(_ video: Node, _ page: borrowing ParsedPage) -> Bool {
    video.inside.contains { index in
      let track = page.nodes[index]
      guard !track.isText, track.tag == GUMBO_TAG_TRACK, track.says("src") else { return false }
      let kind = track.attribute("kind")
      return kind == nil || track.attribute("kind", is: "captions")
        || track.attribute("kind", is: "subtitles")
    }
  }

  private static func mayBeCaptioned(_ source: String) -> Bool {
    let source = source.lowercased()
    return ["caption", "subtitle", "silent", "nosound", "no-sound", "no-audio", "muted", "sign"].contains {
      source.contains($0)
    }
  }
}

extension ParsedPage {
  /// Whether a transcript or the like is spoken of right beside the film.
  fileprivate func offersWords(near video: Node) -> Bool {
    guard let around = parent(of: video) else { return false }
    let text = contentText(of: around, hidden: false).string.lowercased()
    return text.contains("transcript") || text.contains("captions")
  }
}
