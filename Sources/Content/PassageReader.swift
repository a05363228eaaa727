import Configuration
import Diagnostics
import Diagrams
import Markdown
import Writing

/// Reads a page’s texts one after the other, and the blocks in them.
struct PassageReader {
  let file: String
  var words: WordTracker
  var slugs = Slugs(reserved: Self.templateAnchors)
  var bag = DiagnosticBag()
  /// The texts as they were written, where somebody asks for them.
  var written: [PageText.Passage]?
  private var depth = 0
  /// The block that is being read.
  private var fence: RenderedMarkdown.FencedBlock?

  /// Anchors that the templates use themselves.
  private static let templateAnchors = [
    "main-content", "contents", "words-on-this-page", "version-history", "columns", "footer-links",
    "how-the-survey-was-done", "what-was-considered", "about-these-figures", "first-rows", "what-is-hidden",
    "support", "exit-this-page",
  ]

  init(file: String, glossary: Glossary) {
    self.file = file
    words = WordTracker(glossary)
  }

  /// Reads the body of a page, which stands after `line` of the file.
  mutating func body(_ source: UnsafeBufferPointer<UInt8>, after line: Int) -> Passage {
    passage(source, at: SourceLocation(file: file, line: line), fileLines: [])
  }

  private mutating func passage(
    _ source: UnsafeBufferPointer<UInt8>, at place: SourceLocation, fileLines: [Int]
  ) -> Passage {
    let markdown = MarkdownRenderer.render(
      source, at: place, fileLines: fileLines, words: &words, slugs: &slugs)
    bag.append(contentsOf: markdown.diagnostics.all)
    written?.append(
      PageText.Passage(
        TextOutline.read(source, at: place, fileLines: fileLines),
        isQuotation: fence?.name == BlockKind.quote.rawValue))
    let numbers = markdown.numbers.map { number($0) }
    guard !markdown.blocks.isEmpty else { return Passage(markdown: markdown, blocks: [], numbers: numbers) }
    let outer = fence
    depth += 1
    defer {
      depth -= 1
      fence = outer
    }
    return Passage(markdown: markdown, blocks: markdown.blocks.map { block($0) }, numbers: numbers)
  }

  private mutating func number(_ written: RenderedMarkdown.Number) -> SentenceNumber? {
    let place = SourceLocation(file: file, line: written.line)
    switch SentenceNumberParser.parse(written.text, at: place) {
    case .success(let number): return number
    case .failure(let problem):
      bag.append(problem)
      return nil
    }
  }

  /// Reads the text of a block’s key, a single value.
  mutating func passage(_ value: ConfigurationValue) -> Passage {
    inner(value.scalar ?? "", after: lineBefore(value), fileLines: [])
  }

  /// The line of the file before the first line of a key’s text.
  func lineBefore(_ value: ConfigurationValue) -> Int {
    let isBlockText = "|>".contains(character(at: value.location) ?? " ")
    return (value.location.line ?? 1) - (isBlockText ? 0 : 1)
  }

  /// Whether a key’s text begins with `>`, which makes one line of many.
  func isFolded(_ value: ConfigurationValue) -> Bool {
    character(at: value.location) == ">"
  }

  /// Reads several texts as one bulleted list.
  mutating func passage(listing values: [ConfigurationValue]) -> Passage {
    var lines: [String] = []
    var fileLines: [Int] = []
    for value in values {
      let isBlockText = "|>".contains(character(at: value.location) ?? " ")
      let start = (value.location.line ?? 1) + (isBlockText ? 1 : 0)
      let item = (value.scalar ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, line) in item.enumerated() {
        lines.append((index == 0 ? "- " : "  ") + line)
        fileLines.append(start + (isBlockText ? index : 0))
      }
    }
    return inner(lines.joined(separator: "\n"), after: 0, fileLines: fileLines)
  }

  /// A title belongs to the page, not to a text inside one of its blocks.
  private mutating func inner(_ text: String, after line: Int, fileLines: [Int]) -> Passage {
    var text = text
    let place = SourceLocation(file: file, line: line)
    let passage = text.withUTF8 { self.passage($0, at: place, fileLines: fileLines) }
    if let heading = passage.markdown.leadingTitle {
      bag.error(
        "second-title", "The heading “\(heading.text)” is marked as the page’s title, with one “#”.",
        help:
          "Start headings inside a block with “##”. To write the sign itself, put a backslash in front: \\#.",
        at: SourceLocation(file: file, line: heading.line))
    }
    return passage
  }

