import Diagnostics
import Foundation
import Site

/// A site of one page, and what it says of its accessibility.
final class StatementSite {
  let folder: TemporaryFolder

  /// - Parameter details: What stands under `accessibility`, beside its dates; nothing where the key is to be left out.
  init(_ details: String?, host: String = "unit.example", home: String = "Welcome.") throws {
    folder = try TemporaryFolder()
    var settings = """
      name: Exampleshire & Co
      base-url: https://\(host)/
      contact: {email: hello@unit.example, reply-within: 5 working days}
      navigation: [index.md]

      """
    if let details {
      settings += "accessibility:\n  prepared: 2025-04-01\n  reviewed: 2026-01-10\n"
      for line in details.split(separator: "\n") { settings += "  \(line)\n" }
    }
    try folder.write(settings, to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\n\(home)\n", to: "content/index.md")
    if home.contains("bridge.svg") {
      try folder.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n", to: "content/bridge.svg")
    }
  }

  /// What a build on 15 January 2026 says.
  func problems() async -> [Diagnostic] {
    await Build.run(
      Fixtures.options(
        content: "\(folder.path)/content", output: "\(folder.path)/public",
        templates: [Fixtures.standardTemplates])
    ).diagnostics
  }

  func page(_ path: String) throws -> String { try folder.text("public/\(path)") }

  func statement() throws -> String { try page("accessibility/index.html") }
}
