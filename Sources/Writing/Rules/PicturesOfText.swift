import Markdown

/// Pictures that seem to hold text or numbers.
enum PicturesOfText: WritingRule {
  static let id = "picture-of-text"
  static let plural = "pictures that seem to hold text"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    page.parts.flatMap { part in
      part.outline.marks.compactMap { mark in
        guard case .image(let file, let alternative) = mark.kind, !file.hasSuffix(".svg") else { return nil }
        return remark(on: file, alternative, part.line(at: mark.range.lowerBound))
      }
    }
  }

  private static func remark(on file: String, _ alternative: String, _ line: Int) -> Remark? {
    let name = file.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if let word = nameWords.first(where: name.contains) {
      return Remark(
        words: file, line: line,
        message:
          "The picture “\(name)” is called a \(word). Text in a picture cannot be made larger, read out, "
          + "translated or found.",
        help: isDrawn(word)
          ? "Put its numbers into data/ and draw it with a “chart” block: everybody can then read and download them."
          : "Write its words as text on the page. If it holds none, give the file another name.",
        isBarrier: true, wcag: ["1.4.5"])
    }
    let words = alternative.split(separator: " ")
    let numbers = words.filter { $0.contains(where: \.isNumber) }.count
    guard words.count > 40 || numbers > 3 else { return nil }
    return Remark(
      words: alternative, line: line,
      message:
        "The description of this picture has \(words.count) words and \(numbers) numbers, so the picture seems "
        + "to hold text or data. Whoever zooms in, prints or translates the page loses it.",
      help:
        "Write the text on the page, or draw the numbers with a “chart” block. Then describe in one sentence what "
        + "the picture shows.",
      wcag: ["1.4.5"])
  }

  private static func isDrawn(_ word: String) -> Bool { ["chart", "graph", "table"].contains(word) }

  private static let nameWords = [
    "screenshot", "screen-shot", "screen shot", "infographic", "poster", "leaflet", "flyer", "chart", "table",
    "slide",
  ]
}
