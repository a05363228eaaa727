/// Decides whether the number at one place of a sentence is a statistic, by the words before and after it.
struct StatisticRules {
  private let words: [Word]
  private let index: Int
  private let number: WrittenNumber?

  init(words: [Word], index: Int) {
    self.words = words
    self.index = index
    number = WrittenNumber(word: words[index].text)
  }

  /// How many words the statistic that starts here has; none where there is no number or no statistic.
  var length: Int {
    guard let number, !number.hasLeadingZero || number.decimals > 0 else { return 0 }
    if let length = share(number) { return length }
    if isNamed(number) || isBase || explainsRange { return 0 }
    if WrittenNumber.scales[after(1)] != nil { return 2 }
    if number.unit == .pounds { return number.value >= 1000 ? 1 : 0 }
    if let odds { return odds }
    if isRate { return 1 }
    if isAge || isMeasured || isTelephone(number) { return 0 }
    if number.hasCommas { return 1 }
    return isDateLike(number) || abs(number.value) <= 20 ? 0 : 1
  }

  /// The word so many places before, in small letters, in the same sentence.
  private func before(_ distance: Int) -> String {
    guard index >= distance, words[index - distance].sentence == words[index].sentence else { return "" }
    return words[index - distance].lower
  }

  /// The word so many places after, in small letters, where no comma or full stop stands between.
  private func after(_ distance: Int) -> String {
    guard index + distance < words.count else { return "" }
    guard !words[index..<(index + distance)].contains(where: \.endsClause) else { return "" }
    return words[index + distance].lower
  }

  /// The length of a percentage.
  private func share(_ number: WrittenNumber) -> Int? {
    let length =
      switch (number.unit, after(1), after(2)) {
      case (.percent, _, _), (_, "percent", _): number.unit == .percent ? 1 : 2
      case (_, "per", "cent"), (_, "percentage", "point"), (_, "percentage", "points"): 3
      default: 0
      }
    guard length > 0 else { return nil }
    let follower = after(length)
    return ["confidence", "limit", "limits", "range", "ranges", "interval", "intervals"].contains(follower)
      ? 0 : length
  }

  /// A number that only gives something its name: section 8, version 1.2, year 10.
  private func isNamed(_ number: WrittenNumber) -> Bool {
    !number.hasCommas && NumberNames.namers.contains(before(1))
  }

  /// The base of a rate, or a step of a sum: “per 1,000”, “for every 100,000”, “multiplied by 100,000”.
  private var isBase: Bool {
    switch before(1) {
    case "per", "every", "each": true
    case "by": ["multiply", "multiplied", "divide", "divided"].contains(before(2))
    default: false
    }
  }

  /// “95 in 100 such ranges”: what a range means, and no finding.
  private var explainsRange: Bool {
    (words[index].text == "95" && after(1) == "in" && after(2) == "100")
      || (words[index].text == "100" && before(1) == "in" && before(2) == "95")
  }

  /// The length of odds such as `1 in 20` and `3 out of 10`.
  private var odds: Int? {
    let length = after(1) == "in" ? 3 : after(1) == "out" && after(2) == "of" ? 4 : 0
    guard length > 0, let number, number.decimals == 0 else { return nil }
    guard let base = WrittenNumber(word: after(length - 1)), base.decimals == 0, base.unit == .none else {
      return nil
    }
    let isYear = !base.hasCommas && (1900...2100).contains(base.value)
    guard base.value > number.value, !isYear,
      !NumberNames.units.contains(after(length))
    else { return nil }
    guard !NumberNames.months.contains(after(length)) else { return nil }
    return length
  }

  /// A number of events for so many people: “82.1 per 100,000”, “1.6 fewer admissions for every 100,000 people”.
  private var isRate: Bool {
    for distance in 1...9 {
      let word = after(distance)
      if word.isEmpty { return false }
      if word == "per" || word == "every" {
        return WrittenNumber(word: after(distance + 1)).map { $0.value >= 100 } ?? false
      }
      if distance > 1, WrittenNumber(word: word) != nil, word != "to" { return false }
    }
    return false
  }

  /// “aged 10 to 17”, “under 25”, “65 and over”, “18 to 24”.
  private var isAge: Bool {
    guard let number, !number.hasCommas, number.value <= 120 else { return false }
    if NumberNames.ageWords.contains(before(1)) || (before(1) == "to" && before(2) == "going") { return true }
    if ["and", "or"].contains(after(1)),
      ["over", "under", "above", "below", "older", "younger"].contains(after(2))
    {
      return true
    }
    return isSmallRange(number, WrittenNumber(word: after(2)), after(1))
      || isSmallRange(WrittenNumber(word: before(2)), number, before(1))
  }

  private func isSmallRange(_ first: WrittenNumber?, _ last: WrittenNumber?, _ link: String) -> Bool {
    guard let first, let last, ["to", "and", "or"].contains(link), first.value < last.value else {
      return false
    }
    return first.decimals == 0 && last.decimals == 0 && last.value <= 100
  }

  /// A duration, a distance or a time of day.
  private var isMeasured: Bool {
    let second = ["and", "or", "to"].contains(after(1)) ? after(3) : after(2)
    let isWorking = ["working", "school", "consecutive", "calendar"].contains(after(1))
    return NumberNames.units.contains(after(1)) || (isWorking && NumberNames.units.contains(second))
  }

  /// Numbers to call, and long ones or groups of digits without a comma.
  private func isTelephone(_ number: WrittenNumber) -> Bool {
    if NumberNames.callWords.contains(before(1)) || NumberNames.telephones.contains(number.value) {
      return true
    }
    guard !number.hasCommas, number.decimals == 0 else { return false }
    return number.value >= 10_000 || isBareDigits(after(1)) || (isBareDigits(before(1)) && before(2) != "in")
  }

  private func isBareDigits(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// A year, or the day of a month.
  private func isDateLike(_ number: WrittenNumber) -> Bool {
    guard number.decimals == 0 else { return false }
    if (1900...2100).contains(number.value) { return true }
    return number.value <= 31
      && (NumberNames.months.contains(after(1)) || NumberNames.months.contains(before(1)))
  }
}
