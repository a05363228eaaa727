/// A language that a page can be in: what it is called, which way it is written, and how it writes numbers and dates.
public struct Language: Sendable {
  /// The code (BCP 47), such as `ur` or `zh-Hant`.
  public let code: String
  /// What English calls it.
  public let name: String
  /// What it calls itself.
  public let ownName: String
  /// Whether it is written from right to left.
  public let isRightToLeft: Bool
  private let grouping: String
  private let decimal: String
  private let percent: Percent
  private let datePattern: String
  private let months: [String]

  /// Where the percent sign stands.
  private enum Percent: String {
    case after = "12%"
    case apart = "12 %"
    case before = "%12"
  }

  /// All languages, in the order of their codes.
  public static let all: [Language] = table.split(separator: "\n").compactMap { Language($0) }

  private static let byCode = Dictionary(
    all.map { ($0.code.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// The language with `code`, such as `cy` or `en-GB`; the part behind the hyphen may be unknown.
  public static func named(_ code: String) -> Language? {
    let parts = code.lowercased().split(separator: "-").map(String.init)
    guard let first = parts.first else { return nil }
    // Where nobody names the script, the place does. Source: Unicode CLDR, “likely subtags”.
    let isTraditional =
      parts.contains("hant") || !parts.contains("hans") && parts.contains(where: traditional.contains)
    if first == "zh", isTraditional { return byCode["zh-hant"] }
    return byCode[parts.joined(separator: "-")] ?? byCode[first]
  }

  /// Places where Chinese is written in traditional characters.
  private static let traditional: Set<String> = ["tw", "hk", "mo"]

  /// Reads a line of the table.
  private init?(_ line: Substring) {
    let fields = line.components(" | ")
    guard fields.count == 8, let percent = Percent(rawValue: fields[5]) else { return nil }
    code = fields[0]
    name = fields[1]
    ownName = fields[2]
    isRightToLeft = fields[3] == "rtl"
    let signs = fields[4].filter { !$0.isNumber }
    // A number must not break at the end of a line.
    grouping = signs.hasPrefix(" ") ? "\u{A0}" : String(signs.prefix(1))
    decimal = String(signs.suffix(1))
    self.percent = percent
    datePattern = fields[6]
    months = fields[7].split(separator: ",").map(String.init)
  }

  /// A date in words: `2 czerwca 2025`.
  public func date(year: Int, month: Int, day: Int) -> String {
    guard months.indices.contains(month - 1) else { return "" }
    return datePattern.replacing("{day}", with: String(day)).replacing("{month}", with: months[month - 1])
      .replacing("{year}", with: String(year))
  }

  /// A number, or a text with numbers, that is written as in English: `1,234.5` becomes `1 234,5`.
  public func number(_ english: String) -> String {
    if grouping == ",", decimal == ".", percent == .after { return english }
    var written = ""
    let letters = Array(english)
    for (index, letter) in letters.enumerated() {
      let isInside =
        index > 0 && index + 1 < letters.count && letters[index - 1].isASCIIDigit
        && letters[index + 1].isASCIIDigit
      switch letter {
      case "," where isInside: written += grouping
      case "." where isInside: written += decimal
      case "%" where percent == .apart && index > 0 && letters[index - 1].isASCIIDigit: written += "\u{A0}%"
      case "%" where percent == .before: movePercent(&written)
      default: written.append(letter)
      }
    }
    return written
  }

  /// Puts the percent sign in front of the number at the end of `text`.
  private func movePercent(_ text: inout String) {
    let start = text.lastIndex { !$0.isASCIIDigit && String($0) != grouping && String($0) != decimal }
    text.insert("%", at: start.map { text.index(after: $0) } ?? text.startIndex)
  }
}

extension Substring {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
