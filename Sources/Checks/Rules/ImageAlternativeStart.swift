import CGumbo
import Diagnostics

/// A description does not begin by saying that there is an image.
struct ImageAlternativeStart: Rule {
  static let facts = RuleFacts(
    "image-alternative-start", .warning,
    asks: "A description does not begin by saying that there is an image.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for image in page.exposed(.img) where image.tag == GUMBO_TAG_IMG && image.says("alt") {
      let words = VagueWords.plain(image.attribute("alt")?.string ?? "")
      guard let start = starts.first(where: { words.hasPrefix($0) }) else {
        run.pass()
        continue
      }
      run.fail(
        image,
        "The description begins with “\(start.trimmingSpaces)”. A screen reader says “image” already, so people hear it twice.",
        help: "Begin with what the image shows.")
    }
  }

  private static let starts = [
    "image of ", "an image of ", "picture of ", "a picture of ", "photo of ", "a photo of ", "graphic of ",
    "image showing ", "image shows ", "picture showing ", "icon of ",
  ]
}
