import Diagnostics
import Foundation
import Glibc

/// A file to be written that does not exist yet.
struct NewFile {
  /// The path below the content folder.
  let path: String
  let text: String
}

/// Writes new files, and only new ones.
struct NewFiles {
  let root: String
  let display: String

  /// Writes `files`, all of them or none; a file that exists is never touched.
  func write(_ files: [NewFile]) throws(Diagnostic) {
    for file in files where FileManager.default.fileExists(atPath: "\(root)/\(file.path)") {
      throw taken(file)
    }
    for file in files { try write(file) }
  }

  private func write(_ file: NewFile) throws(Diagnostic) {
    let path = "\(root)/\(file.path)"
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // The system itself makes sure that the file is new, also if somebody writes it at this very moment.
    let target = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard target >= 0 else { throw errno == EEXIST ? taken(file) : unwritable(file) }
    let handle = FileHandle(fileDescriptor: target, closeOnDealloc: true)
    do { try handle.write(contentsOf: Data(file.text.utf8)) } catch { throw unwritable(file) }
  }

  private func taken(_ file: NewFile) -> Diagnostic {
    Diagnostic(
      .error, id: "file-exists", "This file exists already, and nothing was changed.",
      help: "Choose another name, or write in the file that is there.",
      at: SourceLocation(file: "\(display)/\(file.path)"))
  }

  private func unwritable(_ file: NewFile) -> Diagnostic {
    Diagnostic(
      .error, id: "not-writable", "This cannot be written.",
      help: "Check that there is space, and that you may write to this folder.",
      at: SourceLocation(file: "\(display)/\(file.path)"))
  }
}
