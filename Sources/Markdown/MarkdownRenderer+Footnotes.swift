import CCMarkGFM
import Markup

/// What is known about the footnotes of a text.
struct FootnoteTracker {
  /// Whether the text has anything that looks like a footnote.
  private(set) var areUsed = false
  /// How many footnotes the page has before this text.
  private(set) var before = 0
  /// How many footnotes have been written.
  var written = 0
  /// The numbers that the text has referred to so far.
  var referredTo: Set<Int> = []
  /// The lines on which the footnotes start that something refers to.
  var lines: Set<Int> = []
  /// The lines that are shown as they stand.
  var codeLines: [ClosedRange<Int>] = []

  mutating func start(_ source: UnsafeBufferPointer<UInt8>, after count: Int) {
    before = count
    var index = 0
    while index + 1 < source.count, !areUsed {
      areUsed = source[index] == UInt8(ascii: "[") && source[index + 1] == UInt8(ascii: "^")
      index += 1
    }
  }
}

extension MarkdownRenderer {
  mutating func writeFootnoteReference(_ node: Node) {
    guard let own = Int(node.literal) else { return }
    let number = footnotes.before + own
    writer.raw("<sup><a href=\"#")
    writeNoteID(number)
    if footnotes.referredTo.insert(number).inserted {
      writer.raw("\" id=\"")
      writeNoteID(number, "from.")
    }
    writer.raw("\"><span class=\"visually-hidden\">Note </span>")
    writer.number(number)
    writer.raw("</a></sup>")
  }

  /// Footnotes stand at the end of the text, in the order in which they are referred to.
  mutating func enterFootnote(_ node: Node) {
    if footnotes.written == 0 {
      writer.raw("<div class=\"footnotes\"><p class=\"footnotes-title\">Notes</p><ol")
      if footnotes.before > 0 { writer.attribute("start", footnotes.before + 1) }
      writer.raw(">\n")
    }
    footnotes.written += 1
    footnotes.lines.insert(node.line)
    mark(node)
    writer.raw("<li id=\"")
    writeNoteID(footnotes.before + footnotes.written)
    writer.raw("\">")
  }

  mutating func leaveFootnote() {
    let number = footnotes.before + footnotes.written
    guard footnotes.referredTo.contains(number) else { return writer.raw("</li>\n") }
    writer.raw("<p class=\"footnote-back\"><a href=\"#")
    writeNoteID(number, "from.")
    writer.raw("\">Back to the text<span class=\"visually-hidden\"> at note ")
    writer.number(number)
    writer.raw("</span></a></p></li>\n")
  }

  /// The full stop keeps the anchor apart from those of headings, which never have one.
  private mutating func writeNoteID(_ number: Int, _ middle: StaticString = "") {
    slot(.anchorPrefix)
    writer.raw("note.")
    writer.raw(middle)
    writer.number(number)
  }

  mutating func finishFootnotes(_ source: UnsafeBufferPointer<UInt8>) {
    if footnotes.written > 0 { writer.raw("</ol></div>\n") }
    slugs.footnotes += footnotes.written
    if footnotes.areUsed { reportUnusedFootnotes(source) }
  }

  /// The library leaves a mark without a note in the text as it stands.
  mutating func checkFootnoteMarks(_ text: [UInt8]) {
    var rest = text[...]
    while let start = rest.firstRange(of: Array("[^".utf8)) {
      let label = rest[start.upperBound...].prefix { $0 != UInt8(ascii: "]") && !ASCII.isSpace($0) }
      rest = rest[label.endIndex...]
      guard !label.isEmpty, rest.first == UInt8(ascii: "]") else { continue }
      let name = String(decoding: label, as: UTF8.self).shortened
      report(
        "missing-note", "The note “[^\(name)]” is not written anywhere in this text.",
        help: "Write it on a line of its own at the end, with an empty line above it: [^\(name)]: The note.",
        line: lastMarkedLine)
    }
  }

  /// The library leaves a note that nothing refers to out without a word.
  private mutating func reportUnusedFootnotes(_ source: UnsafeBufferPointer<UInt8>) {
    for (label, line) in FootnoteScan.definitions(in: source) where !footnotes.lines.contains(line) {
      guard !footnotes.codeLines.contains(where: { $0.contains(line) }) else { continue }
      report(
        "unused-note", "Nothing refers to the note “[^\(label.shortened)]”, or it is written twice.",
        help: "Write [^\(label.shortened)] in the text where the note belongs, or take the note out.",
        line: line)
    }
  }
}

/// Finds the places where footnotes are written.
enum FootnoteScan {
  /// The label and the line, counted from one, of each line that starts with `[^label]:`.
  static func definitions(in source: UnsafeBufferPointer<UInt8>) -> [(label: String, line: Int)] {
    var found: [(label: String, line: Int)] = []
    let text = String(decoding: source, as: UTF8.self)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let start = line.drop { $0 == " " }
      guard start.hasPrefix("[^"), line.utf8.count - start.utf8.count < 4 else { continue }
      let label = start.dropFirst(2).prefix { $0 != "]" && !$0.isWhitespace }
      guard !label.isEmpty, start[label.endIndex...].hasPrefix("]:") else { continue }
      found.append((String(label), index + 1))
    }
    return found
  }
}
