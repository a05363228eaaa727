import Diagnostics
import Testing

@testable import Writing

@Suite("Where a sentence ends")
struct SentenceTests {
  private func sentences(_ markdown: String) -> [String] {
    text(markdown).parts.flatMap { part in part.sentences.map { part.words($0) } }
  }

  @Test(arguments: [
    "Dr. Adeyemi met Mrs. Hale at St. Mary’s School",
    "We paid £1.5 million, e.g. for mentors",
    "J. K. Osei wrote it",
    "The rate is 3.4 per 1,000 (no. 7 in the list)",
    "“Is it safe?” asked one parent",
  ])
  func aFullStopInsideIsNoEnd(_ sentence: String) {
    #expect(sentences(sentence + ". We read it.").count == 2)
  }

  @Test func endsAtStopsAndQuestions() {
    #expect(
      sentences("We asked why. Nobody knew! Did they? Yes.") == [
        "We asked why", "Nobody knew", "Did they", "Yes",
      ])
  }

  @Test func eachItemOfAListIsASentence() {
    #expect(sentences("We will:\n\n- listen\n- act") == ["We will", "listen", "act"])
  }

  private static let long =
    "We met families in every part of the county to hear what they need, and they told us that buses which run until "
    + "late would help them most of all."

  @Test func countsTheWordsOfALongSentenceAndSaysWhereItCanEnd() {
    let found = review("Short text.\n\n" + Self.long)
    #expect(found.map(\.id) == ["long-sentence"])
    #expect(found.first?.location?.line == 3)
    #expect(found.first?.message.hasPrefix("This sentence has 30 words: “We met families in every") == true)
    #expect(
      found.first?.help.contains("It could end after “… what they need”. “and they …” can begin the next.")
        == true)
  }

  @Test func leavesQuotationsAndShortSentencesAlone() {
    #expect(review("> " + Self.long).isEmpty)
    #expect(review("One parent said: “\(Self.long)”").isEmpty)
    #expect(review("We met families. They told us what they need.").isEmpty)
  }

  @Test func theUnitSetsHowLongASentenceMayBe() {
    var settings = WritingSettings()
    settings.longestSentence = 40
    #expect(review(Self.long, settings).isEmpty)
  }

  @Test func aLongParagraphIsSaidOnce() {
    let found = review(String(repeating: "We listen to what people say. ", count: 25))
    #expect(found.map(\.id) == ["long-paragraph"])
    #expect(found.first?.message.hasPrefix("This paragraph has 150 words: “We listen to what") == true)
  }
}
