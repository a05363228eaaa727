import Diagnostics
import Foundation
import Testing
import Writing

@testable import Content

@Suite("How a unit wants its texts read")
struct WordsTests {
  private func problems(_ words: String) async throws -> [String] {
    try await Folder(["words.yml": words]).problems()
  }

  @Test func everySlipIsNamedWithItsLine() async throws {
    #expect(
      try await problems(
        """
        reading-age: 40
        words:
          - word: client
            why: It is cold.
          - word: user
            instead: people
            fine: yes
            why: It is cold.
          - word: User
            fine: yes
            why: We like it.
          - word: case
            instaed: story
            why: It is cold.

        """) == [
          "content/words.yml:1:1 out-of-range: “reading-age” is 40, but it can only be from 8 to 25. → Write a number "
            + "such as “reading-age: 14”, or leave the line out.",
          "content/words.yml:3:5 missing-key: “instead” is missing from this word. → Say what to write, such as “instead: people who "
            + "use the service”, or write “fine: yes” if it may stand.",
          "content/words.yml:7:5 contradiction: “user” is said to be fine, and there is something to write instead. → "
            + "Take out “fine: yes” if nobody should write it, or “instead” if they may.",
          "content/words.yml:9:5 duplicate-word: “User” stands in the list twice. → Keep one of the two entries.",
          "content/words.yml:12:5 missing-key: “instead” is missing from this word. → Say what to write, such as “instead: people "
            + "who use the service”, or write “fine: yes” if it may stand.",
          "content/words.yml:13:5 unknown-key: “instaed” is not a key of this word. → Did you mean “instead”?",
        ])
  }

  private func remarks(_ files: [String: String]) async throws -> [String] {
    let folder = try Folder(files)
    let source = await folder.load().source
    return source.pages.flatMap { page -> [Diagnostic] in
      let bytes = [UInt8](FileManager.default.contents(atPath: folder.root + "/" + page.path) ?? Data())
      guard let text = source.text(of: page, in: bytes) else { return [] }
      return WritingReview.diagnostics(on: text, source.writing)
    }.map { "\($0.location?.description ?? "") \($0.id)" }
  }

  private static let page = """
    ---
    title: A
    ---

    Our client came.

    ```callout
    kind: note
    title: Look
    text: |
      Please read it.

      See [here](a.md).
    ```

    ```quote
    text: We were utilised prior to that.
    from: A parent
    ```

    """

  @Test func theUnitsWordsAndTheTextsInBlocksAreRead() async throws {
    let words = "words:\n  - word: client\n    instead: person\n    why: It is cold.\n"
    #expect(
      try await remarks(["a.md": Self.page, "words.yml": words]) == [
        "content/a.md:5:5 plainer-word", "content/a.md:13:8 vague-link",
      ])
    #expect(try await remarks(["a.md": Self.page]) == ["content/a.md:13:8 vague-link"])
  }

  @Test func theTitleAndTheSummaryAreRead() async throws {
    let page = "---\ntitle: How we utilise it.\nsummary: We met prior to it.\n---\n\nText.\n"
    #expect(
      try await remarks(["a.md": page]) == [
        "content/a.md:2:15 plainer-word", "content/a.md:3:17 plainer-word", "content/a.md:2:8 long-heading",
      ])
  }

  @Test func theGlossaryExplainsItsAbbreviations() async throws {
    let page = "---\ntitle: A\n---\n\nThe VRU met.\n"
    let glossary = "- term: violence reduction unit\n  abbreviation: VRU\n  meaning: A team.\n"
    #expect(try await remarks(["a.md": page]) == ["content/a.md:5:5 abbreviation"])
    #expect(try await remarks(["a.md": page, "glossary.yml": glossary]) == [])
  }

  @Test(arguments: ["a.md", "a.easy-read.md"])
  func pagesInEnglishAre(_ name: String) async throws {
    let page = "---\ntitle: A\n---\n\nWe met prior to it.\n"
    #expect(try await remarks([name: page]) == ["content/\(name):5:8 plainer-word"])
  }

  @Test(arguments: ["a.cy.md", "a.ur.md"])
  func pagesInOtherLanguagesAreNotHeldToEnglishWords(_ name: String) async throws {
    #expect(try await remarks([name: "---\ntitle: A\n---\n\nMae prior to yn air.\n"]) == [])
  }
}
