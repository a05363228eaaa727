import CGumbo
import Diagnostics

/// An image is described briefly; what needs more room stands in the text.
struct ImageAlternativeLength: Rule {
  static let facts = RuleFacts(
    "image-alternative-length", .warning,
    asks: "An image is described briefly; what needs more room stands in the text.")

  private static let most = 250

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for image in page.exposed(.img) where image.tag == GUMBO_TAG_IMG && image.says("alt") {
      let count = image.attribute("alt")?.trimmed.string.count ?? 0
      if count <= most {
        run.pass()
      } else {
        run.fail(
          image,
          "The description of the image is \(count) characters long. A screen reader reads it in one go, "
            + "without stops or a way back.",
          help: "Say in one or two sentences what the image shows, and put the rest into the text beside it.")
      }
    }
  }
}
