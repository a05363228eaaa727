/// One date, number or small word that is written oddly, and how to write it.
struct OddForm {
  let words: String
  let message: String
  let help: String

  /// What is odd about the word at `index`.
  static func find(_ words: [SpacedWord], at index: Int) -> OddForm? {
    let word = words[index]
    guard let first = word.text.utf8.first else { return nil }
    if let latin = latin[word.lower] { return latin.form(word.text) }
    if first == UInt8(ascii: "&") { return ampersand(words, index) }
    guard word.text.utf8.contains(where: Letters.isDigit) else { return nil }
    let next = index + 1 < words.count && !word.endsClause ? words[index + 1].lower : ""
    let before = index > 0 && !words[index - 1].endsClause ? words[index - 1].lower : ""
    return slashed(word) ?? ordinal(word, before, next) ?? percent(word, next) ?? range(word)
      ?? shortened(word) ?? clock(word, before, next) ?? about(word) ?? commas(words, index)
  }

  /// Latin words, and what says the same in English.
  private enum Latin {
    case write(String)
    case list

    func form(_ word: String) -> OddForm {
      switch self {
      case .write(let words):
        OddForm(
          words: word, message: "“\(word)” is Latin, and screen readers can say it wrongly.",
          help: "Write “\(words)”.")
      case .list:
        OddForm(
          words: word, message: "“\(word)” leaves the reader to guess the rest.",
          help: "Name what is meant, or begin the list with “such as” or “for example”.")
      }
    }
  }

  private static let latin: [String: Latin] = [
    "e.g": .write("for example"), "eg": .write("for example"), "i.e": .write("that is"),
    "ie": .write("that is"),
    "etc": .list, "viz": .write("namely"), "n.b": .write("note"), "nb": .write("note"),
  ]

  private static func ampersand(_ words: [SpacedWord], _ index: Int) -> OddForm? {
    guard words[index].text == "&", index > 0, index + 1 < words.count else { return nil }
    let sides = [words[index - 1].text, words[index + 1].text]
    // “Marks & Spencer”: a name keeps its sign.
    guard sides.contains(where: { $0.first?.isLowercase ?? false }) else { return nil }
    return OddForm(
      words: sides.joined(separator: " & "),
      message: "“&” stands for “and” here. It is harder to read in running text.",
      help: "Write “\(sides.joined(separator: " and "))”.")
  }

