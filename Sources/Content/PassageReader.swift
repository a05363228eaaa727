import Configuration
import Diagnostics
import Markdown

/// Reads a page’s texts one after the other, and the blocks in them.
struct PassageReader {
  let file: String
  var words: WordTracker
  var slugs = Slugs(reserved: Self.templateAnchors)
  var bag = DiagnosticBag()
  private var depth = 0

  /// Anchors that the templates use themselves.
  private static let templateAnchors = [
    "main-content", "contents", "words-on-this-page", "version-history", "columns", "footer-links",
    "how-the-survey-was-done", "what-was-considered", "about-these-figures", "first-rows", "what-is-hidden",
  ]

  init(file: String, glossary: Glossary) {
    self.file = file
    words = WordTracker(glossary)
  }

  /// Reads text that stands after `line` of the file.
  mutating func passage(_ source: UnsafeBufferPointer<UInt8>, after line: Int) -> Passage {
    let place = SourceLocation(file: file, line: line)
    let markdown = MarkdownRenderer.render(source, at: place, words: &words, slugs: &slugs)
    bag.append(contentsOf: markdown.diagnostics.all)
    guard !markdown.blocks.isEmpty else { return Passage(markdown: markdown, blocks: []) }
    depth += 1
    defer { depth -= 1 }
    return Passage(markdown: markdown, blocks: markdown.blocks.map { block($0) })
  }

  /// Reads the text of a block’s key.
  mutating func passage(_ value: ConfigurationValue) -> Passage {
    var text = value.scalar ?? ""
    let line = (value.location.line ?? 1) - (text.contains("\n") ? 0 : 1)
    return text.withUTF8 { passage($0, after: line) }
  }

  private mutating func block(_ fence: RenderedMarkdown.FencedBlock) -> Block? {
    guard depth <= 4 else {
      bag.error(
        "nested-too-deep", "Blocks stand inside blocks more than four deep here.", help: "Write them one after the other.",
        at: SourceLocation(file: file, line: fence.line))
      return nil
    }
    guard let kind = BlockKind(rawValue: fence.name) else {
      bag.error(
        "unknown-block", "“\(fence.name)” is not a block.",
        help: Suggestion.help(for: fence.name, in: BlockKind.allCases.map(\.rawValue), noun: "block"),
        at: SourceLocation(file: file, line: fence.line))
      return nil
    }
    switch ConfigurationParser.parse(fence.text, file: file, after: fence.line) {
    case .failure(let problem):
      bag.append(problem)
      return nil
    case .success(let value):
      let fence = SourceLocation(file: file, line: fence.line)
      let value = value.content == .empty ? ConfigurationValue(.empty, at: fence) : value
      return read(kind, Fields(value, subject: "a “\(kind.rawValue)” block"))
    }
  }

  private mutating func read(_ kind: BlockKind, _ fields: Fields) -> Block? {
    var fields = fields
    let places = KeyPlaces(fields)
    let content = content(of: kind, &fields)
    let problems = fields.finish()
    bag.append(contentsOf: problems.all)
    guard !problems.hasErrors, let content else { return nil }
    return Block(content: content, places: places)
  }

  private mutating func content(of kind: BlockKind, _ fields: inout Fields) -> Block.Content? {
    switch kind {
    case .chart: .chart(ChartBlock.read(&fields))
    case .table: TableBlock.read(&fields, &self).map(Block.Content.table)
    case .figures: .figures(FigureItem.readAll(&fields))
    case .callout: .callout(Callout.read(&fields, &self))
    case .details: .details(summary: fields.requiredText("summary"), text: requiredPassage("text", &fields))
    case .quote: .quote(Quote.read(&fields, &self))
    case .steps: .steps(Step.readAll(&fields, &self))
    case .cards: .cards(Card.readAll(&fields, &self))
    case .contact: .contact(ContactBlock.read(&fields))
    }
  }

  /// The text of `key`; where it is missing that is a problem.
  mutating func requiredPassage(_ key: String, _ fields: inout Fields) -> Passage {
    _ = fields.requiredText(key)
    return optionalPassage(key, &fields) ?? .empty
  }

  /// The text of `key`, if there is any.
  mutating func optionalPassage(_ key: String, _ fields: inout Fields) -> Passage? {
    fields.value(key).map { passage($0) }
  }
}

/// The names of the blocks.
enum BlockKind: String, CaseIterable {
  case chart, table, figures, callout, details, quote, steps, cards, contact
}
