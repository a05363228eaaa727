import Foundation
import Languages
import Testing

/// Numbers, dates and names of languages.
struct LanguageTests {
  @Test func numbersAreWrittenAsTheLanguageWritesThem() throws {
    func number(_ code: String, _ text: String) throws -> String {
      try #require(Language.named(code)).number(text)
    }
    #expect(try number("pl", "1,234.5") == "1\u{A0}234,5")
    #expect(try number("pl", "−12.3%") == "−12,3%")
    #expect(try number("ro", "12,345.6%") == "12.345,6\u{A0}%")
    #expect(try number("tr", "about 1,234.5% of") == "about %1.234,5 of")
    #expect(try number("cy", "1,234.5%") == "1,234.5%")
    #expect(try number("ur", "£1,234.50") == "£1,234.50")
    #expect(try number("fr", "In 2025, 3 of 10.") == "In 2025, 3 of 10.")
  }

  @Test func datesAreWrittenAsTheLanguageWritesThem() {
    func date(_ code: String) -> String? { Language.named(code)?.date(year: 2025, month: 6, day: 2) }
    #expect(date("en-GB") == "2 June 2025")
    #expect(date("cy") == "2 Mehefin 2025")
    #expect(date("pl") == "2 czerwca 2025")
    #expect(date("ur") == "2 جون، 2025")
    #expect(date("zh") == "2025年6月2日")
    #expect(date("pt") == "2 de junho de 2025")
  }

  /// Foundation has CLDR of its own. Where it writes Western digits, the table must agree with it.
  @Test(arguments: Language.all.filter { !["en", "zh", "zh-Hant", "pt"].contains($0.code) })
  func theTableAgreesWithFoundation(language: Language) throws {
    let locale = Locale(identifier: "\(language.code)@numbers=latn;calendar=gregorian")
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let formatter = DateFormatter()
    formatter.locale = locale
    formatter.calendar = calendar
    formatter.timeZone = calendar.timeZone
    formatter.dateStyle = .long
    formatter.timeStyle = .none
    for month in 1...12 {
      let day = try #require(
        DateComponents(calendar: calendar, year: 2025, month: month, day: 21).date)
      #expect(
        Self.plain(formatter.string(from: day))
          == Self.plain(language.date(year: 2025, month: month, day: 21)))
    }
    let numbers = NumberFormatter()
    numbers.locale = locale
    numbers.numberStyle = .decimal
    let expected = try #require(numbers.string(from: 12345.5))
    #expect(Self.plain(language.number("12,345.5")) == Self.plain(expected))
  }

  /// CLDR’s spaces of several widths as plain ones, and without its marks of direction.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
          switch scalar.value {
          case 0xA0, 0x202F: " "
          case 0x200E, 0x200F, 0x61C: nil
          default: scalar
          }
        }))
  }

  @Test func languagesAreFoundByTheirCodes() {
    #expect(Language.named("en-GB")?.name == "English")
    #expect(Language.named("zh-hant")?.ownName == "繁體中文")
    for code in ["zh-TW", "zh-HK", "zh-MO", "zh-Hant-HK"] {
      #expect(Language.named(code)?.ownName == "繁體中文", "\(code)")
    }
    for code in ["zh", "zh-CN", "zh-Hans-HK"] { #expect(Language.named(code)?.code == "zh", "\(code)") }
    #expect(Language.named("ur")?.isRightToLeft == true)
    #expect(Language.named("xx") == nil)
    #expect(Language.all.count > 35)
  }
}
