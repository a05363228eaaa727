import Content
import Diagnostics
import Foundation
import FoundationXML
import Site
import Testing

/// What goes from the content folder to the public site, and what must not.
struct FlowTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try writeSettings()
    try folder.write("---\ntitle: Home\n---\n\nWelcome.\n", to: "content/index.md")
  }

  private func writeSettings(_ more: String = "") throws {
    try folder.write(
      """
      name: Exampleshire & Co
      base-url: https://unit.test/
      contact: {email: hello@unit.example}
      navigation: [index.md]
      \(more)
      """, to: "content/site.yml")
  }

  private func build(
    drafts: Bool = false, templates: [TemplateFolder] = [Fixtures.plainTemplates]
  ) async -> Build.Outcome {
    await Build.run(
      Fixtures.options(
        content: "\(folder.path)/content", output: "\(folder.path)/public", templates: templates,
        drafts: drafts))
  }

  private func copy(_ path: String, to target: String) throws {
    try folder.write(String(contentsOfFile: "\(Fixtures.cases)/\(path)", encoding: .utf8), to: target)
  }

  @Test func chartsCanDrawTheResultsOfASurvey() async throws {
    try copy("data/content/survey/2025/survey.yml", to: "content/survey/2025/survey.yml")
    try copy("data/content/survey/2025/results.csv", to: "content/survey/2025/results.csv")
    try folder.write("---\ntitle: Wave\n---\n", to: "content/survey/2025/index.md")
    let chart = """
      ```chart
      type: bar
      data: survey-2025-results
      x: response
      y: percentage
      where: {question: safe, breakdown: All}
      title: Most feel safe
      subtitle: Percentage of residents who answered, Exampleshire, 2025
      ```
      """
    try folder.write("---\ntitle: Home\n---\n\n\(chart)\n", to: "content/index.md")
    #expect(await build().diagnostics == [])
    let page = try #require(Tree.read("\(folder.path)/public")["index.html"])
    let html = String(decoding: page, as: UTF8.self)
    #expect(html.contains("href=\"./survey/2025/\""))
    #expect(html.contains("href=\"./data/survey-2025-results.csv\""))
  }

  @Test func theResultsOfADraftWaveStayIn() async throws {
    try copy("data/content/survey/2025/survey.yml", to: "content/survey/2025/survey.yml")
    try copy("data/content/survey/2025/results.csv", to: "content/survey/2025/results.csv")
    try folder.write("---\ntitle: Wave\ndraft: true\n---\n", to: "content/survey/2025/index.md")
    let outcome = await build()
    #expect(outcome.diagnostics == [])
    #expect(outcome.summary.datasets == 0)
    let data = {
      ((try? Tree.read("\(folder.path)/public")) ?? [:]).keys.filter { $0.hasPrefix("data/") }.sorted()
    }
    #expect(data() == [])
    #expect(await build(drafts: true).summary.datasets == 1)
    #expect(
      data() == [
        "data/catalogue.json", "data/index.html", "data/survey-2025-results-metadata.json",
        "data/survey-2025-results.csv",
      ])
  }

  @Test(arguments: [
    "date: 2026-01-16", "published: 2026-01-16", "date: 2025-01-01\npublished: 2026-01-16", "draft: true",
  ])
  func aPageWaitsForItsDay(details: String) async throws {
    try folder.write("---\ntitle: Later\n\(details)\n---\n\nText.\n", to: "content/later.md")
    #expect(await build().isPublished)
    #expect(try Tree.read("\(folder.path)/public")["later/index.html"] == nil)
    #expect(try !folder.text("public/sitemap.xml").contains("later"))
    #expect(try !folder.text("public/site-map/index.html").contains("Later"))
  }

  @Test func listsForProgramsAreXML() async throws {
    try folder.write("---\ntitle: News <&\"'>\nkind: updates\n---\n", to: "content/news/index.md")
    try folder.write(
      "---\ntitle: \"]]> & <b> 'q' é\"\ndate: 2025-01-01\nsummary: \"<script>&amp;\"\n---\n\nText.\n",
      to: "content/news/été & co.md")
    #expect(await build().isPublished)
    let feed = try XMLTexts(folder.text("public/news/feed.xml"))
    #expect(feed.texts("title") == ["Exampleshire & Co: News <&\"'>", "]]> & <b> 'q' é"])
    #expect(feed.texts("summary") == ["<script>&amp;"])
    #expect(
      feed.texts("id") == ["https://unit.test/news/", "https://unit.test/news/%C3%A9t%C3%A9--co/"])
    let map = try XMLTexts(folder.text("public/sitemap.xml"))
    #expect(
      map.texts("loc") == [
        "https://unit.test/", "https://unit.test/news/", "https://unit.test/news/%C3%A9t%C3%A9--co/",
        "https://unit.test/contact/", "https://unit.test/accessibility/",
        "https://unit.test/cookies/",
        "https://unit.test/site-map/",
      ])
  }

  @Test func aLightColourStaysOffDarkPages() async throws {
    try writeSettings("colours: {accent: \"#5A1050\"}")
    #expect(await build(templates: [Fixtures.standardTemplates]).isPublished)
    let files = try Tree.read("\(folder.path)/public")
    let css = try #require(files.first { $0.key.hasSuffix(".css") }).value
    let text = String(decoding: css, as: UTF8.self)
    let rules = text.split(separator: "\n")
    #expect(rules[0].contains("--accent:#5a1050;"))
    #expect(rules[1].hasPrefix("@media screen and (prefers-color-scheme:dark){"))
    #expect(!rules[1].contains("#5a1050"))
  }

  @Test func aWholeDocumentIsCanonicalAtItsFirstPage() async throws {
    try folder.write(
      "---\ntitle: Plan\nkind: document\nsummary: S.\n---\n\nText.\n", to: "content/plan/index.md")
    #expect(await build().isPublished)
    let canonical = "<link rel=\"canonical\" href=\"https://unit.test/plan/\">"
    #expect(try folder.text("public/plan/whole/index.html").contains(canonical))
    #expect(try folder.text("public/plan/index.html").contains(canonical))
    #expect(try !folder.text("public/sitemap.xml").contains("whole"))
  }

  @Test func aSiteIsAllOfOneBuildWhateverTheWorkers() async throws {
    for number in 0..<50 {
      try folder.write("---\ntitle: Page \(number)\n---\n\n[Home](index.md)\n", to: "content/p\(number).md")
    }
    var trees: [[String: Data]] = []
    for jobs in [1, 3, 16] {
      var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
      options.jobs = jobs
      #expect(await Build.run(options).isPublished)
      trees.append(try Tree.read("\(folder.path)/public"))
    }
    #expect(trees[0] == trees[1] && trees[1] == trees[2])
  }
}

/// The texts of the elements of an XML file that a parser accepts.
private final class XMLTexts: NSObject, XMLParserDelegate {
  private var found: [(name: String, text: String)] = []
  private var text = ""

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    try #require(parser.parse(), "not well-formed")
  }

  func texts(_ name: String) -> [String] { found.filter { $0.name == name }.map(\.text) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    found.append((name, text))
  }
}
