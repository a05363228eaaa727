import Diagnostics
import Foundation
import Scaffold
import Site

/// A content folder of its own for one test, on the real disk.
final class Sandbox: Sendable {
  let root: String

  /// Starts with a copy of the smallest site there is: its details and a home page.
  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("candour-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: "\(root)/content", withIntermediateDirectories: true)
    try write(
      "site.yml",
      """
      name: Exampleshire Violence Reduction Partnership
      base-url: https://unit.test/
      contact: {email: hello@example.org}
      navigation: [index.md]
      """)
    try write("index.md", "---\ntitle: Home\nsummary: The home page.\n---\n\nWelcome.\n")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ path: String, _ text: String) throws {
    let file = URL(fileURLWithPath: "\(root)/content/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/content/\(path)", encoding: .utf8)
  }

  func make(_ kind: ScaffoldKind, _ name: String, in folder: String? = nil) async throws(Diagnostic)
    -> Scaffold.Made
  {
    try await Scaffold.make(
      kind, called: name, in: folder, content: ("\(root)/content", "content"), day: "2026-11-21")
  }

  /// What the real build makes of the content.
  func build(drafts: Bool) async -> Build.Outcome {
    let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("templates").path
    return await Build.run(
      Build.Options(
        content: ("\(root)/content", "content"),
        templates: [TemplateFolder(root: templates, display: "templates")],
        output: ("\(root)/public", "public"), audience: Audience(today: "2026-11-21", seesDrafts: drafts)))
  }

  /// Whether the last build published a page at `address`.
  func isPublished(_ address: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/public/\(address)index.html")
  }
}
