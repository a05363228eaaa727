import Diagnostics
import Foundation
import Site
import Testing

/// Builds the wrong sites in `Tests/InvalidCases` and compares every word that is said about them.
struct InvalidCaseTests {
  @Test(arguments: Fixtures.names(in: Fixtures.invalidCases, with: "content"))
  func wholeReport(name: String) async throws {
    let folder = "\(Fixtures.invalidCases)/\(name)"
    let out = try TemporaryFolder()
    var templates = [Fixtures.plainTemplates]
    if FileManager.default.fileExists(atPath: "\(folder)/templates") {
      templates.insert(TemplateFolder(root: "\(folder)/templates", display: "templates"), at: 0)
    }
    let options = Fixtures.options(
      content: "\(folder)/content", output: "\(out.path)/public", templates: templates)
    let outcome = await Build.run(options)
    #expect(outcome.isPublished == !outcome.diagnostics.contains { $0.severity == .error })
    #expect(FileManager.default.fileExists(atPath: "\(out.path)/public") == outcome.isPublished)
    let report = Fixtures.report(outcome.diagnostics, root: folder)
    let expected = "\(folder)/expected-diagnostics.txt"
    if Fixtures.isRecording { return try report.write(toFile: expected, atomically: false, encoding: .utf8) }
    #expect(try report == String(contentsOfFile: expected, encoding: .utf8))
  }
}
