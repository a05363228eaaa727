import Prose
import Testing

@Suite("Sentences that say how many people live somewhere")
struct PopulationTests {
  @Test(arguments: [
    ("The area has a population of 1.3 million.", 1_300_000.0, []),
    ("1.5 million people live here.", 1_500_000, []),
    ("Population: 1,374,000", 1_374_000, []),
    ("The population of Cleveland is about 570,000.", 570_000, ["cleveland"]),
    ("Northmarch has about 221,640 residents in four towns.", 221_640, ["northmarch"]),
    ("We serve about 612,000 people in Northmarch and Eastvale.", 612_000, ["northmarch", "eastvale"]),
    ("It is home to 1.2 million people.", 1_200_000, []),
    ("In 2024 the population was 612,384.", 612_384, []),
    ("Around 1.5 million people living in the county", 1_500_000, []),
    ("Northumbria’s population was an estimated 1.46 million.", 1_460_000, ["northumbria"]),
    ("More than one town: 48,000 people live in Hexham.", 48_000, ["hexham"]),
  ])
  func areFound(sentence: String, value: Double, names: [String]) {
    let found = PopulationStatement.find(in: sentence)
    #expect(found.map(\.number.value) == [value] && found.map(\.names) == [Set(names)])
  }

  @Test(arguments: [
    "The population grew from 583,385 in 2010 to 612,384 in 2024.", "More than 1.3 million people live here.",
    "About 57,000 people aged 18 to 24 live here.", "The rate is 82 per 100,000 of the population.",
    "The survey was answered by 1,204 residents.", "Our service has helped 12,000 people.",
    "Of the population, 12% are 65 or over.", "“A population of 1.3 million,” it said.",
    "In a population this size, 10,500 offences.",
    "Some 120,000 children live here.", "We serve 231 people.",
  ])
  func otherSentencesAreNot(sentence: String) {
    let quoted = sentence.hasPrefix("“")
    #expect(PopulationStatement.find(in: sentence).isEmpty, "quoted: \(quoted)")
  }

  @Test func theYearIsReadWhereThereIsOne() {
    let found = PopulationStatement.find(in: "In 2021 the area had a population of 1.3 million.")
    #expect(found.map(\.year) == [2021])
  }
}

@Suite("Numbers that can be the same, and times that are")
struct AgreementTests {
  private func number(_ text: String) throws -> WrittenNumber { try #require(WrittenNumber(text)) }

  @Test(arguments: [
    ("1.37 million", "1,374,000"), ("1.4 million", "1,374,000"), ("612,000", "612,384"), ("12%", "12.4%"),
    ("503", "503"), ("£2.3 million", "£2,340,000"), ("40.4%", "40.4%"), ("12%", "12"),
  ])
  func agree(first: String, second: String) throws {
    #expect(try number(first).agrees(with: number(second)) && number(second).agrees(with: number(first)))
  }

  @Test(arguments: [
    ("1.3 million", "1.5 million"), ("1.3 million", "1,374,000"), ("503", "504"), ("612,000", "613,384"),
    ("12%", "13%"),
    ("£880,000", "£881,000"), ("12.4%", "12.5%"),
  ])
  func differ(first: String, second: String) throws {
    #expect(try !number(first).agrees(with: number(second)) && !number(second).agrees(with: number(first)))
  }

  @Test(arguments: [
    ("Year ending March 2025", "April 2024 to March 2025"), ("2024-25", "2024 to 2025"),
    ("2024/25", "year ending Mar 2025"),
    ("Middle of 2024", "middle of 2024"), ("July 2019 to June 2020", "Year ending June 2020"),
    ("2021", "2021."),
  ])
  func sameTime(first: String, second: String) {
    #expect(PeriodKey.of(first) == PeriodKey.of(second))
  }

  @Test(arguments: [
    ("Year ending March 2025", "Year ending March 2024"), ("2025", "2024-25"), ("2024-25", "2025-26"),
    ("Middle of 2024", "Middle of 2023"), ("April 2023 to March 2025", "April 2024 to March 2025"),
  ])
  func anotherTime(first: String, second: String) {
    #expect(PeriodKey.of(first) != PeriodKey.of(second))
  }

  @Test func theOrderOfWordsDoesNotMatter() {
    #expect(MeasureWords.of("Offences of knife crime") == MeasureWords.of("Knife crime offences"))
    #expect(MeasureWords.of("Number of residents") == MeasureWords.of("Population"))
    #expect(MeasureWords.of("Knife crime") != MeasureWords.of("Gun crime"))
  }
}