  private static func slashed(_ word: SpacedWord) -> OddForm? {
    let parts = word.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Letters.isDigit) }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    if parts.count == 3, let day = numbers.first, numbers.count == 3, (1...31).contains(day),
      (1...12).contains(numbers[1]), [2, 4].contains(parts[2].count)
    {
      let year = parts[2].count == 4 ? "\(numbers[2])" : "20\(parts[2])"
      return OddForm(
        words: word.text,
        message:
          "The date “\(word.text)” reads differently in different countries, and screen readers say its signs.",
        help: "Write “\(day) \(Months.names[numbers[1] - 1]) \(year)”.")
    }
    guard parts.count == 2, let start = numbers.first, (1900...2100).contains(start),
      [2, 4].contains(parts[1].count)
    else { return nil }
    let end = parts[1].count == 4 ? String(parts[1]) : String(parts[0].prefix(2)) + parts[1]
    guard Int(end) == start + 1 else { return nil }
    return OddForm(
      words: word.text, message: "“\(word.text)” can mean two years, or one that runs from spring to spring.",
      help: "Write “\(start) to \(end)”, or “the year ending March \(end)” for a financial year.")
  }

  private static func ordinal(_ word: SpacedWord, _ before: String, _ next: String) -> OddForm? {
    let digits = word.lower.prefix { $0.isNumber }
    guard (1...2).contains(digits.count),
      ["st", "nd", "rd", "th"].contains(word.lower.dropFirst(digits.count))
    else {
      return nil
    }
    let month = Months.name(next) ?? Months.name(before)
    guard let month else { return nil }
    let isNext = Months.name(next) != nil
    return OddForm(
      words: isNext ? "\(word.text) \(month)" : "\(month) \(word.text)",
      message: "The letters after “\(digits)” make the date harder to scan.",
      help: "Write “\(digits) \(month)”.")
  }

  private static func percent(_ word: SpacedWord, _ next: String) -> OddForm? {
    guard word.text.utf8.allSatisfy({ Letters.isDigit($0) || $0 == UInt8(ascii: ".") }) else { return nil }
    guard next == "percent" else { return nil }
    return OddForm(
      words: "\(word.text) percent", message: "“\(word.text) percent” is slower to read than the sign.",
      help: "Write “\(word.text)%”.")
  }

  private static func range(_ word: SpacedWord) -> OddForm? {
    let text = word.text.replacing("–", with: "-").replacing("—", with: "-")
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, text.contains("%"),
      parts.allSatisfy({ part in
        !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "%") }
      })
    else { return nil }
    let numbers = parts.map { $0.hasSuffix("%") ? String($0) : $0 + "%" }
    return OddForm(
      words: word.text, message: "Screen readers leave out the dash in “\(word.text)”, or say “minus”.",
      help: "Write “\(numbers[0]) to \(numbers[1])”.")
  }

  private static func shortened(_ word: SpacedWord) -> OddForm? {
    let isMoney = word.text.hasPrefix("£")
    let number = word.text.drop { $0 == "£" }
    guard let last = number.last,
      number.dropLast().allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }),
      number.count > 1, let value = Double(number.dropLast().replacing(",", with: ""))
    else { return nil }
    let sign = isMoney ? "£" : ""
    let help: String
    switch last {
    case "k", "K":
      guard let whole = Int(exactly: (value * 1000).rounded()) else { return nil }
      help = "Write “\(sign)\(grouped(whole))”."
    case "m", "M": if isMoney { help = "Write “£\(number.dropLast()) million”." } else { return nil }
    default: return nil
    }
    return OddForm(words: word.text, message: "Not everybody reads “\(word.text)” as a number.", help: help)
  }

  private static func clock(_ word: SpacedWord, _ before: String, _ next: String) -> OddForm? {
    let isHours = word.lower.hasSuffix("hrs") || ["hrs", "hours"].contains(next) && word.text.utf8.count == 4
    let core = word.lower.hasSuffix("hrs") ? word.lower.dropLast(3) : word.lower[...]
    let digits = core.filter(\.isNumber)
    guard core.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ":") }), (3...4).contains(digits.count),
      core.contains(":") || (isHours && digits.count == 4 && digits.first != "9"),
      let time = Int(digits), time < 2400, time % 100 < 60
    else { return nil }
    let hour = time / 100
    guard hour > 12 || digits.first == "0" || hour == 0 else { return nil }
    // “08:30 am”, “at odds of 13:1”.
    guard !["am", "pm"].contains(next) else { return nil }
    if core.contains(":"), core.split(separator: ":").last?.count != 2 { return nil }
    let minutes = time % 100
    let clock =
      "\((hour + 11) % 12 + 1)\(minutes == 0 ? "" : (minutes < 10 ? ":0\(minutes)" : ":\(minutes)"))"
    let spoken = time == 0 ? "midnight" : time == 1200 ? "midday" : clock + (hour < 12 ? "am" : "pm")
    return OddForm(
      words: word.text,
      message: "“\(word.text)” is a time on the 24-hour clock, which not everybody reads at once.",
      help: "Write “\(spoken)”.")
  }

  private static func about(_ word: SpacedWord) -> OddForm? {
    let text = word.text
    guard text.hasPrefix("~") || text.hasPrefix("c."), text.last?.isNumber ?? false else { return nil }
    let number = text.drop { !$0.isNumber && $0 != "£" }
    return OddForm(
      words: text, message: "“\(text)” uses a sign for “about” that not everybody knows.",
      help: "Write “about \(number)”.")
  }

  /// Numbers of five digits or more, where they are no telephone number.
  private static func commas(_ words: [SpacedWord], _ index: Int) -> OddForm? {
    let text = words[index].text
    let digits = text.drop { $0 == "£" }
    guard (5...12).contains(digits.utf8.count), digits.utf8.allSatisfy(Letters.isDigit), digits.first != "0",
      let number = Int(digits)
    else { return nil }
    let near = words[max(0, index - 4)..<min(words.count, index + 2)]
    let isCalled = near.contains { callWords.contains($0.lower) }
    let isGrouped = [index - 1, index + 1].filter(words.indices.contains).contains {
      words[$0].text.utf8.allSatisfy(Letters.isDigit) && !words[$0].text.isEmpty
    }
    guard !isCalled, !isGrouped, !digits.hasPrefix("116"), !(digits.hasPrefix("85") && digits.utf8.count == 5)
    else { return nil }
    let written = (text.hasPrefix("£") ? "£" : "") + grouped(number)
    return OddForm(
      words: text, message: "The number “\(text)” has no commas, so the eye has to count its digits.",
      help: "Write “\(written)”.")
  }

  private static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }

  private static let callWords: Set<String> = [
    "call", "text", "phone", "ring", "telephone", "tel", "fax", "number", "reference", "code", "charity",
    "dial",
    "sms", "company", "whatsapp",
    "ref", "id", "isbn", "order", "case",
  ]
}

/// The names of the months.
enum Months {
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// The month that `word` names, in full or in its first three letters.
  static func name(_ word: String) -> String? {
    names.first {
      $0.lowercased() == word || (word.count >= 3 && word.count < 5 && $0.lowercased().hasPrefix(word))
    }
  }
}
