import CGumbo
import Diagnostics

/// An image in a link does not repeat the words beside it.
struct ImageRepeatsLink: Rule {
  static let facts = RuleFacts(
    "image-repeats-link", .warning, asks: "An image in a link does not repeat the words beside it.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for image in page.exposed(.img) where image.tag == GUMBO_TAG_IMG && image.says("alt") {
      guard let link = page.nearest(to: image, where: { $0.role == .link || $0.role == .button }) else {
        continue
      }
      let beside = VagueWords.plain(page.visibleText(of: link))
      if !beside.isEmpty, beside == VagueWords.plain(image.attribute("alt")?.string ?? "") {
        run.fail(
          image,
          "The image in the link is described with the words that stand beside it. Screen reader users hear “\(beside)” "
            + "twice.",
          help: "Write alt=\"\": the words beside the image say enough.")
      } else {
        run.pass()
      }
    }
  }
}
