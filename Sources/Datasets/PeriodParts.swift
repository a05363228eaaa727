import Configuration

/// Numbers of a fixed number of digits, as periods hold them.
enum Digits {
  /// Exactly `count` digits as a number.
  static func number(_ text: some StringProtocol, count: Int) -> Int? {
    text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  /// The year that `text` names: four digits.
  static func year(_ text: some StringProtocol) -> Int? { number(text, count: 4) }

  /// `year` in four digits.
  static func text(ofYear year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// Two years that follow each other: `2017-18`, `2017/18` or `2017 to 2018`.
struct YearPair: Hashable {
  /// The first of the two.
  let first: Int
  /// What stands between them.
  let separator: String

  init?(_ text: some StringProtocol) {
    guard let first = Digits.year(text.prefix(4)) else { return nil }
    let rest = text.dropFirst(4)
    if rest.hasPrefix(" to ") {
      guard Digits.year(rest.dropFirst(4)) == first + 1 else { return nil }
      separator = " to "
    } else {
      let last = Digits.number(rest.dropFirst(), count: 2)
      guard let mark = rest.first, mark == "-" || mark == "/", last == (first + 1) % 100 else { return nil }
      separator = String(mark)
    }
    self.first = first
  }

  /// The pair as it is written with `separator`.
  func text(_ separator: String) -> String {
    let last = Digits.text(ofYear: first + 1)
    return Digits.text(ofYear: first) + separator + (separator == " to " ? last : String(last.suffix(2)))
  }
}

/// A month of a year, written `2024-03`.
struct Month: Hashable {
  private let year: Int
  private let number: Int

  /// The month; a `number` above 12 is one of the years that follow.
  init(year: Int, number: Int) {
    self.year = year + (number - 1) / 12
    self.number = (number - 1) % 12 + 1
  }

  init?(_ text: some StringProtocol) {
    let (year, number) = (Digits.year(text.prefix(4)), Digits.number(text.dropFirst(5), count: 2))
    guard text.dropFirst(4).first == "-", let year, let number, (1...12).contains(number) else { return nil }
    self.init(year: year, number: number)
  }

  /// When it starts, in years.
  var start: Double { Double(year * 12 + number - 1) / 12 }

  /// When it ends, in years.
  var end: Double { Double(year * 12 + number) / 12 }

  /// `March`.
  var name: String { Day.monthNames[number - 1] }

  /// `Mar`.
  var shortName: String { String(name.prefix(3)) }

  /// `March 2024`.
  var text: String { "\(name) \(Digits.text(ofYear: year))" }

  /// `Mar 2024`.
  var shortText: String { "\(shortName) \(Digits.text(ofYear: year))" }

  /// The month that is `count` later.
  func later(by count: Int) -> Month { Month(year: year, number: number + count) }
}

/// Three months of one year.
struct Quarter: Hashable {
  /// The first of the three.
  let first: Month
  /// The last of the three.
  let last: Month

  /// The quarter that starts with `first`.
  init(first: Month) {
    self.first = first
    last = first.later(by: 2)
  }

  /// `January to March 2024`.
  var text: String { "\(first.name) to \(last.text)" }

  /// `Jan to Mar 2024`.
  var shortText: String { "\(first.shortName) to \(last.shortText)" }

  /// The number of the quarter, from 1 to 4, that stands at the end of `text` as `Q1`.
  static func number(endOf text: String) -> Int? {
    guard text.dropLast().last == "Q", let digit = text.utf8.last, (49...52).contains(digit) else {
      return nil
    }
    return Int(digit) - 48
  }
}
