import Diagnostics
import Foundation
import Scaffold
import Site
import Testing

/// Whatever is started builds as it stands, in the real build with all its checks.
struct ScaffoldBuildTests {
  @Test(
    arguments: [
      (ScaffoldKind.page, "who-we-are/"), (.document, "who-we-are/"), (.decision, "decisions/who-we-are/"),
      (.update, "updates/who-we-are/"), (.survey, "survey/who-we-are/"),
    ])
  func whatIsStartedIsADraftThatBuilds(kind: ScaffoldKind, address: String) async throws {
    let sandbox = try Sandbox()
    _ = try await sandbox.make(kind, "Who we are")
    let forThePublic = await sandbox.build(drafts: false)
    #expect(forThePublic.diagnostics == [])
    #expect(forThePublic.isPublished)
    #expect(!sandbox.isPublished(address))
    let withDrafts = await sandbox.build(drafts: true)
    #expect(withDrafts.diagnostics == [])
    #expect(sandbox.isPublished(address))
  }

  @Test func aDatasetBuildsAndIsMarkedAsInvented() async throws {
    let sandbox = try Sandbox()
    _ = try await sandbox.make(.dataset, "Referrals by month")
    let forThePublic = await sandbox.build(drafts: false)
    #expect(forThePublic.diagnostics == [])
    #expect(forThePublic.summary.datasets == 0)
    let outcome = await sandbox.build(drafts: true)
    #expect(outcome.diagnostics == [])
    #expect(outcome.summary.datasets == 1)
    let page = try String(
      contentsOfFile: "\(sandbox.root)/public/data/referrals-by-month/index.html", encoding: .utf8)
    #expect(page.contains("llustrative"))
  }

  @Test func chaptersAreNumberedOnAndBuild() async throws {
    let sandbox = try Sandbox()
    _ = try await sandbox.make(.document, "Strategy")
    let made = try await sandbox.make(.chapter, "How we will know")
    #expect(made.files == ["content/strategy/02-how-we-will-know.md"])
    #expect(await sandbox.build(drafts: true).diagnostics == [])
    #expect(sandbox.isPublished("strategy/how-we-will-know/"))
  }

  @Test(
    arguments: [
      "2026", "What’s next: a \"plan\"?", "yes", "- dash", "#1 in Exampleshire", "Café Übung", "back\\slash",
      "[c]",
    ])
  func anyNameBuilds(name: String) async throws {
    let sandbox = try Sandbox()
    for kind in ScaffoldKind.allCases where kind != .chapter {
      _ = try await sandbox.make(kind, name, in: kind == .document ? "documents" : nil)
    }
    // They all have one name, which is what a build says.
    let found = await sandbox.build(drafts: true).diagnostics
    #expect(found.filter { $0.id != "title-unique" } == [])
  }

  @Test func everyKindFitsIntoTheDemonstrationSite() async throws {
    let sandbox = try Sandbox()
    let demonstration = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("content").path
    try FileManager.default.removeItem(atPath: "\(sandbox.root)/content")
    try FileManager.default.copyItem(atPath: demonstration, toPath: "\(sandbox.root)/content")
    for kind in ScaffoldKind.allCases {
      let folder: String? = kind == .chapter ? "strategy" : nil
      _ = try await sandbox.make(kind, "Something new \(kind)", in: folder)
    }
    let outcome = await sandbox.build(drafts: true)
    #expect(outcome.diagnostics == [])
    #expect(outcome.isPublished)
  }
}
