import Foundation

/// The lines of a file, to show the one a problem is in.
enum SourceLines {
  /// A file above this size, in bytes, is not read again for the sake of a message.
  private static let largest = 2_000_000

  static func of(_ file: String) -> [Substring]? {
    guard RegularFile.size(of: file).map({ $0 <= largest }) ?? false,
      let data = FileManager.default.contents(atPath: file)
    else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// Files that can be read to their end: a named pipe would keep its reader waiting for ever.
enum RegularFile {
  /// The size in bytes of the regular file at `path`; nothing where there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The first bytes of the regular file at `path`, enough to tell what kind of file it is.
  static func start(of path: String) -> [UInt8] {
    guard size(of: path) != nil, let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    return [UInt8]((try? file.read(upToCount: 16)) ?? Data())
  }
}
