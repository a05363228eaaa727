import Diagnostics
import Foundation
import Testing

@testable import Site

/// Templates of the unit and the standard ones, and what is wrong with them.
struct TemplateTests {
  @Test func theStandardTemplatesAreGood() {
    let (templates, problems) = Templates.load(from: [Fixtures.standardTemplates])
    #expect(problems.all == [])
    #expect(templates != nil)
  }

  @Test(arguments: [
    ("<p>{{titel}}</p>", "“titel” is not a name this template knows.", "Did you mean “title”?"),
    (
      "<p>{{> partials/summery}}</p>", "There is no template called “partials/summery”.",
      "Did you mean “partials/summary”?"
    ),
    (
      "{{#sections}}\n{{title}}", "The section “sections” opens here and never closes.",
      "Close it with “{{/sections}}”."
    ),
    ("{{/sections}}", "“{{/sections}}” closes a section that is not open here.", "Take it out."),
    (
      "{{ #sections }}{{titlle}}{{/sections}}", "“titlle” is not a name this template knows.",
      "Did you mean “title”?"
    ),
    ("{{title", "A tag opens with “{{” and never closes.", "Close it with “}}”."),
    ("{{}}", "There is an empty tag here.", "Take it out."),
    ("{{=<% %>=}}", "Tags cannot be given other signs here.", "Take the tag out."),
  ])
  func wrongTagsInAnOverrideAndInTheStandardSet(text: String, message: String, help: String) throws {
    let own = try TemporaryFolder()
    try own.write("First line\n\(text)\n", to: "page.mustache")
    let folder = TemplateFolder(root: own.path, display: "ours")
    let expected = Diagnostic(
      .error, id: "template", message, help: help, at: SourceLocation(file: "ours/page.mustache", line: 2))
    #expect(Templates.load(from: [folder, Fixtures.standardTemplates]).problems.all == [expected])

    let standard = try TemporaryFolder()
    try FileManager.default.removeItem(atPath: standard.path)
    try FileManager.default.copyItem(atPath: "\(Fixtures.project)/templates", toPath: standard.path)
    try standard.write("First line\n\(text)\n", to: "page.mustache")
    let whole = TemplateFolder(root: standard.path, display: "ours")
    #expect(Templates.load(from: [whole]).problems.all == [expected])
  }

  @Test func anOverrideTakesTheStandardOnesPlace() throws {
    let own = try TemporaryFolder()
    try own.write("<p>{{siteName}}</p>", to: "partials/footer.mustache")
    try own.write("body{color:red}", to: "css/10-base.css")
    let loaded = Templates.load(from: [
      TemplateFolder(root: own.path, display: "ours"), Fixtures.standardTemplates,
    ])
    let templates = try #require(loaded.templates)
    #expect(templates.styles[1] == "body{color:red}")
    #expect(templates.render("page", ["siteName": "The unit"]).contains("<p>The unit</p>"))
  }

  @Test func aMissingTemplateIsNamed() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.removeItem(atPath: folder.path)
    try FileManager.default.copyItem(atPath: "\(Fixtures.cases)/templates", toPath: folder.path)
    // A link in the copy would lead nowhere.
    try FileManager.default.removeItem(atPath: "\(folder.path)/words/en.yml")
    try FileManager.default.copyItem(
      atPath: "\(Fixtures.project)/templates/words/en.yml", toPath: "\(folder.path)/words/en.yml")
    try FileManager.default.removeItem(atPath: "\(folder.path)/wave.mustache")
    try FileManager.default.removeItem(atPath: "\(folder.path)/assets/icon.svg")
    let problems = Templates.load(from: [TemplateFolder(root: folder.path, display: "ours")]).problems.all
    #expect(
      problems.map(\.message) == [
        "The template wave.mustache is missing.", "The template assets/icon.svg is missing.",
      ])
  }

  @Test func bytesThatAreNoTextAreNamed() throws {
    let own = try TemporaryFolder()
    try Data([0x3C, 0xFF]).write(to: URL(fileURLWithPath: "\(own.path)/page.mustache"))
    let folder = TemplateFolder(root: own.path, display: "ours")
    let problems = Templates.load(from: [folder, Fixtures.standardTemplates]).problems.all
    #expect(problems.map(\.message) == ["This file is not UTF-8 text."])
  }

  @Test func aNameCannotEndTheRuleThatPrintsIt() {
    #expect(
      Stylesheet.running("A\"}b\\c")
        == "@page{@top-left{content:\"A\\22 }b\\5c c\";font:9pt sans-serif}}\n")
  }

  @Test func aStylesheetIsPackedButReadable() {
    #expect(Stylesheet.compact("/* Words */\na {\n  color: red;\n\n}\n") == "a{\ncolor:red;\n}\n")
  }
}
