import Diagnostics
import Foundation
import Testing

@testable import Site

/// Translations and Easy Read versions of pages, and what is wrong with them.
struct EditionTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write(
      """
      name: Exampleshire Unit
      base-url: https://unit.test/
      languages: [ur]
      contact: {email: hello@unit.example}
      navigation: [page.md]
      """, to: "content/site.yml")
    try site.write("---\ntitle: Welcome\n---\n\nHello.\n", to: "content/index.md")
    try site.write("---\ntitle: A page\n---\n\nWords.\n", to: "content/page.md")
  }

  private func build(review: Bool = false) async -> Build.Outcome {
    var options = Fixtures.options(
      content: "\(site.path)/content", output: "\(site.path)/public",
      templates: [Fixtures.standardTemplates])
    options.isReview = review
    return await Build.run(options)
  }

  @Test func aTranslationWhoseOriginalHasChangedSaysSo() async throws {
    try site.write("---\ntitle: صفحہ\n---\n\nالفاظ\n", to: "content/page.ur.md")
    let first = try #require(await build().diagnostics.first)
    #expect(first.id == "edition-undated")
    let mark = try #require(first.help.firstMatch(of: /translated-from: "[0-9a-f]{8}"/)).output
    try site.write("---\ntitle: صفحہ\n\(mark)\n---\n\nالفاظ\n", to: "content/page.ur.md")
    #expect(await build().diagnostics == [])
    #expect(try !site.text("public/ur/page/index.html").contains("has changed since"))

    // White space and dates are no change; words are.
    try site.write("---\ntitle: A page\nupdated: 2026-01-10\n---\n\n\nWords. \n", to: "content/page.md")
    #expect(await build().diagnostics == [])
    try site.write("---\ntitle: A page\n---\n\nOther words.\n", to: "content/page.md")
    #expect(await build().diagnostics.map(\.id) == ["edition-outdated"])
    let html = try site.text("public/ur/page/index.html")
    #expect(html.contains("The <a href=\"../../page/\">English page</a> has changed since"))
  }

  @Test func aTranslationThatSomebodyHasCheckedSaysNothing() async throws {
    try site.write("---\ntitle: صفحہ\n---\n\nالفاظ\n", to: "content/page.ur.md")
    _ = await build()
    #expect(try site.text("public/ur/page/index.html").contains("has not been checked by a native speaker"))
    let advice = await build(review: true).diagnostics.map(\.id)
    #expect(advice.contains("edition-unchecked"))
    #expect(!advice.contains("words-missing"))
    try site.write(
      "---\ntitle: صفحہ\nchecked-by: A youth worker, May 2025\n---\n\nالفاظ\n", to: "content/page.ur.md")
    _ = await build()
    #expect(try !site.text("public/ur/page/index.html").contains("native speaker"))
  }

  @Test func aLanguageThatCandourHasNoWordsForIsSaidToLackThem() async throws {
    try site.write("---\ntitle: Pagină\n---\n\nCuvinte.\n", to: "content/page.ro.md")
    #expect(await build(review: true).diagnostics.map(\.id).contains("words-missing"))
  }

  /// Of a Polish page, every link to a page in English says so, whatever writes the link.
  @Test func linksToPagesInAnotherLanguageSaySo() async throws {
    try site.write("---\ntitle: Get help\n---\n\nHere.\n", to: "content/help.md")
    let settings = try site.text("content/site.yml")
    try site.write(
      settings.replacing("[ur]", with: "[pl]") + """

        support:
          page: help.md
          services: [{name: Samaritans, about: Anyone who needs to talk, telephone: 116 123}]

        """, to: "content/site.yml")
    try site.write(
      """
      ---
      title: Strona
      support: true
      ---

      ```content-note
      about: przemocy
      text: To trudny temat.
      skip-to: "#dalej"
      ```

      ## Dalej

      ```cards
      items:
        - title: Pomoc
          text: Po angielsku.
          link: help.md
      ```

      """, to: "content/page.pl.md")
    #expect(await build().diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let html = try site.text("public/pl/page/index.html")
    let links = html.matches(of: /<a [^>]*>/).map { String($0.output) }
    let toEnglish = links.filter { $0.contains("href=\"../../\"") || $0.contains("/help/\"") }
    #expect(toEnglish.count >= 4, "\(links)")
    for link in toEnglish { #expect(link.contains("hreflang=\"en-GB\""), "\(link)") }
    #expect(html.contains("<strong lang=\"en-GB\" dir=\"ltr\">Samaritans</strong>"))
    #expect(html.contains("<span lang=\"en-GB\" dir=\"ltr\">Anyone who needs to talk</span>"))
  }

  @Test func theLanguagesOfAPageAreNamedInEachLanguage() async throws {
    try site.write("---\ntitle: صفحہ\n---\n\nالفاظ\n", to: "content/page.ur.md")
    _ = await build()
    let english = try site.text("public/page/index.html")
    #expect(
      english.contains("<li lang=\"ur\" dir=\"rtl\"><a href=\"../ur/page/\" hreflang=\"ur\">اردو</a></li>"))
    #expect(english.contains("<span aria-current=\"true\">English</span>"))
    #expect(english.contains("hreflang=\"x-default\" href=\"https://unit.test/page/\""))
    let urdu = try site.text("public/ur/page/index.html")
    #expect(urdu.contains("<html lang=\"ur\" dir=\"rtl\">"))
    #expect(urdu.contains("hreflang=\"en-GB\""))
  }

  @Test(arguments: [
    ("page.xx.md", "unknown-language", "is not the code of a language."),
    ("page.urd.md", "unknown-language", "Write “ur” for Urdu."),
    ("page.easyread.md", "unknown-edition", "Write “.easy-read.md”."),
    ("other.ur.md", "edition-alone", "There is no page “other.md” beside this file for it to repeat."),
    ("page.pl.md", "language-not-listed", "Add “pl” to “languages” in site.yml."),
  ])
  func whatIsWrongWithTheNameOfAFile(name: String, id: String, text: String) async throws {
    try site.write("---\ntitle: Strona\n---\n\nSłowa.\n", to: "content/\(name)")
    let found = try #require(await build().diagnostics.first { $0.severity == .error })
    #expect(found.id == id)
    #expect((found.message + " " + found.help).contains(text))
    #expect(found.location?.file == "content/\(name)")
  }

  @Test func whatIsWrongWithSettingsAndDetails() async throws {
    let settings = try site.text("content/site.yml")
    try site.write(settings.replacing("[ur]", with: "[Welsh, ur]"), to: "content/site.yml")
    try site.write("---\ntitle: A page\ntranslated-from: abc\n---\n\nWords.\n", to: "content/page.md")
    try site.write("---\ntitle: صفحہ\nlanguage: ar\n---\n\nالفاظ\n", to: "content/page.ur.md")
    let found = await build().diagnostics.filter { $0.severity == .error }
    // What is wrong with the settings is said alone.
    #expect(found.map(\.id) == ["unknown-language"])
    #expect(found.first?.help == "Write “cy” for Welsh.")
    #expect(found.first?.location?.line == 3)
    try site.write(settings, to: "content/site.yml")
    let rest = await build().diagnostics.filter { $0.severity == .error }
    #expect(rest.map(\.id) == ["misplaced-key", "other-language"])
  }

  @Test func easyReadIsShortAndHasPictures() async throws {
    try site.write(
      """
      ---
      title: A page in Easy Read
      ---

      ```easy-read
      items:
        - text: |
            We work with the VRU.

            This sentence goes on and on and on until it has more words than anybody can keep in mind.
      ```
      """, to: "content/page.easy-read.md")
    let found = await build().diagnostics.filter { $0.id.hasPrefix("easy-read") }
    #expect(found.map(\.id) == ["easy-read-picture", "easy-read-abbreviation", "easy-read-long"])
    #expect(found.map { $0.location?.line } == [7, 8, 10])
    #expect(found[2].message.hasPrefix("This sentence has 19 words: “This sentence goes on and …”"))
  }
}
