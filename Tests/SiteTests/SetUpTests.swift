import Diagnostics
import Foundation
import Site
import Testing

/// A mistake on which every page rests is said alone: what it does to the pages would bury it.
struct SetUpTests {
  private static let settings = """
    name: A
    base-url: https://a.example/
    contact:
      email: a@a.example
      telephone: 01632 960 100
      hours: always
    navigation: [index.md]
    languages: [cy]
    accessibility: {prepared: 2025-04-01, reviewed: 2026-01-10}
    support:
      services: [{name: Samaritans, about: Anyone, telephone: 116 123}]

    """

  private static let page =
    "---\ntitle: Home\nsupport: true\n---\n\nText with [a link](https://a.example/).\n"

  private func problems(
    _ settings: String = settings, home: String = page, about: String? = nil
  ) async throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try folder.write(settings, to: "content/site.yml")
    try folder.write(home, to: "content/index.md")
    try folder.write("---\ntitle: Hafan\n---\n\nTestun.\n", to: "content/index.cy.md")
    if let about { try folder.write(about, to: "content/about.md") }
    let options = Fixtures.options(
      content: "\(folder.path)/content", output: "\(folder.path)/public",
      templates: [Fixtures.standardTemplates])
    return await Build.run(options).diagnostics
  }

  @Test func withoutAMistakeNothingIsSaid() async throws {
    #expect(try await problems().filter { $0.severity == .error } == [])
  }

  @Test func aColourThatFailsIsSaidOnce() async throws {
    let found = try await problems(Self.settings + "colours: {accent: \"#FFCC00\"}\n")
    #expect(found.filter { $0.severity == .error }.map(\.id) == ["contrast"])
    #expect(found.first { $0.severity == .error }?.location?.file == "content/site.yml")
  }

  @Test func whatAPageGetsWrongByItselfIsSaidBesideAColour() async throws {
    let found = try await problems(
      Self.settings + "colours: {accent: \"#FFCC00\"}\n", home: Self.page + "\n[Gone](gone.md).\n")
    #expect(found.filter { $0.severity == .error }.map(\.id) == ["missing-target", "contrast"])
  }

  @Test func aKeyWithAnotherNameIsSaidAlone() async throws {
    let found = try await problems(Self.settings.replacing("  email:", with: "  e-mail:"))
    #expect(found.map(\.id) == ["missing-key", "unknown-key"])
    #expect(found.allSatisfy { $0.location?.file == "content/site.yml" })
  }

  @Test(arguments: [
    ("klingon", "Write one of: "), ("welsh", "Write “cy” for Welsh."), ("en_GB", "Write “en” for"),
  ])
  func aLanguageThatIsNoneIsSaidWhereItStands(_ language: String, _ help: String) async throws {
    let found = try await problems(about: "---\ntitle: About\nlanguage: \(language)\n---\n\nText.\n")
    #expect(
      found.filter { $0.severity == .error }.map(\.message) == [
        "“\(language)” is not the code of a language."
      ])
    #expect(found.first?.location?.description.hasPrefix("content/about.md:3") == true)
    #expect(found.first?.help.hasPrefix(help) == true)
  }

  @Test func theLanguageOfTheSiteIsHeldToTheSame() async throws {
    let found = try await problems(Self.settings + "language: english\n").filter { $0.severity == .error }
    #expect(found.map(\.id) == ["unknown-language"])
    #expect(found.first?.location?.line == 12)
  }

  /// A language that is one, and that the site can say nothing in, is no mistake.
  @Test func aRareLanguageIsOne() async throws {
    let found = try await problems(about: "---\ntitle: Mu\nlanguage: gd\n---\n\nTeacsa.\n")
    #expect(!found.contains { $0.id == "unknown-language" })
  }

  @Test func aLineWithoutAColonIsSaidAloneAndInItsPlace() async throws {
    let found = try await problems(Self.settings.replacing("telephone:", with: "telephone"))
    #expect(found.map(\.message) == ["These details cannot be read: there is no colon after the key."])
    #expect(found.first?.location?.line == 5)
  }

  @Test(arguments: ["accent", "accent-dark", "highlight", "ink"])
  func aColourThatYAMLTakesForARemarkIsSaid(_ key: String) async throws {
    let found = try await problems(Self.settings + "colours:\n  \(key): #C2006B\n")
    #expect(found.map(\.message) == ["There is nothing behind “\(key)”."])
    #expect(found.first?.help.contains("in quotation marks: \(key): \"#12436D\"") == true)
    #expect(found.first?.location?.line == 13)
  }

  @Test(arguments: ["notice:", "colours:", "footer:"])
  func soIsAnyKeyWithNothingBehindIt(_ line: String) async throws {
    let found = try await problems(Self.settings + line + "\n")
    #expect(found.map(\.id) == ["empty-value"])
  }

  /// The pages of a survey that cannot be read are not there, and that is no mistake of whoever links to them.
  @Test func aSurveyThatCannotBeReadIsSaidAlone() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(Fixtures.project)/content", toPath: "\(folder.path)/content")
    let file = "content/survey/2025/survey.yml"
    try folder.write(
      folder.text(file).replacing("type: scale", with: "type: scael", maxReplacements: 1), to: file)
    var options = Fixtures.options(
      content: "\(folder.path)/content", output: "\(folder.path)/public",
      templates: [Fixtures.standardTemplates])
    options.audience = Audience(today: "2026-11-22", seesDrafts: false)
    let found = await Build.run(options).diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.message) == ["“type” cannot be “scael”."], "\(found.map(\.message))")
  }
}
