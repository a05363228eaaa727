import Foundation

/// Files that can be read to their end: a named pipe would keep its reader waiting for ever.
public enum RegularFile {
  /// The size in bytes of the regular file at `path`; nothing where there is none.
  public static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The first bytes of the regular file at `path`, enough to tell what kind of file it is; nothing where it
  /// cannot be read.
  public static func start(of path: String) -> [UInt8]? {
    guard size(of: path) != nil, let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    // At the end of the file there is no data, and no error.
    return (try? file.read(upToCount: 16) ?? Data()).map { [UInt8]($0) }
  }
}
