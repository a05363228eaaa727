import CCMarkGFM
public import Diagnostics

extension TextOutline {
  /// Reads `source`, valid UTF-8 that stands in a file after the line given by `place`.
  ///
  /// `fileLines` gives the line of the file for each line of the text, where the lines do not simply follow `place`.
  public static func read(
    _ source: UnsafeBufferPointer<UInt8>, at place: SourceLocation, fileLines: [Int] = []
  ) -> TextOutline {
    guard TextLimits.refusal(of: source) == nil, let tree = SyntaxTree(parsing: source) else {
      return TextOutline()
    }
    var reader = OutlineReader(lineBefore: place.line ?? 0, fileLines: fileLines)
    reader.walk(tree.root)
    return reader.outline
  }
}

/// Walks a syntax tree and notes the words of each part, and what is marked in them.
private struct OutlineReader {
  let lineBefore: Int
  let fileLines: [Int]
  var outline = TextOutline()
  private var part: TextOutline.Part?
  private var openMarks: [Int] = []
  private var line = 1
  private var quotations = 0
  private var lists = 0
  private var isInNote = false
  private var table = (count: 0, row: 0, column: 0)

  init(lineBefore: Int, fileLines: [Int]) {
    self.lineBefore = lineBefore
    self.fileLines = fileLines
  }

  mutating func walk(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = Node(cmark_iter_get_node(iterator)) else { return }
      if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
      if event == CMARK_EVENT_ENTER, node.kind == .image {
        cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
      }
    }
  }

  private mutating func enter(_ node: Node) {
    switch node.kind {
    case .text: node.withLiteral { part?.text.append(contentsOf: $0) }
    case .softBreak, .lineBreak: breakLine()
    case .code: part?.text.append(contentsOf: String(Paragraph.object).utf8)
    case .footnoteReference: part?.text.append(contentsOf: String(Paragraph.noteMark).utf8)
    case .strong: open(.strong)
    case .emphasis: open(.emphasis)
    case .link: open(.link(node.destination))
    case .image: take(picture: node)
    case .quote: quotations += 1
    case .list: lists += 1
    case .footnote: isInNote = true
    case .table: table = (table.count + 1, -1, -1)
    case .headerRow, .row: table = (table.count, table.row + 1, -1)
    case .cell:
      table.column += 1
      start(.cell(table: table.count, row: table.row, column: table.column), node)
    case .paragraph: start(node.isCaption ? .caption : .paragraph, node)
    case .heading: start(.heading(level: node.headingLevel), node)
    case .htmlBlock: take(note: node)
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch node.kind {
    case .strong, .emphasis, .link: close()
    case .quote: quotations -= 1
    case .list: lists -= 1
    case .footnote: isInNote = false
    case .cell, .paragraph, .heading: end()
    default: break
    }
  }

  private mutating func start(_ kind: TextOutline.Kind, _ node: Node) {
    if node.line > 0 { line = node.line }
    var new = TextOutline.Part(kind: kind, place: place(of: kind), isInList: lists > 0)
    new.lines.append(TextOutline.LineStart(offset: 0, line: fileLine(line)))
    part = new
    openMarks = []
  }

  private func place(of kind: TextOutline.Kind) -> Paragraph.Place {
    if isInNote { return .footnote }
    switch kind {
    case .cell, .caption: return .table
    case .paragraph, .heading: return quotations > 0 ? .quotation : .text
    }
  }

  private mutating func end() {
    if let part { outline.parts.append(part) }
    part = nil
  }

  private mutating func breakLine() {
    line += 1
    guard let offset = part?.text.count else { return }
    part?.text.append(UInt8(ascii: " "))
    let start = TextOutline.LineStart(offset: offset + 1, line: fileLine(line))
    part?.lines.append(start)
  }

  private mutating func open(_ kind: TextOutline.MarkKind) {
    guard let start = part?.text.count, let count = part?.marks.count else { return }
    openMarks.append(count)
    part?.marks.append(TextOutline.Mark(kind: kind, range: start..<start))
  }

  private mutating func close() {
    guard let end = part?.text.count, let index = openMarks.popLast() else { return }
    part?.close(mark: index, at: end)
  }

  private mutating func take(picture: Node) {
    open(.image(picture.destination, alternative: picture.plainText))
    part?.text.append(contentsOf: String(Paragraph.object).utf8)
    close()
  }

  private mutating func take(note: Node) {
    let text = note.literal
    guard text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") else { return }
    let below = note.next.map { next in
      let first = fileLine(next.line)
      return first...max(first, fileLine(max(next.lastLine, next.line)))
    }
    outline.notes.append(
      TextOutline.Note(
        text: String(text[..<end.lowerBound].dropFirst(4)), line: fileLine(note.line), below: below))
  }

  /// The line of the file for a line of the text.
  private func fileLine(_ line: Int) -> Int {
    guard let last = fileLines.last else { return lineBefore + max(line, 1) }
    return fileLines.indices.contains(line - 1) ? fileLines[line - 1] : last
  }
}

extension TextOutline.Part {
  fileprivate mutating func close(mark index: Int, at end: Int) {
    let start = marks[index].range.lowerBound
    marks[index].range = start..<end
  }
}
