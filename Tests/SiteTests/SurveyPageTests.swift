import Content
import Diagnostics
import Foundation
import Site
import Testing

/// The pages that Candour makes of a survey, as the small site in `Tests/Cases/survey` shows them.
struct SurveyPageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The pages of the site as text, by their paths.
  private func pages(templates: TemplateFolder = Fixtures.standardTemplates) async throws -> [String: String]
  {
    let outcome = await Build.run(
      Fixtures.options(
        content: "\(Fixtures.cases)/survey/content", output: "\(folder.path)/public", templates: [templates]))
    #expect(outcome.diagnostics.map(\.message) == [])
    return try Tree.read("\(folder.path)/public").filter { $0.key.hasSuffix(".html") }.mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func aLinkToAQuestionLeadsToItsTopic() async throws {
    let pages = try await pages()
    let address = "survey/2025/topic/feeling-safe/#question-safe-after-dark"
    #expect(try #require(pages["index.html"]).contains("href=\"./\(address)\""))
    let topic = try #require(pages["survey/2025/topic/feeling-safe/index.html"])
    #expect(topic.contains("id=\"question-safe-after-dark\""))
    // Who kept the old address finds the way on.
    let overview = try #require(pages["survey/2025/index.html"])
    #expect(overview.contains("<li id=\"question-safe-after-dark\"><a href=\"../../\(address)\""))
  }

  @Test func theListOfWhatIsOnThePageLeavesNothingOut() async throws {
    let content = "\(folder.path)/content"
    try FileManager.default.copyItem(atPath: "\(Fixtures.cases)/survey/content", toPath: content)
    let file = "\(content)/survey/2025/index.md"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try (text + "\n## You said, we did\n\nWe did it.\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let options = Fixtures.options(
      content: content, output: "\(folder.path)/public", templates: [Fixtures.standardTemplates]
    )
    _ = await Build.run(options)
    let page = try String(contentsOfFile: "\(folder.path)/public/survey/2025/index.html", encoding: .utf8)
    let headings = page.split(separator: "<h2 id=\"").dropFirst(2).map { $0.prefix { $0 != "\"" } }
    #expect(headings.contains("you-said-we-did"))
    for id in headings where id != "footer-links" {
      #expect(page.contains("<li><a href=\"#\(id)\">"), "\(id) is not in the list")
    }
  }

  @Test func everyMeasureStandsWithItsBaseAndHowSureItIs() async throws {
    let overview = try #require(try await pages()["survey/2025/index.html"])
    #expect(overview.contains("63% of people feel safe walking alone after dark; base 1,060."))
    #expect(overview.contains("The true figure is likely to be between 60% and 66%."))
    #expect(
      overview.contains(
        "The largest gap: people in Northmarch are 70% of the people who live here, but only 62% of those who "
          + "answered. After weighting they count as 70%."))
  }

  @Test func aSelfSelectedSurveyHasNoIntervalAnywhere() async throws {
    let pages = try await pages().filter { $0.key.hasPrefix("online/2024/") }
    #expect(pages.count == 3)
    for (path, html) in pages {
      for claim in ["likely to be between", "Likely range", "Wilson", "of residents", "majority", "95%"] {
        #expect(!html.contains(claim), "\(path) says “\(claim)”")
      }
      #expect(html.contains("People chose for themselves whether to take part."), "\(path)")
    }
    let topic = try #require(pages["online/2024/topic/crime/index.html"])
    #expect(topic.contains("About 1 in 3 of those who answered (33%) think crime has gone up; base 900."))
    #expect(topic.contains("Percentage of those who answered, February to March 2024. Base: 900 people"))
  }

  @Test func aSentenceWithANumberOfItsOwnStopsTheBuild() async throws {
    let content = "\(folder.path)/content"
    try FileManager.default.copyItem(atPath: "\(Fixtures.cases)/survey/content", toPath: content)
    let file = "\(content)/survey/2025/survey.yml"
    let yaml = try String(contentsOfFile: file, encoding: .utf8)
    let written = yaml.replacing(
      "    name: Safe after dark\n", with: "    name: Safe after dark\n    sentence: Now 71% feel safe.\n")
    try written.write(toFile: file, atomically: true, encoding: .utf8)
    let outcome = await Build.run(
      Fixtures.options(
        content: content, output: "\(folder.path)/public", templates: [Fixtures.standardTemplates]))
    #expect(!outcome.isPublished)
    let problem = try #require(outcome.diagnostics.first)
    #expect(
      problem.message == "The sentence about “safe-after-dark” says 71%, which is not one of the results.")
    #expect(problem.location?.file.hasSuffix("survey/2025/survey.yml") == true)
    let line = try #require(written.split(separator: "\n").firstIndex { $0.contains("sentence:") })
    #expect(problem.location?.line == line + 1)
  }

  @Test func aLowBaseIsMarkedAndExplained() async throws {
    let topic = try #require(try await pages()["survey/2025/topic/feeling-safe/index.html"])
    #expect(topic.contains("<td class=\"number\">25% [u]</td>"))
    #expect(topic.contains("[u] means fewer than 100 people answered: read it with care."))
  }

  /// 137 and 121 of 400 are 34.2% and 30.2% in the file; together they are 64.5%, not 64.4%.
  @Test func theChartAddsUpLikeTheNet() async throws {
    let topic = try #require(try await pages()["survey/2025/topic/feeling-safe/index.html"])
    #expect(topic.contains("Westholme (400): positive 65% (Very safe 34% and Fairly safe 30%)"))
    #expect(topic.contains("<td class=\"number\">65% <span class=\"range\">("))
  }

  @Test func theMethodSaysWhatWasAskedOfWhom() async throws {
    let method = try #require(try await pages()["survey/2025/method/index.html"])
    for words in [
      "Asked of people who said yes: those who answered “Yes” to “Violence in the past year”.",
      "How it differs from the wave before: The answers were put in another order.",
      "21% of those invited answered.", "About 1 in 20 comparisons would pass by chance alone",
      "“Safe” is “Very safe” and “Fairly safe” taken together.", "Why most people did not reply.",
    ] {
      #expect(method.contains(words), "\(words)")
    }
  }
}
