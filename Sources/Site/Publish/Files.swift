import Foundation

/// The few things a build asks of the file system, each failing loudly.
enum Files {
  /// Writes a new file. A full disk, a file that exists already, everything short of success is an error.
  static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileProblem(path: path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: written), bytes.count - written) }
      if count < 0 {
        if errno == EINTR { continue }
        let problem = FileProblem(path: path)
        close(file)
        throw problem
      }
      written += count
    }
    guard close(file) == 0 else { throw FileProblem(path: path) }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(FileProblem) {
    if mkdir(path, 0o755) == 0 || isFolder(path) { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw FileProblem(path: path)
    }
    try makeFolder(String(path[..<slash]))
    if mkdir(path, 0o755) != 0, !isFolder(path) { throw FileProblem(path: path) }
  }

  /// Whether there is a folder at `path`, not a link to one.
  static func isFolder(_ path: String) -> Bool {
    mode(of: path) == S_IFDIR
  }

  /// Whether there is anything at `path`.
  static func exists(_ path: String) -> Bool {
    mode(of: path) != nil
  }

  /// Removes a folder and all that is in it; nothing happens where there is none.
  static func remove(_ path: String) throws(FileProblem) {
    guard exists(path) else { return }
    do { try FileManager.default.removeItem(atPath: path) } catch { throw FileProblem(path: path) }
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    let saved = errno
    defer { errno = saved }
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
