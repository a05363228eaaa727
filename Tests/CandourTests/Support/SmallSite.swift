import Foundation

/// A folder with a small site to build, and the plain templates of the cases.
struct SmallSite {
  let folder: TemporaryFolder

  static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Cases/templates").path

  init(pages: Int = 1, baseURL: String = "https://unit.test/") throws {
    folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/templates", withDestinationPath: Self.templates)
    try folder.write(
      """
      name: Exampleshire Unit
      base-url: \(baseURL)
      contact: {email: hello@unit.example}
      navigation: [index.md]
      """, to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\nWelcome.\n", to: "content/index.md")
    try writePages(pages, saying: "first")
  }

  /// Writes pages that all say `word`, so that it shows whether a site is all of one build.
  func writePages(_ count: Int, saying word: String) throws {
    for number in 0..<count {
      try folder.write(
        "---\ntitle: Page \(number)\n---\n\nEvery page says \(word).\n", to: "content/page-\(number).md")
    }
  }

  var path: String { folder.path }

  func build(_ arguments: String..., environment: [String: String] = [:]) throws -> Candour.Run {
    try Candour.run(["build", "--today", "2026-01-15"] + arguments, in: path, environment: environment)
  }

  /// Every file of the public site.
  func site(_ output: String = "public") throws -> [String: Data] {
    try Tree.read("\(path)/\(output)")
  }
}
