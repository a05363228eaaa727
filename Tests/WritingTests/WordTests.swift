import Diagnostics
import Testing

@testable import Writing

@Suite("Words with a plainer or kinder one")
struct WordTests {
  @Test func quotesTheWordAndSaysWhatToWrite() {
    let found = review("Partners utilised the room prior to Easter.")
    #expect(
      found.map(\.message) == [
        "There is a plainer word for “utilised”.", "There is a plainer word for “prior to”.",
      ])
    #expect(found.map { $0.location?.description } == ["a.md:1:10", "a.md:1:28"])
    #expect(found.first?.help.hasPrefix("Write “used”. ") == true)
  }

  @Test(arguments: [
    ("They facilitated it.", "“helped” or “made easier”"), ("We are commencing.", "“starting”"),
    ("Two localities came.", "“areas”"), ("It underpins the plan.", "“supports”"),
    ("It was undertaken.", "“done”"),
    ("We embed it.", "“make part"), ("It was embedded.", "“made part"),
  ])
  func theSuggestionFitsTheForm(_ sentence: String, _ words: String) {
    #expect(review(sentence).first?.help.contains(words) == true)
  }

  @Test func aWordIsSaidOnceAPage() {
    let found = review("We utilise it.\n\nThey utilise it.\n\nAll are utilising it.")
    #expect(found.map(\.message) == ["There is a plainer word for “utilise” (3 times, also on lines 3, 5)."])
  }

  @Test func namesWhoIsHurtAndWhoseGuidanceItIs() {
    let found = review("The boy’s uncle committed suicide.")
    #expect(found.first?.id == "careful-word")
    #expect(found.first?.message.contains("Samaritans") == true)
    #expect(found.first?.help.contains("died by suicide") == true)
  }

  @Test(arguments: [
    "One girl said: “We are hard to reach.”",
    "> Youths hang about in the park.",
    "The Troubled Families Programme ended.",
    "We work with the Multi-Agency Safeguarding Hub.",
    "He works at a young offender institution.",
    "The homeless charity opened a room.",
    "See [Youths and knives: a history](https://example.org/book).",
    "A birth cohort is everyone born in one year.",
    "Domestic abuse harms children.",
    "Non-compliance with the rules is listed here.",
    "They took action the same day, and the impacts on families are clear.",
    "Some services are far away and hard to reach by bus.",
  ])
  func otherPeoplesWordsAndNamesStand(_ sentence: String) {
    #expect(review(sentence).isEmpty)
  }

  @Test(arguments: [
    ("We want to help the homeless.", "the homeless"), ("The youths ran off.", "youths"),
    ("He comes from a broken home.", "broken home"),
    ("It was gang-related: two gang members fled.", "gang members"),
    ("Hard-to-reach families came.", "Hard-to-reach families"), ("It was a domestic.", "a domestic"),
  ])
  func findsWordsThatHurt(_ sentence: String, _ words: String) {
    let found = review(sentence).filter { $0.id == "careful-word" }
    #expect(found.first?.message.hasPrefix("“\(words)” can hurt people") == true)
  }

  @Test func aUnitChangesTheLists() {
    let settings = WritingSettings(changes: [
      UnitWord(word: "hot spot", instead: "street", why: "It sounds like a verdict."),
      UnitWord(word: "utilise", instead: nil, why: "It is the name of a tool."),
      UnitWord(word: "youths", instead: "teenagers", why: "Our young people chose it."),
    ])
    let found = review("They utilised it in a hot spot with youths.", settings)
    #expect(found.map(\.id) == ["plainer-word", "careful-word"])
    #expect(found.first?.help == "Write “street”. It sounds like a verdict.")
    #expect(found.last?.help.hasPrefix("Write “teenagers”.") == true)
  }

  @Test func everyEntryHasFormsAndAReasonOrASuggestion() {
    let entries = PlainWords.entries + CareWords.entries
    #expect(entries.filter { $0.kind == .plain }.count > 150)
    #expect(entries.filter { $0.kind == .care }.count > 100)
    #expect(CareWords.entries.allSatisfy { $0.kind == .allowed || !$0.why.isEmpty })
    let forms = entries.filter { $0.kind != .allowed }.flatMap(\.forms)
    #expect(Set(forms).count == forms.count)
  }
}
