import Foundation

/// Every file below a folder, those behind links too: a web server follows them.
struct FileList {
  /// The paths below the folder, in order.
  private(set) var files: [String] = []
  /// The links that lead nowhere.
  private(set) var dangling: [String] = []
  /// The links to a folder that they are in themselves, which have no end.
  private(set) var circular: [String] = []

  /// How many links to folders are followed inside one another.
  private static let deepest = 8

  /// Lists what is below `root`, on disk.
  init(below root: String) {
    let root = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    visit(root, prefix: "", inside: [Self.identity(root)].compactMap(\.self))
    files.sort()
    dangling.sort()
    circular.sort()
  }

  /// `inside` are the folders on the way here, and `folder` has no link at its end.
  private mutating func visit(_ folder: String, prefix: String, inside: [Identity]) {
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      let full = "\(folder)/\(path)"
      guard Self.isLink(full) else {
        files.append(prefix + path)
        continue
      }
      guard let target = Self.identity(full) else {
        dangling.append(prefix + path)
        continue
      }
      files.append(prefix + path)
      guard target.isFolder else { continue }
      // The folders between here and the link count too: it may lead to one of them.
      let between = Self.folders(above: path).compactMap { Self.identity("\(folder)/\($0)") }
      guard !(inside + between).contains(target), inside.count < Self.deepest else {
        circular.append(prefix + path)
        continue
      }
      visit(
        URL(fileURLWithPath: full).resolvingSymlinksInPath().path, prefix: "\(prefix)\(path)/",
        inside: inside + between + [target])
    }
  }

  /// `a` and `a/b` for `a/b/c`.
  private static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }

  /// A file or folder, whatever it is called.
  private struct Identity: Equatable {
    let device: UInt
    let number: UInt
    let isFolder: Bool
  }

  private static func identity(_ path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(
      device: UInt(status.st_dev), number: UInt(status.st_ino), isFolder: status.st_mode & S_IFMT == S_IFDIR)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
