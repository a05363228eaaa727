import Diagnostics
import Testing

@testable import Writing

@Suite("How hard a page is to read")
struct ReadabilityTests {
  /// Wikipedia, “Flesch–Kincaid readability tests”: 13 words with 24 syllables.
  @Test func countsThePublishedExample() {
    let page = text("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.")
      .readability
    #expect(page.words == 13)
    #expect(page.sentences == 1)
    #expect(page.syllables == 24)
    // 0.39 × 13 + 11.8 × 24 ÷ 13 − 15.59 = 11.26, which textstat 0.7.13 gives too.
    #expect(abs(page.age - 16.26) < 0.01)
  }

  /// textstat 0.7.13 with the CMU dictionary: 148 words, 10 sentences, 197 syllables, grade 5.89.
  @Test func agreesWithTextstatOnAPage() {
    let page =
      text(
        """
        Serious violence in Exampleshire has fallen for two years in a row. That is good news, but it is not enough.
        Young people still tell us that they feel unsafe after dark, most of all near the bus station and the canal.
        We want every child to come home safe.

        In April we opened two new youth centres, where teenagers can meet a mentor, play music or simply sit and
        talk. The hospital trust, the police and four schools share what they know about where people are hurt. We
        publish the figures every quarter so that anyone can check what we promised against what we did. If you are
        worried about someone, you do not need to wait until something happens. Ring us, or speak to a teacher, a
        nurse or a youth worker. They will listen, and they can put you in touch with people who understand.
        """
      ).readability
    #expect(page.words == 148)
    #expect(page.sentences == 10)
    #expect(abs(page.age - 10.89) < 0.15)
  }

  /// The CMU Pronouncing Dictionary’s counts, of words whose letters mislead.
  @Test(arguments: [
    ("violence", 3), ("serious", 3), ("area", 3), ("people", 2), ("created", 3), ("used", 1), ("needed", 2),
    ("homes", 1), ("places", 2), ("table", 2), ("settled", 2), ("safely", 2), ("homeless", 2), ("stayed", 1),
    ("saying", 2), ("studying", 3), ("earlier", 3), ("easiest", 3), ("didn't", 2), ("initiative", 4),
    ("education", 4), ("radio", 3), ("society", 4), ("questions", 2), ("beyond", 2), ("yes", 1),
    ("police", 2), ("neighbourhood", 3), ("responsibility", 6), ("through", 1), ("partnership", 3),
  ])
  func countsSyllablesAsTheDictionaryDoes(_ word: String, _ count: Int) {
    #expect(Syllables.count(word) == count)
  }

  @Test func namesTheHardestSentencesOnce() throws {
    let hard =
      "Organisational accountability necessitates comprehensive documentation of interdepartmental responsibilities. "
    let found = review(String(repeating: hard, count: 20)).filter { $0.id == "reading-age" }
    #expect(found.count == 1)
    #expect(found.first?.message.contains("above your limit of 14") == true)
    #expect(found.first?.help.contains("“Organisational accountability") == true)
    #expect(found.first?.help.contains("Flesch–Kincaid") == true)
  }
}
