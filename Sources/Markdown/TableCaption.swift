import CCMarkGFM
import Markup

extension MarkdownRenderer {
  /// A line right above a table that starts with “Table:” in bold is the table’s caption.
  func isTableCaption(_ paragraph: Node) -> Bool { paragraph.isCaption }

  /// Whether a piece of bold text is the one a caption starts with, which is not set in bold itself.
  func marksCaption(_ strong: Node) -> Bool {
    guard strong.previous == nil, let paragraph = strong.parent, paragraph.kind == .paragraph else {
      return false
    }
    return isTableCaption(paragraph)
  }

  /// The caption opens the table: it stands inside.
  mutating func enterCaption(_ paragraph: Node) {
    guard let below = paragraph.next else { return }
    refuseNumbers(in: paragraph, place: "the caption of a table")
    openTable(below, label: TableCaption.text(of: paragraph))
    writer.raw("<caption>")
    quietDepth += 1
    startsCaption = true
  }

  mutating func leaveCaption() {
    quietDepth -= 1
    writer.raw("</caption>")
  }
}

extension Node {
  /// Whether this is a paragraph that names the table below it.
  var isCaption: Bool {
    guard kind == .paragraph, next?.kind == .table, let strong = firstChild, strong.kind == .strong else {
      return false
    }
    return TableCaption.hasMark(strong.plainText) && !TableCaption.text(of: self).isEmpty
  }
}

/// Knows how the caption of a table is marked.
enum TableCaption {
  /// Whether `text` starts with “Table:” or with a number such as “Table 3:”.
  static func hasMark(_ text: String) -> Bool { markLength(text) != nil }

  /// The caption without “Table:”. A number stays: the text may refer to it.
  static func withoutMark(_ text: String) -> String {
    guard let length = markLength(text), length == "Table:".count else { return text }
    return String(text.dropFirst(length).drop(while: \.isWhitespace))
  }

  /// The words of the caption that `paragraph` holds.
  static func text(of paragraph: Node) -> String {
    let text = withoutMark(paragraph.plainText)
    return text.count == markLength(text) ? "" : text
  }

  private static func markLength(_ text: String) -> Int? {
    guard text.hasPrefix("Table") else { return nil }
    let number = text.dropFirst("Table".count).prefix { $0 != ":" }
    guard number.count < 8, text.dropFirst("Table".count + number.count).first == ":" else { return nil }
    let isNumber = number.first == " " && number.contains(where: \.isNumber)
    return number.isEmpty || isNumber ? "Table".count + number.count + 1 : nil
  }
}
