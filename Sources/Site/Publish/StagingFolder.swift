import CFileExchange
import Diagnostics
import Foundation

/// The folder beside the output in which a site is built, and which takes the output’s place in one step.
///
/// Only one build at a time holds it. A build that is killed leaves it behind; the next one clears it away.
final class StagingFolder: Sendable {
  /// Where the new site is written.
  let path: String
  private let output: String
  private let lock: Int32

  /// A file in every site that says it was written by this program and may be replaced by it.
  static let marker = ".candour"

  /// Prepares to replace the site at `output`, an absolute path.
  init(output: String, display: String) throws(Diagnostic) {
    let parent = (output as NSString).deletingLastPathComponent
    let name = (output as NSString).lastPathComponent
    self.output = output
    path = "\(parent)/.\(name).next"
    do throws(FileProblem) { try Files.makeFolder(parent) } catch { throw error.diagnostic }
    try Self.checkOwnership(of: output, display: display)
    lock = try Self.takeLock("\(parent)/.\(name).lock", display: display)
    do throws(FileProblem) {
      try Files.remove(path)
      try Files.makeFolder(path)
      try Files.write(Array("Written by candour build. Everything in this folder is replaced by the next build.\n".utf8), to: "\(path)/\(Self.marker)")
    } catch {
      close(lock)
      throw error.diagnostic
    }
  }

  deinit { close(lock) }

  /// Puts the new site where the old one is, in one step, and removes the old one.
  func publish() throws(FileProblem) {
    if !Files.exists(output) {
      guard rename(path, output) == 0 else { throw FileProblem(path: output) }
      return
    }
    if !exchange() { try replace() }
    try Files.remove(path)
  }

  /// Leaves the old site as it is and removes the new one.
  func discard() {
    try? Files.remove(path)
  }

  /// Both folders change names at the same moment: at no time is there half a site, or none.
  private func exchange() -> Bool {
    candour_exchange(path, output) == 0
  }

  /// Where the file system cannot exchange, the old site steps aside for a moment.
  private func replace() throws(FileProblem) {
    let aside = path + ".old"
    try Files.remove(aside)
    guard rename(output, aside) == 0 else { throw FileProblem(path: output) }
    guard rename(path, output) == 0 else {
      let problem = FileProblem(path: output)
      rename(aside, output)
      throw problem
    }
    try Files.remove(aside)
  }

  /// Refuses to replace a folder that some other program, or a person, filled.
  private static func checkOwnership(of output: String, display: String) throws(Diagnostic) {
    guard Files.exists(output) else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? [""]
    guard Files.isFolder(output), names.isEmpty || names.contains(marker) else {
      throw Diagnostic(
        .error, id: "output-taken", "There is something here that candour did not write.",
        help: "Choose another folder with --output, or move what is here: a build would replace all of it.",
        at: SourceLocation(file: display))
    }
  }

  private static func takeLock(_ path: String, display: String) throws(Diagnostic) -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileProblem(path: path).diagnostic }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw Diagnostic(
        .error, id: "already-building", "Another build is writing this site at this moment.",
        help: "Wait until it has finished, then run again.", at: SourceLocation(file: display))
    }
    return file
  }
}