  /// What the writer typed at a place of the block that is being read.
  private func character(at place: SourceLocation) -> Character? {
    guard let fence, let line = place.line, let column = place.column else { return nil }
    let lines = fence.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(line - fence.line - 1) else { return nil }
    return lines[line - fence.line - 1].dropFirst(column - 1).first
  }

  private mutating func block(_ fence: RenderedMarkdown.FencedBlock) -> Block? {
    self.fence = fence
    guard depth <= 4 else {
      bag.error(
        "nested-too-deep", "Blocks stand inside blocks more than four deep here.",
        help: "Write them one after the other.",
        at: SourceLocation(file: file, line: fence.line))
      return nil
    }
    guard let kind = BlockKind(rawValue: fence.name) else {
      bag.error(
        "unknown-block", "“\(fence.name)” is not a block.",
        help: Suggestion.help(for: fence.name, in: BlockKind.allCases.map(\.rawValue), noun: "block")
          + " To show text as it stands, write ```text.",
        at: SourceLocation(file: file, line: fence.line))
      return nil
    }
    switch ConfigurationParser.parse(fence.text, file: file, after: fence.line) {
    case .failure(let problem):
      bag.append(problem)
      return nil
    case .success(let value):
      let misplaced = PlainTextNumbers.problems(
        in: value, markdownKeys: ["text", "rows", "said", "did", "why"])
      bag.append(contentsOf: misplaced)
      let place = SourceLocation(file: file, line: fence.line)
      let value = value.content == .empty ? ConfigurationValue(.empty, at: place) : value
      let source = BlockSource.read(fence, at: place, &bag)
      return read(kind, value, source)
    }
  }

  private mutating func read(_ kind: BlockKind, _ value: ConfigurationValue, _ source: String?) -> Block? {
    var fields = Fields(value, subject: "a “\(kind.rawValue)” block")
    let places = KeyPlaces(fields)
    let content = fields.diagnostics.hasErrors ? nil : content(of: kind, &fields)
    let problems = fields.finish()
    bag.append(contentsOf: problems.all)
    guard !problems.hasErrors, let content else { return nil }
    return Block(content: content, places: places, written: value, source: source)
  }

  private mutating func content(of kind: BlockKind, _ fields: inout Fields) -> Block.Content? {
    switch kind {
    case .chart: .chart(ChartBlock.read(&fields))
    case .diagram: Diagram.read(&fields, &self).map(Block.Content.diagram)
    case .table: TableBlock.read(&fields, &self).map(Block.Content.table)
    case .figures: .figures(FigureItem.readAll(&fields), isBrief: fields.flag("brief") ?? false)
    case .callout: .callout(Callout.read(&fields, &self))
    case .contentNote: .contentNote(ContentNote.read(&fields, &self))
    case .details: .details(summary: fields.requiredText("summary"), text: requiredPassage("text", &fields))
    case .quote: .quote(Quote.read(&fields, &self))
    case .steps: .steps(Step.readAll(&fields, &self))
    case .panels: .panels(Panel.readAll(&fields, &self))
    case .cards: .cards(Card.readAll(&fields, &self))
    case .contact: .contact(ContactBlock.read(&fields))
    case .easyRead: .easyRead(EasyReadItem.readAll(&fields, &self))
    case .youSaidWeDid: .youSaidWeDid(Response.readAll(&fields, &self))
    }
  }

  /// The text of `key`; where it is missing that is a problem.
  mutating func requiredPassage(_ key: String, _ fields: inout Fields) -> Passage {
    _ = fields.requiredText(key)
    return optionalPassage(key, &fields) ?? .empty
  }

  /// The text of `key`, if there is any.
  mutating func optionalPassage(_ key: String, _ fields: inout Fields) -> Passage? {
    guard let value = fields.value(key), fields.text(key) != nil else { return nil }
    return passage(value)
  }
}

/// The names of the blocks.
enum BlockKind: String, CaseIterable {
  case chart, diagram, table, figures, callout, details, quote, steps, panels, cards, contact
  case contentNote = "content-note"
  case youSaidWeDid = "you-said-we-did"
  case easyRead = "easy-read"
}
