import Diagnostics
import Testing

@testable import Writing

@Suite("Links, headings, lists and pictures")
struct RuleTests {
  @Test func linksSayWhereTheyLead() {
    #expect(
      kinds("For our plan [click here](plan.md).\n\nSee [more](a.md) and <https://example.org/a/b>.")
        == ["1:15 vague-link", "3:6 vague-link", "3:23 bare-address"])
    #expect(kinds("Read [our plan](plan.md), or write to <help@example.org>.") == [])
  }

  @Test func linksWithTheSameWordsLeadToOnePlace() {
    #expect(kinds("[Figures](a.md) and [figures](b.md)") == ["1:22 same-link-words"])
    #expect(kinds("[Figures](a.md) and [figures](a.md)") == [])
  }

  @Test func aBoldParagraphIsNoHeading() {
    let found = review("**Who we are**\n\nWe are a team.")
    #expect(found.map(\.id) == ["bold-heading"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.wcag == ["1.3.1"])
    #expect(kinds("**Nobody was hurt.**\n\nWe are a team.") == [])
    #expect(kinds("- **Who we are**\n- **Why**\n\nWe are a team.") == [])
  }

  @Test func headingsGoDownLevelByLevel() {
    #expect(kinds("## One\n\n#### Two\n\n## Three\n\n### Four") == ["3:6 heading-level"])
  }

  @Test func headingsAreShortAndNoSentences() {
    #expect(kinds("## We listened.") == ["1:4 long-heading"])
    let long = String(repeating: "what we heard from people ", count: 4)
    #expect(kinds("## \(long)") == ["1:4 long-heading"])
    #expect(kinds("## What did you hear?") == [])
  }

  @Test func headingsOfOnePartDiffer() {
    #expect(kinds("## A\n\n### Results\n\n### Results") == ["5:5 same-heading"])
    #expect(kinds("## A\n\n### Results\n\n## B\n\n### Results") == [])
  }

  @Test func listsAreWrittenAsLists() {
    #expect(kinds("We will:\n– listen\n– act") == ["2 typed-list"])
    #expect(kinds("Our aims: • listen • act • learn") == ["1 typed-list"])
    #expect(kinds("We have three aims\na) listen\nb) act") == ["2:1 typed-list"])
    #expect(kinds("a) listen\nb) act") == ["1:1 typed-list"])
    #expect(kinds("We met on 3 MARCH.").allSatisfy { !$0.contains("abbreviation") })
    #expect(kinds("We listened – and then\n– at last – we acted.") == [])
    #expect(kinds("- listen\n- act") == [])
  }

  @Test func picturesHoldNoText() {
    #expect(kinds("![A line that rises](images/knife-crime-chart.png)") == ["1:22 picture-of-text"])
    #expect(kinds("![People by a bridge](images/bridge.jpg)") == [])
    #expect(kinds("![2019: 5, 2020: 7, 2021: 9, 2022: 4](images/a.jpg)") == ["1:3 picture-of-text"])
  }

  @Test func columnsHaveHeadings() {
    #expect(kinds("| A | |\n|---|---|\n| 1 | 2 |") == ["1 table-heading"])
    #expect(kinds("| | |\n|---|---|\n| 1 | 2 |") == ["1 table-heading"])
    #expect(kinds("| | B |\n|---|---|\n| Row | 2 |") == [])
  }

  @Test func directionsWorkWithoutSight() {
    #expect(kinds("The green bars are girls.") == ["1:5 direction-by-sight"])
    #expect(kinds("Use the menu on the right.") == ["1:14 direction-by-sight"])
    #expect(kinds("Press the round button.") == ["1:11 direction-by-sight"])
    #expect(kinds("We are on the right track, and see the table below.") == [])
    #expect(kinds("Children play in the green areas of the town.") == [])
    #expect(kinds("There is a blue line between police and school.") == [])
    #expect(review("The green bars are girls.").first?.wcag == ["1.4.1"])
  }

  @Test func marksAndPicturesAmongTheWords() {
    #expect(kinds("We did it!") == ["1:1 exclamation-mark"])
    #expect(kinds("She said: “We did it!”") == [])
    #expect(kinds("We did it 🎉.") == ["1 emoji"])
  }

  @Test func capitalsAreForNames() {
    #expect(kinds("You must NOT wait.") == ["1:10 capitals"])
    #expect(kinds("## SERIOUS VIOLENCE DUTY") == ["1:4 capitals"])
    #expect(
      review("THE DOORS OF THE HALL WERE LEFT OPEN").first { $0.id == "capitals" }?.help
        .hasPrefix("Write “The doors of the hall were left open”") == true)
    #expect(
      review("## THE VRU IN RIVERTON\n\nAt Riverton the unit met.").first { $0.id == "capitals" }?.help
        .hasPrefix("Write “The VRU in Riverton”.") == true)
    #expect(kinds("The NHS and the BBC took part.") == [])
  }

  @Test func abbreviationsAreSpelledOut() {
    #expect(kinds("The MARAC met.") == ["1:5 abbreviation"])
    #expect(
      kinds("The multi-agency risk conference (MARC) met. MARC is new.").filter { $0.contains("abbr") } == [])
    #expect(kinds("The Police and Crime Commissioner met. The PCC spoke.") == [])
    #expect(
      kinds("We looked at strengths, weaknesses, opportunities and threats. This is a SWOT analysis.") == [])
    #expect(kinds("Text SHOUT to 85258.") == [])
    let page = text("The VRU met.", abbreviations: ["VRU"])
    #expect(WritingReview.diagnostics(on: page, WritingSettings()).isEmpty)
  }

  @Test func emphasisIsForAFewWords() {
    let bold = String(repeating: "**All of this matters.** And so on. ", count: 30)
    #expect(kinds(bold).contains { $0.hasSuffix("much-emphasis") })
    #expect(
      !kinds(String(repeating: "**All** of this matters. And so on it goes. ", count: 30)).contains {
        $0.hasSuffix("much-emphasis")
      })
  }
}
