/// Decides whether the word at one place of a text is a number that may say how many of something there were.
///
/// Ages, dates, durations, references and the bases of rates are left out. Where it is not clear, the number is taken:
/// whoever asks compares it with numbers that must not be told.
struct CountRules {
  private let words: [Word]
  private let index: Int

  init(words: [Word], index: Int) {
    self.words = words
    self.index = index
  }

  /// The numbers that the word holds: one, or two of “28/30”.
  var numbers: [NumberedText.Number] {
    let text = Self.bare(words[index].text)
    guard !text.isEmpty, !isBound, !isOfOdds, !isOfRule else { return [] }
    if let number = WrittenNumber(word: text) { return written(number).map { [$0] } ?? [] }
    if let value = SpelledNumber.value(of: text.lowercased()) { return spelled(value).map { [$0] } ?? [] }
    return fraction(text)
  }

  /// “n=2”, “~2”, “(+2)”, “2*”: the number without what stands round it.
  private static func bare(_ text: String) -> String {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return text }
    let after = text.split(separator: "=").last ?? ""
    let signs: Set<Character> = ["~", "≈", "+", "*", "†", "‡", "#", "_"]
    return String(after.drop { signs.contains($0) }.reversed().drop { signs.contains($0) }.reversed())
  }

  private func fraction(_ text: String) -> [NumberedText.Number] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = WrittenNumber(word: String(parts[0])),
      let last = WrittenNumber(word: String(parts[1])), !isYear(first), first.value <= last.value
    else { return [] }
    return [first, last].map { number($0.value, $0.step, $0.unit) }
  }

  private func written(_ number: WrittenNumber) -> NumberedText.Number? {
    guard !number.hasLeadingZero || number.decimals > 0, !isNamed(number), !isBase, !isAge(number) else {
      return nil
    }
    if NumberNames.units.contains(after(1)) || isDay(number) { return nil }
    if number.unit != .none { return self.number(number.value, number.step, number.unit) }
    if after(1) == "percentage" { return nil }
    if isPercentage { return self.number(number.value, number.step, .percent) }
    var number = number
    if let scale = WrittenNumber.scales[after(1)] { number.multiply(by: scale) }
    return self.number(number.value, number.step, .none, mayBeYear: isYear(number))
  }

  private func spelled(_ value: Int) -> NumberedText.Number? {
    let word = words[index].lower
    let next = after(1)
    if Self.fractions.contains(next) || NumberNames.units.contains(next) || WrittenNumber.scales[next] != nil
    {
      return nil
    }
    switch word {
    case "one" where next == "of":
      // “One of our aims” is no count; “one of the 30 admissions” is.
      let isCount = [2, 3, 4].map(after).contains { isCounted($0) }
      if !isCount { return nil }
    case "one": if Self.afterPronoun.contains(next) || Self.beforePronoun.contains(before(1)) { return nil }
    case "no", "nil": if ["one", "longer", "more", "doubt", "matter"].contains(next) { return nil }
    case "couple", "dozen": if before(1) != "a" { return nil }
    default: break
    }
    if isAge(nil) || isPercentagePoint { return nil }
    var total = value
    if next == "hundred" {
      total *= 100
      let rest = after(2) == "and" ? SpelledNumber.value(of: after(3)) : SpelledNumber.value(of: after(2))
      total += rest ?? 0
    }
    return number(
      Double(total), 1, isPercentage ? .percent : .none,
      isNegation: ["no", "none", "nobody", "nil"].contains(word))
  }

  private func isCounted(_ word: String) -> Bool {
    WrittenNumber(word: word) != nil || LabelWords.all(in: word).contains(where: LabelWords.counted.contains)
  }

  private func number(
    _ value: Double, _ step: Double, _ unit: WrittenNumber.Unit, isNegation: Bool = false,
    mayBeYear: Bool = false
  ) -> NumberedText.Number {
    let own = words[index].sentence
    let start = (max(0, index - 4)...index).first { words[$0].sentence == own } ?? index
    let before = words[start..<index].flatMap { LabelWords.all(in: $0.text) }
    let near = words[index..<min(words.count, index + 5)].prefix { $0.sentence == own }
    return NumberedText.Number(
      value: value, step: step, unit: unit, sentence: own,
      following: [1, 2, 3].map(after).filter { !$0.isEmpty },
      near: before + near.flatMap { LabelWords.all(in: $0.text) }, own: before.count, isNegation: isNegation,
      mayBeYear: mayBeYear)
  }

  /// The word so many places before, in small letters, in the same sentence and with no comma or the like between.
  private func before(_ distance: Int) -> String {
    guard index >= distance, words[index - distance].sentence == words[index].sentence else { return "" }
    return words[(index - distance)..<index].contains(where: \.endsClause)
      ? "" : words[index - distance].lower
  }

  private func after(_ distance: Int) -> String {
    guard index + distance < words.count else { return "" }
    guard !words[index..<(index + distance)].contains(where: \.endsClause) else { return "" }
    return words[index + distance].lower
  }

  /// “Fewer than four”, “at least 2”: not how many there were.
  private var isBound: Bool {
    before(1) == "than" || (before(2) == "at" && ["least", "most"].contains(before(1)))
  }

  /// “One in five”, and the 30 of “2 in 30”.
  private var isOfOdds: Bool {
    if before(1) == "in", value(of: before(2)) != nil { return true }
    guard after(1) == "in", let base = value(of: after(2)) else { return false }
    return base <= 10 || base == 100 || base == 1000
  }

  /// “Numbers from 1 to 4 are hidden”: the rule, and no number of anything.
  private var isOfRule: Bool {
    let isRange = ["to", "or", "and"].contains { link in
      (before(1) == link && value(of: before(2)) != nil) || (after(1) == link && value(of: after(2)) != nil)
    }
    guard isRange else { return false }
    let near = words[max(0, index - 30)..<min(words.count, index + 30)]
    return near.contains { $0.sentence == words[index].sentence && Self.hiding.contains($0.lower) }
  }

  private static let hiding: Set<String> = [
    "hidden", "hide", "hides", "hiding", "suppressed", "suppress", "rounded",
  ]

  private func value(of word: String) -> Double? {
    WrittenNumber(word: word)?.value ?? SpelledNumber.value(of: word).map(Double.init)
  }

  private var isPercentage: Bool {
    after(1) == "percent" || (after(1) == "per" && after(2) == "cent")
  }

  private var isPercentagePoint: Bool { after(1) == "percentage" && after(2).hasPrefix("point") }

  private func isNamed(_ number: WrittenNumber) -> Bool {
    !number.hasCommas && number.unit == .none && Self.namers.contains(before(1))
  }

  private var isBase: Bool { ["per", "every", "each"].contains(before(1)) }

  private func isYear(_ number: WrittenNumber) -> Bool {
    number.decimals == 0 && !number.hasCommas && (1900...2100).contains(number.value)
  }

  /// The day of a month.
  private func isDay(_ number: WrittenNumber) -> Bool {
    number.decimals == 0 && number.value <= 31
      && (NumberNames.months.contains(after(1))
        || (NumberNames.months.contains(before(1)) && before(1) != "may"))
  }

  /// “aged 10 to 17”, “under 25”, “65 and over”.
  private func isAge(_ number: WrittenNumber?) -> Bool {
    if let number, number.hasCommas || number.value > 120 || number.unit != .none { return false }
    if Self.ageWords.contains(before(1)) { return true }
    if ["to", "and", "or"].contains(before(1)), Self.ageWords.contains(before(3)) { return true }
    return ["and", "or"].contains(after(1))
      && ["over", "under", "above", "below", "older", "younger"].contains(after(2))
  }

  private static let ageWords: Set<String> = [
    "age", "aged", "ages", "under", "over", "above", "below", "until",
  ]

  private static let fractions: Set<String> = [
    "half", "halves", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths",
    "percentage",
  ]

  /// “One of the reasons”, “one another”, “one in five”.
  private static let afterPronoun: Set<String> = [
    "another", "or", "by", "in", "hand", "way", "can", "must",
  ]
  private static let beforePronoun: Set<String> = [
    "any", "every", "each", "this", "that", "the", "which", "no", "another", "number",
  ]

  /// Words in front of a number that is a name; a table’s “record” or a sum’s “=” may stand before a count.
  private static let namers = NumberNames.namers.subtracting([
    "record", "answer", "form", "number", "point", "years", "=", "+", "−", "<", ">",
  ])
}
