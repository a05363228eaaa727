import Markdown

/// Abbreviations that nobody has spelled out on the page.
enum Abbreviations: WritingRule {
  static let id = "abbreviation"
  static let plural = "abbreviations that are never spelled out"

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    var seen: Set<String> = []
    let explained = explained(on: page)
    let small = smallWords(on: page)
    let names = page.parts.map(initials)
    var remarks: [Remark] = []
    for part in page.parts where !part.isQuotation && part.outline.place != .footnote {
      let shouted = CapitalLetters.shouted(in: part)
      for (index, token) in part.tokens.enumerated() {
        guard let short = short(part, index), !token.isQuoted, !token.isTitle,
          !known.contains(short), !page.abbreviations.contains(short), !explained.contains(short),
          !small.contains(token.lower), !isTyped(part, index), !shouted.contains(index),
          !isShouted(part, index),
          seen.insert(short).inserted,
          !names.contains(where: { $0.firstRange(of: Array(short.utf8.filter(Letters.isCapital))) != nil })
        else { continue }
        remarks.append(remark(short, part.line(at: token.range.lowerBound)))
      }
    }
    return remarks
  }

  private static func remark(_ short: String, _ line: Int) -> Remark {
    Remark(
      words: short, line: line,
      message:
        "“\(short)” is never spelled out on this page. Whoever does not work with it has to guess or look it up.",
      help:
        "Write the full name the first time, then “(\(short))”. An entry with “abbreviation: \(short)” in "
        + "glossary.yml does it on every page."
    )
  }

  /// The abbreviation at `index`, without the “s” of a plural.
  private static func short(_ part: TextPart, _ index: Int) -> String? {
    let token = part.tokens[index]
    guard token.shape == .capitals || token.shape == .mixed else { return nil }
    let word = String(decoding: part.outline.text[token.range], as: UTF8.self)
      .replacing("’s", with: "").replacing("'s", with: "")
    let core = token.shape == .mixed && word.hasSuffix("s") ? String(word.dropLast()) : word
    guard core.utf8.allSatisfy({ Letters.isCapital($0) || $0 == UInt8(ascii: "&") }) else { return nil }
    guard (2...6).contains(core.utf8.count), !isRoman(core) else { return nil }
    return core
  }

  /// The words of the page in small letters: in capitals they are words all the same.
  private static func smallWords(on page: PageText) -> Set<String> {
    var words: Set<String> = []
    for part in page.parts {
      for token in part.tokens where token.shape == .small && token.range.count < 7 {
        words.insert(token.lower)
      }
    }
    return words
  }

  /// The first letters of words with capitals that follow each other, with a gap wherever a name ends:
  /// “Police and Crime Commissioner” gives PCC.
  private static func initials(of part: TextPart) -> [UInt8] {
    var initials: [UInt8] = []
    for token in part.tokens {
      switch token.shape {
      case .capitalised, .mixed: initials.append(part.outline.text[token.range.lowerBound])
      case .small where linkWords.contains(token.lower): continue
      default: initials.append(0x20)
      }
      if token.endsClause { initials.append(0x20) }
    }
    return initials
  }

  private static let linkWords: Set<String> = ["and", "of", "for", "the", "to", "in", "on"]

  private static func isRoman(_ word: String) -> Bool {
    word.utf8.count < 5 && word.utf8.allSatisfy { "IVX".utf8.contains($0) }
  }

  /// “Text HELP to 60777”: what somebody has to type.
  private static func isTyped(_ part: TextPart, _ index: Int) -> Bool {
    index > 0 && ["text", "texting", "type", "word", "send"].contains(part.tokens[index - 1].lower)
  }

  /// Words next to others in capitals are shouted, not short.
  private static func isShouted(_ part: TextPart, _ index: Int) -> Bool {
    let others = [index - 1, index + 1].filter(part.tokens.indices.contains)
    return CapitalLetters.commonWords.contains(part.tokens[index].lower)
      || others.contains { part.tokens[$0].shape == .capitals && part.tokens[$0].range.count > 3 }
  }

  /// What stands in brackets after words, or before words in brackets.
  private static func explained(on page: PageText) -> Set<String> {
    var explained: Set<String> = []
    for part in page.parts {
      let text = part.outline.text
      for (index, token) in part.tokens.enumerated() {
        guard let short = short(part, index) else { continue }
        let isInside = token.range.lowerBound > 0 && text[token.range.lowerBound - 1] == UInt8(ascii: "(")
        let end = token.range.upperBound
        let isBefore =
          end + 2 < text.count && text[end] == 0x20 && text[end + 1] == UInt8(ascii: "(")
          && index + 1 < part.tokens.count && part.tokens[index + 1].shape != .number
          && (part.tokens[index + 1].range.count > 2)
        if isInside || isBefore || isSpelledOut(short, before: index, in: part) { explained.insert(short) }
      }
    }
    return explained
  }

  /// “Violence Reduction Unit, or VRU”: the words before begin with its letters.
  private static func isSpelledOut(_ short: String, before index: Int, in part: TextPart) -> Bool {
    let letters = Array(short.lowercased().utf8)
    let reach = letters.count > 3 ? 16 : letters.count + 4
    let initials = part.tokens[max(0, index - reach)..<index].filter { !linkWords.contains($0.lower) }
      .compactMap { $0.lower.utf8.first }
    return initials.firstRange(of: letters) != nil
  }

  /// Short forms that are better known than what they stand for.
  private static let known: Set<String> = [
    "NHS", "UK", "USA", "US", "EU", "UN", "GB", "PDF", "CSV", "GCSE", "BBC", "ITV", "TV", "CCTV", "DNA",
    "HIV", "AIDS",
    "IT", "URL", "HTML", "VAT", "MP", "ID", "OK", "PC", "A&E", "Q&A", "PIN", "SMS", "USB", "DVD", "GP", "CV",
    "DIY", "MOT", "RAF", "NATO", "COVID", "AM", "PM", "BC", "AD", "UCAS", "PE", "CD", "DJ", "HQ", "NSPCC",
    "RSPCA",
    "YMCA", "WCAG", "AA", "SVG", "PNG", "XML", "JSON", "ZIP", "SOS", "RNLI", "BT", "PR", "LGBT", "LGBTQ",
    "BA",
    "MA", "BSC",
    "OBE", "MBE", "CBE", "QC", "KC", "II", "III", "IV", "VI", "FAQ", "ASAP", "YML", "PHD", "UNICEF", "ISBN",
    "FM", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "MONDAY", "FRIDAY", "SUNDAY",
  ]
}
