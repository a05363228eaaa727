import Foundation
import Preview
import Site
import Testing

/// A real preview of a small real site, on a free port, with everything it says.
struct RunningPreview {
  let root: String
  let client: RawClient
  let address: String
  private let events: Events

  /// What a preview says until it ends, and the error it ends with: nobody waits for one that is gone.
  typealias Events = AsyncThrowingStream<Preview.Event, any Error>

  /// Runs `body` while a preview is shown, and checks that the preview leaves nothing behind.
  static func run(
    basePath: String = "/", drafts: Bool = false, homePage: String = "Welcome.",
    _ body: @escaping @Sendable (RunningPreview) async throws -> Void
  ) async throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("candour-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try writeSite(root, basePath: basePath, homePage: homePage)
    let (events, task) = start(options(root, drafts: drafts), port: 0)
    do {
      try await body(try await RunningPreview(root: root, events: events))
    } catch {
      task.cancel()
      throw error
    }
    task.cancel()
    await task.value
    #expect(!FileManager.default.fileExists(atPath: "\(root)/.public.preview"))
  }

  /// Starts a preview, which runs until the task is cancelled.
  static func start(_ options: Build.Options, port: UInt16) -> (events: Events, task: Task<Void, Never>) {
    let (events, feed) = Events.makeStream()
    let task = Task {
      do {
        try await Preview.run(options, port: port) { feed.yield($0) }
        feed.finish()
      } catch {
        feed.finish(throwing: error)
      }
    }
    return (events, task)
  }

  private init(root: String, events: Events) async throws {
    for try await event in events {
      guard case .listening(let address, _) = event, let port = URL(string: address)?.port else { continue }
      (self.root, self.events, self.address) = (root, events, address)
      client = RawClient(port: UInt16(port))
      return
    }
    throw RawClient.NoAnswer()
  }

  /// Saves a file of the content folder and waits for the build that follows.
  func save(_ path: String, _ text: String) async throws -> (outcome: Build.Outcome, changed: [String]) {
    try Self.write("\(root)/content/\(path)", text)
    for try await event in events {
      if case .built(let outcome, let changed, _) = event, !changed.isEmpty { return (outcome, changed) }
    }
    throw RawClient.NoAnswer()
  }

  /// The address of the stylesheet, as the home page names it.
  func stylesheet() async throws -> String {
    let home = try await client.get("/").body
    return "/" + (try #require(home.firstMatch(of: /href="(?:\.\/)?(assets\/[^"]+\.css)"/)).1)
  }

  static func options(_ root: String, drafts: Bool = false) -> Build.Options {
    let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("templates").path
    return Build.Options(
      content: ("\(root)/content", "content"),
      templates: [TemplateFolder(root: templates, display: "templates")],
      output: ("\(root)/.public.preview", ".public.preview"),
      audience: Audience(today: "2026-11-21", seesDrafts: drafts))
  }

  private static func writeSite(_ root: String, basePath: String, homePage: String) throws {
    try write(
      "\(root)/content/site.yml",
      """
      name: Exampleshire Violence Reduction Partnership
      base-url: https://example.org\(basePath)
      contact: {email: hello@example.org}
      navigation: [index.md]
      """)
    try write("\(root)/content/index.md", "---\ntitle: Home\nsummary: The home page.\n---\n\n\(homePage)\n")
    try write("\(root)/content/help.md", "---\ntitle: Get help\nsummary: Who to call.\n---\n\nCall 999.\n")
    try write("\(root)/content/plan.md", "---\ntitle: A plan\ndraft: true\nsummary: Soon.\n---\n\nWait.\n")
  }

  private static func write(_ path: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
