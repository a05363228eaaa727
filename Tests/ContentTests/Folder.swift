import Content
import Diagnostics
import Foundation

/// A content folder on disk that is there as long as the test needs it.
final class Folder {
  let root: String

  /// The least a `site.yml` needs.
  static let site =
    "name: Unit\nbase-url: https://example.org/\ncontact:\n  email: a@example.org\nnavigation: []\n"

  init(_ files: [String: String] = [:], hasSettings: Bool = true) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "candour-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    if hasSettings { try write("site.yml", Array(Self.site.utf8)) }
    for (path, text) in files { try write(path, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    let url = URL(filePath: root).appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func load(jobs: Int = 2) async -> (source: SiteSource, problems: [Diagnostic]) {
    let (source, bag) = await ContentLoader.load(root: root, display: "content", jobs: jobs)
    return (source, bag.sorted)
  }

  /// The problems, one a line: `place id: message → help`.
  func problems() async -> [String] {
    await load().problems.map { "\($0.location?.description ?? "") \($0.id): \($0.message) → \($0.help)" }
  }

  /// The problems of a page as `place id: message → help`, and of nothing else.
  static func problems(ofPage text: String) async throws -> [String] {
    try await problems(ofPage: Array(text.utf8))
  }

  static func problems(ofPage bytes: [UInt8]) async throws -> [String] {
    let folder = try Folder()
    try folder.write("a.md", bytes)
    return await folder.problems()
  }

  /// The page that `text` makes, without problems.
  static func page(_ text: String) async throws -> Page? {
    let loaded = try await Folder(["a.md": text]).load()
    return loaded.problems.isEmpty ? loaded.source.pages.first : nil
  }
}
