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

  /// Text waiting to be written: the library cuts sentences into many small nodes.
  private var run: [UInt8] = []
  /// How many links, headings and captions are open, in which no word is explained.
  var quietDepth = 0
  /// Whether each open link has an anchor element.
  var openLinks: [Bool] = []
  var table: TableState?
  var footnotesWritten: Set<String> = []
  var footnotesOpen = false
  private var depth = 0

  /// Texts nested deeper than this are refused: no reader could follow, and no browser need try.
  private static let deepestNesting = 40

  /// The longest text that is read, in bytes.
  private static let longestText = 1_000_000

  /// Renders `source`, valid UTF-8 that stands in a file after the line given by `place`.
  ///
  /// `words` and `slugs` carry what the page has explained and named so far from one text of the page to the next.
  public static func render(
    _ source: UnsafeBufferPointer<UInt8>, at place: SourceLocation, words: inout WordTracker, slugs: inout Slugs
  ) -> RenderedMarkdown {
    var renderer = MarkdownRenderer(place: place, words: words, slugs: slugs, capacity: source.count * 5 / 4)
    renderer.render(source)
    words = renderer.words
    slugs = renderer.slugs
    return renderer.output
  }

  private init(place: SourceLocation, words: WordTracker, slugs: Slugs, capacity: Int) {
    self.place = place
    self.words = words
    self.slugs = slugs
    writer = MarkupWriter(capacity: capacity)
  }

  private mutating func render(_ source: UnsafeBufferPointer<UInt8>) {
    guard source.count <= Self.longestText else {
      return report(
        "text-too-long", "This text is \(source.count / 1000) kB long, too long for one page.",
        help: "Split it into chapters of a few thousand words.", line: 1)
    }
    guard let tree = SyntaxTree(parsing: source) else { return }
    let before = words.found.count
    walk(tree.root)
    if footnotesOpen { writer.raw("</ol></div>\n") }
    output.html = writer.bytes
    output.words = Array(words.found[before...])
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
      let start = run.count
      node.withLiteral { run.append(contentsOf: $0) }
      if start == 0 { run.reserveCapacity(256) }
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
    run.withUnsafeBufferPointer { text in
      if quietDepth > 0 { writer.text(text) } else { words.write(text, to: &writer) }
    }
    run.removeAll(keepingCapacity: true)
  }

  private mutating func checkDepth(_ kind: Node.Kind, _ node: Node) -> Bool {
    guard kind == .list || kind == .quote else { return true }
    depth += 1
    guard depth > Self.deepestNesting else { return true }
    report(
      "nested-too-deep", "Lists or quotes are nested more than \(Self.deepestNesting) deep here.",
      help: "Take the extra “>”, “-” or spaces out.", line: node.line)
    return false
  }

  private mutating func ascend(_ kind: Node.Kind) -> Bool {
    if kind == .list || kind == .quote { depth -= 1 }
    return true
  }

  private func skipsChildren(_ node: Node) -> Bool {
    switch node.kind {
    case .image: true
    case .heading: node.headingLevel == 1 && node.previous == nil
    case .paragraph: isTableCaption(node)
    default: false
    }
  }

  /// Puts a slot where the writer stands.
  mutating func slot(_ content: RenderedMarkdown.Slot.Content) {
    output.slots.append(RenderedMarkdown.Slot(offset: writer.count, content: content))
  }

  /// Notes that what is written next comes from the line of `node`.
  mutating func mark(_ node: Node) {
    let line = fileLine(node.line)
    guard node.line > 0, output.lines.last?.line != line else { return }
    output.lines.append(RenderedMarkdown.LineMark(offset: writer.count, line: line))
  }

  /// The line of the file for a line of the text.
  func fileLine(_ line: Int) -> Int { (place.line ?? 0) + max(line, 1) }

  mutating func report(_ id: String, _ message: String, help: String, line: Int) {
    output.diagnostics.error(
      id, message, help: help, at: SourceLocation(file: place.file, line: fileLine(line)))
  }

  mutating func warn(_ id: String, _ message: String, help: String, line: Int) {
    output.diagnostics.warning(
      id, message, help: help, at: SourceLocation(file: place.file, line: fileLine(line)))
  }
}
