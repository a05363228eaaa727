import CGumbo
import Diagnostics

/// The description of an image says what it shows, not only that it is an image.
struct ImageAlternativeWords: Rule {
  static let facts = RuleFacts(
    "image-alternative-words", .warning, wcag: ["1.1.1"], act: ["qt1vmo"],
    asks: "The description of an image says what it shows, not only that it is an image.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for image in page.exposed(.img) where image.tag == GUMBO_TAG_IMG {
      guard let alternative = image.attribute("alt")?.trimmed, !alternative.isBlank else { continue }
      if isFileName(alternative) {
        run.fail(
          image,
          "The image is described as “\(alternative.string)”, the name of a file. "
            + "People who cannot see it are not told what it shows.",
          help: "Say in a sentence what the image shows and why it is here.")
      } else if VagueWords.alternatives.contains(VagueWords.plain(alternative.string)) {
        run.fail(
          image,
          "The image is described as “\(alternative.string)”, which says only that there is one. "
            + "People who cannot see it are not told what it shows.",
          help:
            "Say in a sentence what the image shows and why it is here; if it only decorates, write alt=\"\"."
        )
      } else {
        run.ask(image, question(alternative.string, image))
      }
    }
  }

  /// The words, and the file they stand for: the question is answered without a look at the code.
  private static func question(_ alternative: String, _ image: Node) -> String {
    let source = image.attribute("src")?.trimmed.string ?? ""
    let file = source.hasPrefix("data:") ? "" : source.split(separator: "/").last.map { " " + $0 } ?? ""
    return "Do the words “\(alternative.shortened(to: 200))” say what the picture\(file) is there to say?"
  }

  private static func isFileName(_ text: Bytes) -> Bool {
    guard !text.buffer.contains(where: \.isSpace), let dot = text.buffer.lastIndex(of: UInt8(ascii: "."))
    else { return false }
    let ending = text.slice(dot + 1, text.count)
    let endings: [StaticString] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "tif", "tiff"]
    return endings.contains { ending.matches($0) }
  }
}
