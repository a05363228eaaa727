import Foundation
import Glibc

/// The few things a build asks of the file system, each failing loudly.
enum Files {
  /// Writes a file, in place of what was there. A full disk, a missing folder, everything short of success is an error.
  static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileProblem() }
    var written = 0
    while written < bytes.count {
      let rest = bytes[written...]
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        let problem = FileProblem()
        close(file)
        throw problem
      }
      written += count
    }
    guard close(file) == 0 else { throw FileProblem() }
  }

  /// Writes a file where there is none, whole or not at all; whether there was none.
  static func create(_ bytes: [UInt8], at path: String) throws(FileProblem) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    let part = "\(folder)/.\((path as NSString).lastPathComponent).part"
    try makeFolder(folder)
    defer { unlink(part) }
    try write(bytes, to: part)
    if link(part, path) == 0 { return true }
    if errno == EEXIST || exists(path) { return false }
    // Some disks know no second name for a file.
    guard rename(part, path) == 0 else { throw FileProblem() }
    return true
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(FileProblem) {
    if mkdir(path, 0o755) == 0 || isFolder(path) { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw FileProblem()
    }
    try makeFolder(String(path[..<slash]))
    if mkdir(path, 0o755) != 0, !isFolder(path) { throw FileProblem() }
  }

  /// Whether there is a folder at `path`, not a link to one.
  static func isFolder(_ path: String) -> Bool {
    mode(of: path) == S_IFDIR
  }

  /// Whether `path` is, or leads to, a file that can be read to its end: a named pipe would never come to one.
  static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether there is anything at `path`.
  static func exists(_ path: String) -> Bool {
    mode(of: path) != nil
  }

  /// Removes a folder and all that is in it; nothing happens where there is none.
  static func remove(_ path: String) throws(FileProblem) {
    guard exists(path) else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch { throw FileProblem(error) }
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    let saved = errno
    defer { errno = saved }
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
