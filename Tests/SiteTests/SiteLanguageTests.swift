import Diagnostics
import Foundation
import Site
import Testing

/// Sites that are in another language than English altogether.
@Suite("The language of a site")
struct SiteLanguageTests {
  private let site: TemporaryFolder

  init() throws { site = try TemporaryFolder() }

  /// A site with a page, a dataset and a word that it explains, where the unit’s own words are all `text`.
  private func build(in language: String, text: String) async throws -> [Diagnostic] {
    try site.write(
      """
      name: \(text)
      base-url: https://unit.test/
      language: \(language)
      contact: {email: hello@unit.example}
      navigation: []
      """, to: "content/site.yml")
    try site.write("---\ntitle: \(text)\n---\n\n\(text)\n", to: "content/index.md")
    try site.write("- {term: \(text), meaning: \(text)}\n", to: "content/glossary.yml")
    try site.write("year,offences\n2024,1200\n2025,1500\n", to: "content/data/violence.csv")
    try site.write(
      """
      title: \(text)
      description: \(text)
      source: {name: \(text)}
      period: 2024
      geography: \(text)
      status: illustrative
      updated: 2025-05-12
      columns:
        year: {title: \(text) 1, type: year, description: \(text)}
        offences: {title: \(text) 2, type: count, description: \(text)}
      disclosure: {threshold: 5, reason: \(text)}
      """, to: "content/data/violence.yml")
    return await Build.run(
      Fixtures.options(
        content: "\(site.path)/content", output: "\(site.path)/public",
        templates: [Fixtures.standardTemplates])
    ).diagnostics
  }

  private static let pages = [
    "404.html", "accessibility/index.html", "contact/index.html", "cookies/index.html", "data/index.html",
    "data/violence/index.html", "glossary/index.html", "site-map/index.html",
  ]

  @Test(arguments: [
    ("ur", "یہ ہمارا صفحہ ہے", "صفحہ نہیں ملا"), ("pl", "To jest nasza strona", "Nie znaleziono"),
  ])
  func whatCandourMakesIsInItsLanguage(_ language: String, _ text: String, _ notFound: String) async throws {
    // Without a warning that a page is in another language than it says.
    #expect(try await build(in: language, text: text) == [])
    for page in Self.pages {
      #expect(try site.text("public/\(page)").contains("<html lang=\"\(language)\""), "\(page)")
    }
    #expect(try site.text("public/404.html").contains("<h1>\(notFound)"))
    // What Candour can only say in English is marked.
    let data = try site.text("public/data/violence/index.html")
    for words in ["Status", "Illustrative", "Year", "Last updated"] {
      #expect(data.contains("<span lang=\"en\" dir=\"ltr\">\(words)</span>"), "\(words)")
    }
    let statement = try site.text("public/accessibility/index.html")
    #expect(statement.contains("<div lang=\"en\" dir=\"ltr\">\n<h2 id=\"how-accessible\">"))
  }

  @Test func whereCandourLacksTheWordsItsPagesAreInEnglishAndSaySo() async throws {
    #expect(try await build(in: "ro", text: "Aceasta este pagina noastră") == [])
    for page in Self.pages where page != "data/violence/index.html" {
      let html = try site.text("public/\(page)")
      #expect(html.contains("<html lang=\"en\""), "\(page)")
      #expect(html.contains("<span lang=\"ro\" dir=\"ltr\">Aceasta este pagina noastră</span>"), "\(page)")
    }
    let home = try site.text("public/index.html")
    #expect(home.contains("<html lang=\"ro\""))
    #expect(home.contains("lang=\"en\" dir=\"ltr\" hreflang=\"en\">Site map</a>"))
  }
}
