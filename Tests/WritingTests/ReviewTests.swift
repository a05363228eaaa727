import Diagnostics
import Testing

@testable import Writing

@Suite("A review of a page")
struct ReviewTests {
  @Test func manyRemarksOfOneKindAreCounted() {
    let lines = (1...6).map { "We met [here](a\($0).md)." }.joined(separator: "\n\n")
    let found = review(lines).filter { $0.id == "vague-link" }
    #expect(found.count == 4)
    #expect(found.last?.message == "This page has 3 more links that do not say where they lead: “here”.")
    #expect(found.last?.help.hasPrefix("They are on lines 7, 9, 11.") == true)
  }

  @Test func wordsThatAreCountedKeepTheirSuggestions() {
    let found = review("We utilise it prior to, amongst and via that. They commenced it.")
    #expect(
      found.last?.message
        == "This page has 2 more words that have a plainer one: “via” (write “through” or “by”), “commenced” "
        + "(write “started”).")
  }

  @Test func aNoteSaysThatSomethingIsMeant() {
    #expect(
      kinds("<!-- meant: vague-link -->\n\nSee [here](a.md).\n\nSee [more](b.md).") == ["5:6 vague-link"])
    #expect(kinds("<!-- meant: “youths” (the name they chose) -->\n\nThe youths met.") == [])
    #expect(kinds("<!-- meant on this page: exclamation-mark -->\n\nWe did.\n\nHurrah!") == [])
  }

  @Test func aNoteWithASlipIsNoticed() {
    let found = review("<!-- meant: vage-link -->\n\nSee [here](a.md).")
    #expect(found.map(\.id) == ["vague-link", "unknown-remark"])
    #expect(found.last?.help.hasPrefix("Did you mean “vague-link”?") == true)
    #expect(review("<!-- This was meant for the board: ask them. -->\n\nText.").isEmpty)
  }

  @Test func otherLanguagesGetOnlyWhatIsNoMatterOfWords() {
    let page = "## Un.\n\nMae VRU yn utilise it prior to 3rd March!"
    #expect(review(page, isEnglish: false).map(\.id) == ["long-heading", "exclamation-mark"])
  }

  @Test func goodPracticeSpeaksNotTheLaw() {
    let voices = review("See [here](a.md).\n\n**Bold**\n\nText.").map(\.voice)
    #expect(voices.count >= 2 && Set(voices) == [.practice])
  }

  /// Hashing is seeded anew for each process: an order that depends on it does not stay as it is written here:
  /// rule by rule, each in the order of the text.
  @Test func theSamePageGetsTheSameReport() {
    let page = "We utilise it prior to Easter, e.g. on 3rd March. The youths said NOT to. See [here](a.md)!"
    #expect(review(page).compactMap(\.location?.column) == [4, 15, 55, 67, 80, 32, 40, 75])
  }

  @Test func everyRuleHasANameOfItsOwn() {
    #expect(WritingRules.ids.count == WritingRules.all.count)
  }
}
