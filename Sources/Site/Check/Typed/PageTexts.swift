import Content
import Diagnostics
import Disclosure
import Markdown
import Prose

/// Gathers the texts of a page that hold a number of interest.
struct PageTexts {
  private let page: Page
  private let index: HiddenIndex
  private var found = TypedTexts()

  static func all(on page: Page, _ index: HiddenIndex) -> TypedTexts {
    var texts = PageTexts(page: page, index: index)
    let title = [page.details.title]
    texts.add(WrittenTexts(index: index, kind: .other, around: []).texts(in: page.details.written))
    texts.read(page.body, around: title)
    return texts.found
  }

  private init(page: Page, index: HiddenIndex) {
    self.page = page
    self.index = index
  }

  private mutating func add(_ texts: [TypedText]) { found.texts += texts }

  private mutating func read(_ passage: Passage, around outer: [String]) {
    let trail = HeadingTrail(headings: passage.markdown.headings, outer: outer)
    found.datasets.formUnion(passage.numbers.compactMap { $0?.data })
    if passage.markdown.html.withUnsafeBufferPointer({ NumberGlance.finds(in: $0, index.mayConcern) }) {
      readParagraphs(of: passage.markdown, trail)
      for table in passage.markdown.tables { readTable(table, trail) }
    }
    for picture in passage.markdown.images + passage.markdown.links {
      // The words of a link are part of their sentence.
      let isPicture = passage.markdown.images.contains(picture)
      for text in [isPicture ? picture.text : "", picture.title] {
        take(text, line: picture.line, isPicture ? .picture : .other, trail)
      }
    }
    for (fence, block) in zip(passage.markdown.blocks, passage.blocks) {
      if let block { read(block, around: trail.headings(at: fence.line)) }
    }
  }

  private mutating func readParagraphs(of markdown: RenderedMarkdown, _ trail: HeadingTrail) {
    let paragraphs = markdown.paragraphsAndCode.filter { $0.place != .table }
    found.notes += paragraphs.filter { $0.place == .footnote }.map(\.text)
    var opening = ""
    for paragraph in paragraphs {
      var around = trail.headings(at: paragraph.line)
      if !opening.isEmpty { around.insert(opening, at: 0) }
      // A list stands below the line that opens it.
      if paragraph.text.last(where: { !$0.isWhitespace }) == ":" { opening = paragraph.text }
      guard NumberGlance.finds(in: paragraph.text, index.mayConcern) else { continue }
      add([
        TypedText(
          text: paragraph.text, around: around, kind: .sentence,
          place: SourceLocation(file: page.file, line: paragraph.line))
      ])
    }
  }

  private mutating func take(_ text: String, line: Int, _ kind: TypedText.Kind, _ trail: HeadingTrail) {
    guard NumberGlance.finds(in: text, index.mayConcern) else { return }
    let place = SourceLocation(file: page.file, line: line)
    add([TypedText(text: text, around: trail.headings(at: line), kind: kind, place: place)])
  }

  private mutating func readTable(_ table: WrittenTable, _ trail: HeadingTrail) {
    let grid = TypedTable(
      caption: table.caption, columns: table.rows.first ?? [], rows: Array(table.rows.dropFirst()),
      places: table.lines.dropFirst().map { SourceLocation(file: page.file, line: $0) })
    let line = table.lines.first ?? 1
    add(grid.texts(index, around: trail.headings(at: line)))
    take(table.caption, line: line, .table, trail)
    for heading in table.rows.first ?? [] { take(heading, line: line, .table, trail) }
  }

  private mutating func read(_ block: Block, around: [String]) {
    let own = WrittenTexts(index: index, kind: block.textKind, around: around, skipsText: !block.isDiagram)
    found.datasets.formUnion(WrittenTexts.datasets(in: block.written))
    add(own.texts(in: block.written))
    if case .table = block.content { return }
    let title = block.written.texts(under: ["title", "summary", "caption"]).joined(separator: ". ")
    for passage in block.passages { read(passage, around: [title] + around) }
  }
}

/// The headings that a line of a text stands under.
struct HeadingTrail {
  private let found: [RenderedMarkdown.Heading]
  private let outer: [String]

  init(headings: [RenderedMarkdown.Heading], outer: [String]) {
    found = headings
    self.outer = outer
  }

  /// The headings above `line`, the closest first, and what stands round the whole text.
  func headings(at line: Int) -> [String] {
    var open: [RenderedMarkdown.Heading] = []
    for heading in found.prefix(while: { $0.line <= line }) {
      open.removeAll { $0.level >= heading.level }
      open.append(heading)
    }
    return open.reversed().map(\.text) + outer
  }
}

extension Block {
  fileprivate var isDiagram: Bool {
    if case .diagram = content { true } else { false }
  }

  fileprivate var textKind: TypedText.Kind {
    switch content {
    case .chart: .chart
    case .diagram: .diagram
    case .table: .table
    case .figures: .headline
    default: .other
    }
  }
}
