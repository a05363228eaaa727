import CCMarkGFM
public import Diagnostics
import Markup

/// Writes one text as HTML, walking the syntax tree once and without recursion.
public struct MarkdownRenderer {
  var output = RenderedMarkdown()
  var writer: MarkupWriter
  var words: WordTracker
  var slugs: Slugs
  let place: SourceLocation
  /// The line of the file for each line of the text, where they do not simply follow each other.
  private let fileLines: [Int]

  /// Text waiting to be written: the library cuts sentences into many small nodes.
  private var run: [UInt8] = []
  /// How many links, headings and captions are open, in which no word is explained.
  var quietDepth = 0
  /// Whether each open link has an anchor element.
  var openLinks: [Bool] = []
  var table: TableState?
  /// Whether the text being written is the start of a caption, whose mark “Table:” and spaces are left out.
  var startsCaption = false
  var footnotes = FootnoteTracker()
  /// The text as it was written.
  var lines: SourceLines
  /// The last line of the latest paragraph that looks like a table.
  var lastTableSlip = 0
  /// The lines that were searched for each sign of Markdown.
  var markedLines: [String: Set<Int>] = [:]
  private var depth = 0
  private var currentLine = 1
  private var reports = ReportCounter()

  /// Texts nested deeper than this are refused: no reader could follow, and no browser need try.
  private static let deepestNesting = 40

  /// Renders `source`, valid UTF-8 that stands in a file after the line given by `place`.
  ///
  /// `words` and `slugs` carry what the page has explained and named so far from one text of the page to the next.
  /// `fileLines` gives the line of the file for each line of the text, where the lines do not simply follow `place`.
  public static func render(
    _ source: UnsafeBufferPointer<UInt8>, at place: SourceLocation, fileLines: [Int] = [],
    words: inout WordTracker, slugs: inout Slugs
  ) -> RenderedMarkdown {
    var renderer = MarkdownRenderer(
      source, place: place, fileLines: fileLines, words: words, slugs: slugs)
    renderer.render(source)
    words = renderer.words
    slugs = renderer.slugs
    return renderer.output
  }

  private init(
    _ source: UnsafeBufferPointer<UInt8>, place: SourceLocation, fileLines: [Int], words: WordTracker,
    slugs: Slugs
  ) {
    self.place = place
    self.fileLines = fileLines
    self.words = words
    self.slugs = slugs
    lines = SourceLines(source)
    writer = MarkupWriter(capacity: source.count * 5 / 4)
  }

  private mutating func render(_ source: UnsafeBufferPointer<UInt8>) {
    if let refusal = TextLimits.refusal(of: source) {
      return report(refusal.id, refusal.message, help: refusal.help, line: refusal.line)
    }
    guard let tree = SyntaxTree(parsing: source) else { return }
    let before = words.found.count
    footnotes.start(source, after: slugs.footnotes)
    walk(tree.root)
    finishFootnotes(source)
    output.html = writer.bytes
    output.words = Array(words.found[before...])
    output.diagnostics.append(contentsOf: reports.summaries)
  }

  private mutating func walk(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = Node(cmark_iter_get_node(iterator)) else { return }
      let isEntering = event == CMARK_EVENT_ENTER
      guard step(node, isEntering) else { return }
      if isEntering, skipsChildren(node) { cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT) }
    }
  }

  /// Handles one event; `false` ends the walk.
  private mutating func step(_ node: Node, _ isEntering: Bool) -> Bool {
    let kind = node.kind
    switch kind {
    case .text:
      var isSuspect = false
      node.withLiteral { text in
        run.append(contentsOf: text)
        isSuspect = LeftOverMarks.mayStand(in: text)
      }
      if isSuspect { warnOfMarks(node) }
      return true
    case .softBreak:
      run.append(UInt8(ascii: " "))
      return true
    default: break
    }
    flush()
    if isEntering { enter(kind, node) } else { leave(kind, node) }
    return isEntering ? checkDepth(kind, node) : ascend(kind)
  }

  /// Writes the text gathered so far.
  mutating func flush() {
    guard !run.isEmpty else { return }
    if startsCaption { takeCaptionMark() }
    if footnotes.areUsed { checkFootnoteMarks(run) }
    run.withUnsafeBufferPointer { text in
      if quietDepth > 0 { writer.text(text) } else { words.write(text, to: &writer) }
    }
    run.removeAll(keepingCapacity: true)
  }

  private mutating func takeCaptionMark() {
    let text = TableCaption.withoutMark(String(decoding: run, as: UTF8.self)).drop(while: \.isWhitespace)
    startsCaption = text.isEmpty
    run.replaceSubrange(run.startIndex..., with: text.utf8)
  }

  private mutating func checkDepth(_ kind: Node.Kind, _ node: Node) -> Bool {
    guard Self.nests(kind) else { return true }
    depth += 1
    guard depth > Self.deepestNesting else { return true }
    report(
      "nested-too-deep", "Lists, quotes or emphasis are nested more than \(Self.deepestNesting) deep here.",
      help: "Take the extra “>”, “-”, “*” or spaces out.", line: line(of: node))
    return false
  }

  private mutating func ascend(_ kind: Node.Kind) -> Bool {
    if Self.nests(kind) { depth -= 1 }
    return true
  }

  private static func nests(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .list, .quote, .emphasis, .strong, .strikethrough: true
    default: false
    }
  }

  private func skipsChildren(_ node: Node) -> Bool {
    switch node.kind {
    case .image: true
    case .heading: isTitle(node)
    default: false
    }
  }

  /// Puts a slot where the writer stands.
  mutating func slot(_ content: RenderedMarkdown.Slot.Content) {
    output.slots.append(RenderedMarkdown.Slot(offset: writer.count, content: content))
  }

  /// Notes that what is written next comes from the line of `node`.
  mutating func mark(_ node: Node) {
    guard node.line > 0 else { return }
    currentLine = node.line
    let line = fileLine(node.line)
    guard output.lines.last?.line != line else { return }
    output.lines.append(RenderedMarkdown.LineMark(offset: writer.count, line: line))
  }

  /// The line of the text that was marked last.
  var lastMarkedLine: Int { max(currentLine, 1) }

  /// The line of the file for a line of the text.
  func fileLine(_ line: Int) -> Int {
    guard let last = fileLines.last else { return (place.line ?? 0) + max(line, 1) }
    return fileLines.indices.contains(line - 1) ? fileLines[line - 1] : last
  }

  /// The line a node stands on; the library does not know it for all of them.
  func line(of node: Node) -> Int {
    var candidate: Node? = node
    while let current = candidate {
      if current.line > 0 { return current.line }
      candidate = current.parent
    }
    return 1
  }

  mutating func report(_ id: String, _ message: String, help: String, line: Int) {
    add(.error, id, message, help, line)
  }

  mutating func warn(_ id: String, _ message: String, help: String, line: Int) {
    add(.warning, id, message, help, line)
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ id: String, _ message: String, _ help: String, _ line: Int
  ) {
    let location = SourceLocation(file: place.file, line: fileLine(line))
    let diagnostic = Diagnostic(severity, id: id, message, help: help, at: location)
    if reports.admits(diagnostic) { output.diagnostics.append(diagnostic) }
  }
}
