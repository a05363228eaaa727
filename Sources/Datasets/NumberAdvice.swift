/// Says how to write a number that was written otherwise.
struct NumberAdvice {
  private let text: String

  private init(_ text: String) {
    self.text = text
  }

  /// What to do about `text`, which is not a number as a CSV file holds it.
  static func help(for text: String) -> String {
    let advice = NumberAdvice(text)
    return advice.plainNumber.map { "Write it as \($0)." } ?? advice.decimalComma ?? advice.brackets
      ?? advice.hidden ?? advice.spreadsheet ?? advice.nothing
      ?? "Write digits only. Where there is no number, write a symbol such as [x]."
  }

  /// The number without commas, signs of money and the like, where nothing else is wrong with it.
  private var plainNumber: String? {
    let (base, marks) = withoutMarks
    let isNegative = base.hasPrefix("(") && base.hasSuffix(")") && base.contains(where: \.isNumber)
    let signs: Set<Character> = ["£", "%", "(", ")", "“", "”", "‘", "’", "\"", "'"]
    let groups = base.replacing("\u{2212}", with: "-").filter { !signs.contains($0) }
      .split(whereSeparator: \.isWhitespace)
    // A space between digits may separate thousands, as a comma does.
    let separator = groups.allSatisfy { $0.last?.isNumber == true } ? "," : ""
    var plain = groups.joined(separator: separator)
    if plain.contains(",") {
      guard Self.isGrouped(plain) else { return nil }
      plain.removeAll { $0 == "," }
    }
    if isNegative { plain = "-" + plain }
    guard NumberBytes.read(Array(plain.utf8)[...]) != nil, plain != text else { return nil }
    return marks.isEmpty ? plain : "\(plain) \(marks)"
  }

  /// Whether the commas of `text` stand before each three digits, so that none can be a decimal comma.
  private static func isGrouped(_ text: String) -> Bool {
    let whole = text.split(separator: ".", omittingEmptySubsequences: false)[0]
    let groups = whole.drop { $0 == "-" }.split(separator: ",", omittingEmptySubsequences: false)
    return (1...3).contains(groups.first?.count ?? 0) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private var decimalComma: String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts.contains(where: \.isEmpty), !text.contains("."),
      parts.joined().allSatisfy(\.isNumber)
    else { return nil }
    return "If the comma is a decimal point, write it as \(parts.joined(separator: "."))."
  }

  /// The text before any known marks at its end, and those marks as they should be written.
  private var withoutMarks: (base: String, marks: String) {
    guard let start = text.firstIndex(of: "[") else { return (text, "") }
    let marks = MarkedNumber.marks(text[start...].filter { !$0.isWhitespace })
    return marks.map { (String(text[..<start]), Marks($0).text) } ?? (text, "")
  }

  private var brackets: String? {
    guard let start = text.firstIndex(of: "["), text.hasSuffix("]") else { return nil }
    let symbols = Symbol.allCases.map(\.rawValue).joined(separator: " ")
    let marks = Mark.allCases.map(\.rawValue).joined(separator: " ")
    if start == text.startIndex {
      return MarkedNumber.marks(text) == nil
        ? "The symbols are \(symbols)." : "This mark stands after a number, such as 1234 \(text)."
    }
    let tail = String(text[start...])
    if Symbol(rawValue: tail) != nil {
      return "The symbol \(tail) stands in place of a number. The marks after a number are \(marks)."
    }
    return "The marks after a number are \(marks), each at most once."
  }

  private var hidden: String? {
    let hides = text.hasPrefix("<") || text.hasPrefix("≤") || ["*", "**", "c", "C"].contains(text)
    return hides ? "If it is hidden so that nobody can be identified, write [c]." : nil
  }

  private var spreadsheet: String? {
    if SpreadsheetDate.looksLikeDate(text) {
      return "A spreadsheet may have turned it into a date. Format the column as numbers and type it again."
    }
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.contains(where: \.isNumber) }), Double(text) != nil else {
      return nil
    }
    return "A spreadsheet may have shortened it. Format the column as numbers and save the file again."
  }

  private static let wordsForNothing: Set<String> = [
    "-", "--", "\u{2013}", "\u{2014}", ".", "..", "...", "?", "n/a", "na", "nan", "null", "nil", "none",
    "unknown",
  ]

  private var nothing: String? {
    guard Self.wordsForNothing.contains(text.lowercased()) else { return nil }
    return "Write [x] if the number is not available, or [z] if there cannot be one."
  }
}
