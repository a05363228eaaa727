import Diagnostics

/// Links with the same words lead to the same page, wherever they stand.
struct SameLinkWordsAlone: Rule {
  static let facts = RuleFacts(
    "same-link-words-alone", .advice, wcag: ["2.4.9"], act: ["b20e66"],
    asks: "Links with the same words lead to the same page, wherever they stand.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for (name, links) in page.linksOfSameName {
      guard let first = links[0].destination else { continue }
      let stray = links.dropFirst().first { $0.destination?.surelyDiffers(from: first) ?? false }
      if let stray {
        run.fail(
          stray,
          "Two links say “\(name)” but lead to different pages. People who list the links cannot tell them apart.",
          help: "Say in each link where it goes.")
      } else {
        run.pass()
      }
    }
  }
}
