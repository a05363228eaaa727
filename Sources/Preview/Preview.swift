import Diagnostics
import Foundation
import Glibc
public import Site

/// Shows a site on this computer while somebody writes it: builds, serves, and builds again when a file is saved.
public struct Preview: Sendable {
  /// Something to tell the person at the terminal.
  public enum Event: Sendable {
    /// Browsers can connect to `address`; `taken` is the port that was asked for, where it was in use.
    case listening(address: String, taken: UInt16?)
    /// A build is done. `changed` are the files that led to it, none for the first.
    case built(Build.Outcome, changed: [String], time: Duration)
  }

  private let options: Build.Options
  private let state = PreviewState()
  private let files: PreviewFiles
  private let names: FileNames
  private let report: @Sendable (Event) -> Void

  /// Runs a preview until the task is cancelled.
  ///
  /// - Parameters:
  ///   - options: What to build. The output is the folder the preview may use: hidden, and never the public site.
  ///   - port: The port to serve on, or the first to try; 0 leaves the choice to the system.
  ///   - report: Hears what happens.
  /// - Throws: A ``Diagnostic`` where no port is free, `CancellationError` at the end.
  public static func run(
    _ options: Build.Options, port: UInt16, report: @escaping @Sendable (Event) -> Void
  ) async throws {
    let free = try FreePort.find(from: port)
    // One folder for each port: two previews of one site do not get in each other’s way.
    let name = free == 0 ? "any-\(ProcessInfo.processInfo.processIdentifier)" : String(free)
    let folder = "\(options.output.root)/\(name)"
    try? FileManager.default.removeItem(atPath: folder)
    defer { clear(folder) }
    try await Preview(options, folder: folder, report: report).run(port: free, asked: port)
  }

  private init(_ options: Build.Options, folder: String, report: @escaping @Sendable (Event) -> Void) {
    var options = options
    options.output = ("\(folder)/site", options.output.display)
    self.options = options
    self.report = report
    files = PreviewFiles(root: options.output.root)
    names = FileNames(folders: [options.content] + options.templates.map { ($0.root, $0.display) })
  }

  private static func clear(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
    // Goes only if no other preview is in it.
    rmdir((folder as NSString).deletingLastPathComponent)
  }

  private func run(port: UInt16, asked: UInt16) async throws {
    let note =
      options.audience.seesDrafts
      ? "Preview with drafts. Drafts and pages with a date still to come are shown here, and not on the public site."
      : nil
    let responder = Responder(state: state, files: files, names: names, note: note)
    let server = try PreviewServer(port: port, responder: responder)
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await server.run() }
      group.addTask { try await build(server, asked: asked) }
      try await group.next()
    }
  }

  private func build(_ server: PreviewServer, asked: UInt16) async throws {
    let port = try await server.port()
    let taken = asked != 0 && asked != port ? asked : nil
    var watch = FolderWatch([options.content.root] + options.templates.map(\.root))
    await build(changed: [])
    report(.listening(address: "http://\(PreviewServer.host):\(port)\(state.now.basePath)", taken: taken))
    while true { await build(changed: try await watch.next()) }
  }

  private func build(changed: [String]) async {
    let start = ContinuousClock.now
    let path = PreviewAddress.basePath(baseURL: options.baseURL, content: options.content.root)
    let outcome = await Build.run(options)
    state.finish(outcome.isPublished ? nil : outcome.diagnostics, basePath: path)
    report(.built(outcome, changed: changed.map(names.name), time: .now - start))
  }
}
