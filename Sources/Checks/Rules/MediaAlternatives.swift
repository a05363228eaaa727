import CGumbo

/// What is said in recordings, and in films of other sites, can be read too.
struct MediaAlternatives: Rule {
  static let facts = RuleFacts(
    "media-alternatives", wcag: ["1.2.1", "1.2.2"],
    asks: "What is said in recordings, and in films that another site plays, can be read too.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for audio in page.all(GUMBO_TAG_AUDIO) where audio.isExposed {
      run.ask(audio, "Is what is said in the recording\(name(of: audio, page)) also there to read?")
    }
    for frame in page.all(GUMBO_TAG_IFRAME) where frame.isExposed {
      guard let source = frame.attribute("src")?.string.lowercased(),
        players.contains(where: source.contains)
      else { continue }
      let title = frame.attribute("title").map { " “\($0.string)”" } ?? ""
      run.ask(frame, "Does the film\(title) show what is said as captions that somebody has read through?")
    }
  }

  private static let players = ["youtube.com/embed", "youtube-nocookie.com", "player.vimeo.com"]

  private static func name(of media: Node, _ page: borrowing ParsedPage) -> String {
    let name = page.name(of: media)
    guard name.isEmpty else { return " “\(name)”" }
    let file = page.sources(of: media).first?.split(separator: "/").last
    return file.map { " “\($0)”" } ?? ""
  }
}
