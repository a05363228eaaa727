import Prose
import Testing

/// Numbers that may say how many of something there were.
struct NumberedTextTests {
  @Test(arguments: [
    ("There were 2 admissions.", [2]), ("Two were young.", [2]), ("It rose from 2 to 5.", [2, 5]),
    ("Twenty-one people, and a dozen more.", [21, 12]), ("Two hundred and five people.", [205, 5]),
    ("28/30 were adults.", [28, 30]), ("Under 18: n=2, or ~3.", [2, 3]), ("A couple of people.", [2]),
    ("One of the 30 admissions.", [1, 30]), ("No admissions.", [0]), ("1,204 offences.", [1204]),
    ("7 per cent and 7%.", [7, 7]), ("In 2023/24 there were 2.", [2]),
  ])
  func countsAreFound(text: String, values: [Double]) {
    #expect(NumberedText(text).numbers.map(\.value) == values)
  }

  @Test(arguments: [
    "Aged 10 to 17.", "Under 18.", "Over 25 and under 30.", "65 and over.",
    "2 May 2024.".replacing(" 2024", with: ""),
    "Two years and 3 weeks.", "One of our aims.", "Section 2.", "Two thirds.", "Per 1,000.", "No one knows.",
    "A 2-year-old.", "Fewer than four.", "One in five.", "Numbers from 1 to 4 are hidden.",
    "A two-year plan.", "0151 496.".replacing(" 496", with: ""),
  ])
  func otherNumbersAreLeftOut(text: String) {
    #expect(NumberedText(text).numbers.map(\.value) == [])
  }

  @Test(arguments: [
    ("There were 2.", true), ("There were two.", true), ("TWO", true), ("Two hundred", true),
    ("h2 and 3", false),
    ("the twofold", false), ("2,000", false), ("1.9", false), ("", false),
  ])
  func aGlanceFindsDigitsAndWords(text: String, isFound: Bool) {
    #expect(NumberGlance.finds(in: text) { $0 == 2 } == isFound)
  }

  @Test func labelsAreComparedInOneForm() {
    #expect(LabelWords.telling(in: "Robberies of under-18s") == ["robbery", "under", "18"])
    #expect(LabelWords.telling(in: "Males") == LabelWords.telling(in: "boys"))
  }
}
