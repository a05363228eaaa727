import Configuration
import Diagnostics
import Markdown

extension Page {
  /// Reads the bytes of a page; the problems name places in `file`.
  static func read(
    _ bytes: [UInt8], path: String, file: String, glossary: Glossary
  ) -> (page: Page?, bag: DiagnosticBag) {
    var bag = DiagnosticBag()
    let bytes = TextFile.withoutLoneReturns(bytes)
    if let problem = TextFile.problem(in: bytes, file: file) {
      bag.append(problem)
      return (nil, bag)
    }
    switch FrontMatter.read(bytes, file: file) {
    case .failure(let problem):
      bag.append(problem)
      return (nil, bag)
    case .success(let matter):
      let details = details(matter, file: file, &bag)
      var reader = PassageReader(file: file, glossary: glossary)
      let body = bytes.withUnsafeBufferPointer { bytes in
        reader.body(UnsafeBufferPointer(rebasing: bytes[matter.bodyStart...]), after: matter.linesBefore)
      }
      bag.append(contentsOf: reader.bag.all)
      guard let details else { return (nil, bag) }
      let page = Page(
        path: path, file: file, edition: PageEdition.read(path, file: file, &bag),
        details: titled(details, body, file, &bag), body: body,
        anchors: anchors(of: body),
        words: reader.words.found)
      return (page, bag)
    }
  }

  private static func details(
    _ matter: FrontMatter, file: String, _ bag: inout DiagnosticBag
  ) -> PageDetails? {
    switch ConfigurationParser.parse(matter.yaml ?? "", file: file, after: matter.yaml == nil ? 0 : 1) {
    case .failure(let problem):
      bag.append(problem)
      return nil
    case .success(let value):
      bag.append(contentsOf: PlainTextNumbers.problems(in: value, markdownKeys: []))
      return PageDetails.read(value, &bag)
    }
  }

  /// A page without a `title` takes its name from the heading at its very start.
  private static func titled(
    _ details: PageDetails, _ body: Passage, _ file: String, _ bag: inout DiagnosticBag
  ) -> PageDetails {
    var details = details
    let heading = body.markdown.leadingTitle
    if details.title.isEmpty { details.title = heading?.text ?? "" }
    if details.title.isEmpty {
      let first = body.markdown.headings.first?.text
      bag.error(
        "missing-title", "This page has no title.",
        help:
          "Write its details at the very top: a line ---, then “title: \(first ?? "What the page is about")”, then a line ---.",
        at: SourceLocation(file: file, line: 1))
      // Something to call it by, so that one slip is not reported again wherever the page is named.
      details.title = first ?? PagePath.name(of: file)
    } else if let heading, heading.text != details.title {
      bag.error(
        "second-title",
        "The heading “\(heading.text)” is marked as the page’s title, but its title is “\(details.title)”.",
        help: "Start headings inside the page with “##”.", at: SourceLocation(file: file, line: heading.line))
    }
    return details
  }

  private static func anchors(of passage: Passage) -> Set<String> {
    var anchors = Set(passage.markdown.headings.map(\.id))
    for inner in passage.blocks.compactMap({ $0 }).flatMap(\.passages) {
      anchors.formUnion(self.anchors(of: inner))
    }
    return anchors
  }
}

extension Block {
  /// The texts inside the block.
  public var passages: [Passage] {
    switch content {
    case .chart, .diagram, .figures, .contact: []
    case .table(let table):
      if case .written(_, let rows, _) = table.rows { rows.flatMap { $0 } } else { [] }
    case .callout(let callout): [callout.text]
    case .contentNote(let note): [note.text].compactMap(\.self)
    case .details(_, let text): [text]
    case .quote(let quote): [quote.text]
    case .steps(let steps): steps.compactMap(\.text)
    case .panels(let panels): panels.map(\.text)
    case .cards(let cards): cards.compactMap(\.text)
    case .easyRead(let items): items.map(\.text)
    case .youSaidWeDid(let responses): responses.flatMap { [$0.said] + [$0.did, $0.why].compactMap(\.self) }
    }
  }
}
