import Diagnostics
import Markdown
import Writing

/// Reads Markdown as a page of its own.
func text(_ markdown: String, isEnglish: Bool = true, abbreviations: Set<String> = []) -> PageText {
  var source = markdown
  let outline = source.withUTF8 { TextOutline.read($0, at: SourceLocation(file: "a.md", line: 0)) }
  return PageText(
    file: "a.md", passages: [PageText.Passage(outline)], source: Array(markdown.utf8), isEnglish: isEnglish,
    abbreviations: abbreviations)
}

/// What is said of `markdown`.
func review(_ markdown: String, _ settings: WritingSettings = WritingSettings(), isEnglish: Bool = true)
  -> [Diagnostic]
{
  WritingReview.diagnostics(on: text(markdown, isEnglish: isEnglish), settings)
}

/// The kinds of what is said of `markdown`, with the places.
func kinds(_ markdown: String) -> [String] {
  review(markdown).map { diagnostic in
    let place = diagnostic.location?.description.dropFirst("a.md:".count) ?? ""
    return "\(place) \(diagnostic.id)"
  }
}
