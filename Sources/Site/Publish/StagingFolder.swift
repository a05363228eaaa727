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
  private let lock: BuildLock

  /// Prepares to replace the site at `output`, an absolute path without links.
  init(output: String, display: String, marker: SiteMarker) throws(Diagnostic) {
    let parent = (output as NSString).deletingLastPathComponent
    let name = (output as NSString).lastPathComponent
    self.output = output
    path = "\(parent)/.\(name).next"
    do throws(FileProblem) { try Files.makeFolder(parent) } catch { throw error.diagnostic(at: display) }
    lock = try BuildLock(path: "\(parent)/.\(name).lock", display: display)
    do throws(FileProblem) {
      try Self.restore(output, from: path + Self.aside)
    } catch {
      throw error.diagnostic(at: display)
    }
    try SiteMarker.checkOwnership(of: output, display: display)
    do throws(FileProblem) {
      try Files.remove(path)
      try Files.makeFolder(path)
      try Files.write(marker.bytes, to: "\(path)/\(SiteMarker.name)")
    } catch {
      throw error.diagnostic(at: display)
    }
  }

  /// Puts the new site where the old one is, in one step, and removes the old one.
  func publish() throws(FileProblem) {
    if !Files.exists(output) {
      guard rename(path, output) == 0 else { throw FileProblem() }
      return
    }
    if candour_exchange(path, output) != 0 { try replace() }
    // The new site is in place. What is left of the old one is cleared away by the next build.
    try? Files.remove(path)
  }

  /// Leaves the old site as it is and removes the new one.
  func discard() {
    try? Files.remove(path)
  }

  /// What the old site is called while it steps aside.
  private static let aside = ".old"

  /// Where the file system cannot exchange two folders, the old site steps aside for a moment.
  private func replace() throws(FileProblem) {
    let aside = path + Self.aside
    guard rename(output, aside) == 0 else { throw FileProblem() }
    guard rename(path, output) == 0 else {
      let problem = FileProblem()
      rename(aside, output)
      throw problem
    }
    try? Files.remove(aside)
  }

  /// Puts a site back that stepped aside for a build that was killed in that moment.
  private static func restore(_ output: String, from aside: String) throws(FileProblem) {
    if Files.exists(aside), !Files.exists(output), rename(aside, output) != 0 { throw FileProblem() }
    try Files.remove(aside)
  }
}

/// Keeps other builds from writing the same site at the same time.
final class BuildLock: Sendable {
  private let file: Int32

  /// Takes the lock at `path`; it is given back when this value goes, or the program ends in any way.
  init(path: String, display: String) throws(Diagnostic) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileProblem().diagnostic(at: display) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw Diagnostic(
        .error, id: "already-building", "Another build is writing this site at this moment.",
        help: "Wait until it has finished, then run again.", at: SourceLocation(file: display))
    }
    self.file = file
  }

  deinit { close(file) }
}
