/// Refuses texts that would keep the Markdown library busy for minutes or fill the machine's memory.
///
/// The library's time grows with the square of the special characters in one paragraph, with the columns of a table
/// times its lines, and with the depth of nesting times the number of lines. Each is bounded far beyond what anybody
/// writes by hand, in one pass over the bytes.
struct TextLimits {
  /// Why a text is refused.
  struct Refusal {
    let id: String
    let message: String
    let help: String
    /// The line of the text, counted from one.
    let line: Int
  }

  static let longestText = 1_000_000
  static let mostLines = 50_000
  static let deepestPrefix = 40
  static let widestIndent = 200
  static let mostColumns = 100
  static let mostCells = 200_000
  /// The sum, over all paragraphs, of the square of the number of special characters: about half a second.
  static let mostEffort = 100_000_000
  /// Text that repeated link definitions may grow to, in bytes.
  static let mostRepeatedBytes = 200_000_000

  /// Texts shorter than this cannot do harm, whatever they hold.
  private static let harmless = 2_000

  private var line = 0
  private var refusal: Refusal?
  private var paragraph = Paragraph()
  private var busiest = Paragraph()
  private var effort = 0
  private var specials = 0
  private var table = TableShape()
  private var fence: UInt8?
  private var definition = 0
  private var longestDefinition = (bytes: 0, line: 1)

  /// A run of lines without an empty one between them.
  private struct Paragraph {
    var firstLine = 1
    var specials = 0
  }

  /// The table that the lines may belong to; no columns outside a table.
  private struct TableShape {
    var columns = 0
    var cells = 0
    var pipesAbove = 0
  }

  /// Why `source` is refused, or nothing.
  static func refusal(of source: UnsafeBufferPointer<UInt8>) -> Refusal? {
    guard source.count > harmless else { return nil }
    guard source.count <= longestText else { return tooLong(source.count) }
    var limits = TextLimits()
    limits.read(source)
    return limits.refusal ?? limits.finalRefusal()
  }

  private mutating func read(_ source: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < source.count, refusal == nil {
      let end = Self.lineEnd(in: source, from: start)
      var count = 0
      for index in start..<end { count &+= SpecialCharacters.count(source[index]) }
      line += 1
      take(LineShape(UnsafeBufferPointer(rebasing: source[start..<end]), specials: count))
      let isWindowsEnd = end + 1 < source.count && source[end] == 0x0D && source[end + 1] == 0x0A
      start = end + (isWindowsEnd ? 2 : 1)
    }
    endParagraph()
    if line > Self.mostLines { refusal = refusal ?? Self.tooManyLines(line) }
  }

  private static func lineEnd(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end &+= 1 }
    return end
  }

  private mutating func take(_ shape: LineShape) {
    specials += shape.specials
    if shape.isBlank { return endParagraph() }
    if shape.nesting > Self.deepestPrefix || shape.indent > Self.widestIndent {
      refusal = Self.tooDeep(shape, line)
    }
    if paragraph.specials == 0 { paragraph.firstLine = line }
    paragraph.specials += shape.specials
    takeFence(shape)
    takeTable(shape)
    takeDefinition(shape)
  }

  private mutating func takeFence(_ shape: LineShape) {
    guard let mark = shape.fence else { return }
    if fence == nil {
      endParagraph()
      fence = mark
    } else if fence == mark {
      endParagraph()
      fence = nil
    }
  }

  private mutating func takeTable(_ shape: LineShape) {
    if shape.isDelimiterRow, fence == nil, shape.columns == table.pipesAbove {
      table.columns = shape.columns
      if shape.columns > Self.mostColumns { refusal = Self.tooManyColumns(shape.columns, line) }
    } else if table.columns > 0 {
      table.cells += table.columns
      if table.cells > Self.mostCells { refusal = Self.tooManyCells(line) }
    }
    // The library reads the cells of each row by themselves.
    if table.columns > 0, shape.hasPipe { endRow() }
    table.pipesAbove = shape.columns
  }

  private mutating func takeDefinition(_ shape: LineShape) {
    definition = shape.isDefinition ? shape.length : (definition > 0 ? definition + shape.length : 0)
    if definition > longestDefinition.bytes { longestDefinition = (definition, line) }
  }

  private mutating func endParagraph() {
    endRow()
    table.columns = 0
    table.pipesAbove = 0
    definition = 0
  }

  private mutating func endRow() {
    // Text between fences is not read as Markdown; it counts a little, in case the fence was none.
    effort += paragraph.specials * paragraph.specials / (fence == nil ? 1 : 16)
    if paragraph.specials > busiest.specials, fence == nil || busiest.specials == 0 { busiest = paragraph }
    paragraph.specials = 0
  }

  private func finalRefusal() -> Refusal? {
    if effort > Self.mostEffort { return Self.tooManySpecials(busiest.specials, busiest.firstLine) }
    let repeated = longestDefinition.bytes.multipliedReportingOverflow(by: specials).partialValue
    return repeated > Self.mostRepeatedBytes ? Self.tooLongDefinition(longestDefinition.line) : nil
  }
}

/// The words of each refusal.
extension TextLimits {
  private static func tooLong(_ bytes: Int) -> Refusal {
    Refusal(
      id: "text-too-long", message: "This text is \(bytes / 1000) kB long, too long for one page.",
      help: "Split it into chapters of a few thousand words.", line: 1)
  }

  private static func tooManyLines(_ lines: Int) -> Refusal {
    Refusal(
      id: "text-too-long", message: "This text has \(lines) lines, too many for one page.",
      help: "Split it into chapters of a few thousand words.", line: 1)
  }

  private static func tooDeep(_ shape: LineShape, _ line: Int) -> Refusal {
    let isIndent = shape.nesting <= deepestPrefix
    return Refusal(
      id: "nested-too-deep",
      message: isIndent
        ? "This line starts with \(shape.indent) spaces."
        : "Lists or quotes are nested more than \(deepestPrefix) deep here.",
      help: isIndent ? "Take the spaces out." : "Take the extra “>”, “-” or spaces out.", line: line)
  }

  private static func tooManyColumns(_ columns: Int, _ line: Int) -> Refusal {
    Refusal(
      id: "table-too-large", message: "This table has \(columns) columns.",
      help: "Nobody can read more than about ten. Publish the whole table as a dataset in data/.", line: line)
  }

  private static func tooManyCells(_ line: Int) -> Refusal {
    Refusal(
      id: "table-too-large", message: "The tables up to here have more than \(mostCells) cells.",
      help: "Publish a table of this size as a dataset in data/.", line: line)
  }

  private static func tooManySpecials(_ count: Int, _ line: Int) -> Refusal {
    Refusal(
      id: "text-too-tangled",
      message:
        "The paragraph that starts here has \(count) characters that Markdown gives a meaning, such as [ * _ \".",
      help:
        "Split it with empty lines. To show text as it stands, put a line ```text above it and a line ``` below.",
      line: line)
  }

  private static func tooLongDefinition(_ line: Int) -> Refusal {
    Refusal(
      id: "text-too-tangled", message: "The link address written here is too long to be used so often.",
      help: "Write a shorter address, with an empty line after it.", line: line)
  }
}
