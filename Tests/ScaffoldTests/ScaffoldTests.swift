import Diagnostics
import Scaffold
import Testing

struct ScaffoldTests {
  @Test func aFileThatExistsIsNeverChanged() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("data/referrals.yml", "mine")
    await #expect(
      throws: Diagnostic(
        .error, id: "file-exists", "This file exists already, and nothing was changed.",
        help: "Choose another name, or write in the file that is there.",
        at: SourceLocation(file: "content/data/referrals.yml"))
    ) { try await sandbox.make(.dataset, "Referrals") }
    #expect(try sandbox.text("data/referrals.yml") == "mine")
    #expect(throws: (any Error).self) { try sandbox.text("data/referrals.csv") }
  }

  @Test func aPageWithTheAddressOfAnotherIsRefused() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("about/index.md", "---\ntitle: About\n---\n")
    let problem = await #expect(throws: Diagnostic.self) { try await sandbox.make(.page, "About") }
    #expect(problem?.message == "This page would have the same address as the new one.")
    #expect(problem?.location?.file == "content/about/index.md")
  }

  @Test func chaptersWithTheNameOfAnotherAreRefused() async throws {
    let sandbox = try Sandbox()
    _ = try await sandbox.make(.document, "Strategy")
    let problem = await #expect(throws: Diagnostic.self) { try await sandbox.make(.chapter, "First chapter") }
    #expect(problem?.id == "address-taken")
    #expect(problem?.location?.file == "content/strategy/01-first-chapter.md")
  }

  @Test func decisionsCountOnWithinTheYear() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("spending/index.md", "---\ntitle: Spending\nkind: decisions\nsummary: All.\n---\n")
    for (file, reference) in [("a", "2026-09"), ("b", "2026-10"), ("c", "2025-99")] {
      try sandbox.write(
        "spending/\(file).md",
        "---\ntitle: \(file)\nsummary: S.\nreference: \"\(reference)\"\ndate: 2026-01-02\n---\n")
    }
    let made = try await sandbox.make(.decision, "A new one")
    #expect(made.files == ["content/spending/a-new-one.md"])
    #expect(try sandbox.text("spending/a-new-one.md").contains("reference: \"2026-11\"\ndate: 2026-11-21\n"))
  }

  @Test func theFirstDecisionBringsItsFolder() async throws {
    let sandbox = try Sandbox()
    let made = try await sandbox.make(.decision, "Navigators")
    #expect(made.files == ["content/decisions/index.md", "content/decisions/navigators.md"])
    #expect(try sandbox.text("decisions/navigators.md").contains("reference: \"2026/001\"\n"))
    #expect(try sandbox.text("decisions/index.md").contains("kind: decisions\n"))
  }

  @Test func itAsksWhichOfSeveralFoldersIsMeant() async throws {
    let sandbox = try Sandbox()
    _ = try await sandbox.make(.document, "Strategy")
    _ = try await sandbox.make(.document, "Needs assessment")
    await #expect(
      throws: Diagnostic(
        .error, id: "which-folder", "There are 2 folders for documents.",
        help: "Name one with --in. There is: needs-assessment, strategy.")
    ) { try await sandbox.make(.chapter, "Method") }
    let made = try await sandbox.make(.chapter, "Method", in: "content/strategy/")
    #expect(made.files == ["content/strategy/02-method.md"])
  }

  @Test func aChapterNeedsADocument() async throws {
    let sandbox = try Sandbox()
    await #expect(
      throws: Diagnostic(
        .error, id: "no-document", "There is no document here for the chapter.",
        help: "Make the document first: candour new document \"Needs assessment 2026\".")
    ) { try await sandbox.make(.chapter, "Method") }
  }

  @Test(arguments: ["../elsewhere", "/etc", "_hidden", ".git"])
  func nothingIsWrittenElsewhere(folder: String) async throws {
    let sandbox = try Sandbox()
    let problem = await #expect(throws: Diagnostic.self) {
      try await sandbox.make(.page, "About", in: folder)
    }
    #expect(problem?.message == "“\(folder)” is not a folder for pages.")
  }

  @Test(arguments: ["", "  ", "???", "two\nlines"])
  func aNameNeedsLettersOrNumbers(name: String) async throws {
    let sandbox = try Sandbox()
    let problem = await #expect(throws: Diagnostic.self) { try await sandbox.make(.page, name) }
    #expect(problem?.message == "“\(name)” cannot be a name.")
  }

  @Test func aFolderWithoutASiteIsNamed() async throws {
    let problem = await #expect(throws: Diagnostic.self) {
      try await Scaffold.make(
        .page, called: "About", in: nil, content: ("/nowhere/at/all", "content"), day: "2026-11-21")
    }
    #expect(problem?.location?.file == "content")
  }

  @Test func onlyDatasetsGoIntoData() async throws {
    let sandbox = try Sandbox()
    let problem = await #expect(throws: Diagnostic.self) { try await sandbox.make(.document, "Data") }
    #expect(problem?.message == "Only datasets belong into the folder data/.")
  }
}
