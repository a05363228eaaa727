import Diagnostics
import Foundation
import Testing

@testable import Site

/// The words that the site itself says, in several languages.
struct WordsTests {
  private let own: TemporaryFolder

  init() throws { own = try TemporaryFolder() }

  private func load(_ languages: Set<String> = ["en"]) -> (templates: Templates?, problems: DiagnosticBag) {
    Templates.load(
      from: [TemplateFolder(root: own.path, display: "ours"), Fixtures.standardTemplates],
      languages: languages)
  }

  @Test func theEnglishWordsAreAllSaidSomewhere() throws {
    let english = try String(contentsOfFile: "\(Fixtures.project)/templates/words/en.yml", encoding: .utf8)
    let keys = english.matches(of: /(?m)^([a-z-]+):/).map { String($0.output.1) }
    try #require(keys.count > 60)
    let templates = try Tree.read("\(Fixtures.project)/templates").filter { $0.key.hasSuffix(".mustache") }
    let said = templates.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    let generated = Set(Word.allCases.map(\.rawValue))
    for key in keys where !generated.contains(key) {
      #expect(said.contains("{{say.\(key)"), "no template says “\(key)”")
    }
  }

  @Test(arguments: ["cy", "pl", "ur"])
  func theTranslationsThatComeWithCandourSayEverything(_ language: String) throws {
    let words = try #require(load().templates).words.words(for: language)
    #expect(words.missing == [])
  }

  @Test func aTranslationIsSaidAndWhatItLacksIsMarkedAsEnglish() throws {
    try own.write("home: Pradžia\non-this-page: Šiame puslapyje\n", to: "words/lt.yml")
    try own.write(
      """
      <h2 title="{{say.contents}}">{{say.on-this-page}}</h2><p>{{say.contents}}</p>
      <p>{{say.licensed.before}}<b>{{say.licensed.link}}</b></p>
      """, to: "page.mustache")
    let templates = try #require(load(["en", "lt"]).templates)
    #expect(
      templates.render("page", ["licenceName": "the OGL"], in: "lt") == """
        <h2 title="Contents">Šiame puslapyje</h2><p><span lang="en" dir="ltr">Contents</span></p>
        <p><span lang="en" dir="ltr">All content is available under the </span>\
        <b><span lang="en" dir="ltr">the OGL</span></b></p>
        """)
    #expect(templates.render("page", [:]).contains("<h2 title=\"Contents\">On this page</h2><p>Contents</p>"))
    let words = templates.words.words(for: "lt")
    #expect(words.html(.home) == "Pradžia")
    #expect(words.html(.owner) == "<span lang=\"en\" dir=\"ltr\">Owner</span>")
    #expect(words.missing.contains("owner") && !words.missing.contains("home"))
  }

  @Test func ownWordsTakeThePlaceOfSingleStandardOnes() throws {
    try own.write("home: Start\n", to: "words/en.yml")
    let words = try #require(load().templates).words.words(for: "en-GB")
    #expect(words.text(.home) == "Start")
    #expect(words.text(.owner) == "Owner")
  }

  @Test(arguments: [
    ("hme: Hafan", "“hme” is not a key of the site’s words.", "Did you mean “home”?"),
    (
      "decision: Penderfyniad", "The words for “decision” have lost the hole {reference}.",
      "Write {reference} where it belongs in the sentence."
    ),
    (
      "decision: \"{referense} {reference}\"", "Nothing fills the hole {referense} in “decision”.",
      "Did you mean “reference”?"
    ),
    (
      "licensed: \"{licenceName}\"", "“licensed” has not the same number of links as in English.",
      "Put [square brackets] round the words of each link."
    ),
    (
      "home: \"[Hafan]\"", "“home” has square brackets, but there is no link in this sentence.",
      "Take the brackets out."
    ),
    (
      "home: \"{Hafan\"", "A bracket or brace in “home” has no partner.",
      "Holes look like {title}, and the words of a link stand in [square brackets]."
    ),
    (
      "home:", "There are no words for “home”.",
      "Write them after the colon, or take the line out: then the site says it in English."
    ),
  ])
  func whatIsWrongWithATranslation(line: String, message: String, help: String) throws {
    try own.write("# Cymraeg\n\(line)\n", to: "words/cy.yml")
    let expected = Diagnostic(
      .error, id: "words", message, help: help, at: SourceLocation(file: "ours/words/cy.yml", line: 2))
    let found = load().problems.all
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.help) == [help])
    #expect(found.first?.location?.line == expected.location?.line)
  }

  @Test(arguments: [
    (
      "{{say.hme}}", "“hme” is not a key of the site’s words.",
      "Did you mean “home”? All of them stand in words/en.yml."
    ),
    (
      "{{say.licensed}}", "The sentence “licensed” has a link in it, so a template says it in three parts.",
      "Write {{say.licensed.before}}, {{say.licensed.link}} and {{say.licensed.after}}."
    ),
    ("{{say.home.link}}", "“home.link” is not a part of the site’s words.", "Write {{say.home}}."),
    (
      "{{say.decision}}", "“reference” is not a name this template knows.",
      "Did you mean “direction”?"
    ),
  ])
  func whatIsWrongInATemplate(text: String, message: String, help: String) throws {
    try own.write("First line\n\(text)\n", to: "page.mustache")
    let found = load().problems.all
    #expect(found.map(\.message) == [message])
    #expect(found.first?.location == SourceLocation(file: "ours/page.mustache", line: 2))
    if !message.contains("template knows") { #expect(found.map(\.help) == [help]) }
  }

  @Test func aMissingFileOfWordsIsNamed() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.removeItem(atPath: folder.path)
    try FileManager.default.copyItem(atPath: "\(Fixtures.project)/templates", toPath: folder.path)
    try FileManager.default.removeItem(atPath: "\(folder.path)/words/en.yml")
    let problems = Templates.load(from: [TemplateFolder(root: folder.path, display: "ours")]).problems.all
    #expect(
      problems.first?.message
        == "The file words/en.yml is missing: it has all the words that the site itself says.")
  }
}
