import Foundation
import Glibc

/// What the files of some folders look like at one moment: enough to tell that one has changed since.
///
/// Files are asked for their times again and again, because the messages of a file system do not reach into the
/// shared folders of virtual machines and containers.
struct FolderSnapshot: Equatable {
  /// What changes when a file is saved.
  private struct Stamp: Equatable {
    let seconds: Int
    let nanoseconds: Int
    let size: Int
    let number: UInt
  }

  private var stamps: [String: Stamp] = [:]

  /// Looks at every file in `folders` that a build would read.
  init(of folders: [String]) {
    var folders = folders
    while let folder = folders.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names where !name.hasPrefix(".") && !name.hasPrefix("_") {
        note("\(folder)/\(name)", &folders)
      }
    }
  }

  private mutating func note(_ path: String, _ folders: inout [String]) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR { return folders.append(path) }
    stamps[path] = Stamp(
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size),
      number: UInt(status.st_ino))
  }

  /// The files that are new, changed or gone since `earlier`, in the order of their paths.
  func changes(since earlier: FolderSnapshot) -> [String] {
    let paths = Set(stamps.keys).union(earlier.stamps.keys)
    return paths.filter { stamps[$0] != earlier.stamps[$0] }.sorted()
  }
}
