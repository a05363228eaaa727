import Diagnostics
import Markdown

/// A text rendered by itself as the file `page.md`, its slots shown in braces.
struct Rendering {
  let markdown: RenderedMarkdown

  init(_ text: String, glossary: [Glossary.Entry] = [], after line: Int = 0) {
    var words = WordTracker(Glossary(glossary))
    var slugs = Slugs()
    self.init(text, after: line, words: &words, slugs: &slugs)
  }

  init(_ text: String, after line: Int = 0, words: inout WordTracker, slugs: inout Slugs) {
    let place = SourceLocation(file: "page.md", line: line)
    let bytes = Array(text.utf8)
    markdown = bytes.withUnsafeBufferPointer {
      MarkdownRenderer.render($0, at: place, words: &words, slugs: &slugs)
    }
  }

  /// The HTML, with each slot in braces.
  var html: String {
    var text = ""
    var position = 0
    for slot in markdown.slots {
      text +=
        String(decoding: markdown.html[position..<slot.offset], as: UTF8.self)
        + "{\(Self.name(of: slot.content))}"
      position = slot.offset
    }
    return text + String(decoding: markdown.html[position...], as: UTF8.self)
  }

  /// The problems, one a line: `line id: message → help`.
  var problems: [String] {
    markdown.diagnostics.sorted.map { "\($0.location?.line ?? 0) \($0.id): \($0.message) → \($0.help)" }
  }

  /// The problems, as `line id`.
  var shortProblems: [String] {
    markdown.diagnostics.sorted.map { "\($0.location?.line ?? 0) \($0.id)" }
  }

  private static func name(of content: RenderedMarkdown.Slot.Content) -> String {
    switch content {
    case .anchorPrefix: "prefix"
    case .headingLevel(let level): "\(level)"
    case .link(let index): "link \(index)"
    case .image(let index): "image \(index)"
    case .block(let index): "block \(index)"
    case .number(let index): "number \(index)"
    }
  }
}
