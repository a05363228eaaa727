/// Knows the files of a site by their place on disk and by what the person calls them.
struct FileNames {
  /// Each folder on disk, and as the person would type it.
  let folders: [(root: String, display: String)]

  /// What the person calls the file at `path`.
  func name(of path: String) -> String {
    Self.moved(path, folders.map { ($0.root, $0.display) })
  }

  /// Where the file the person calls `name` is on disk.
  func path(of name: String) -> String {
    Self.moved(name, folders.map { ($0.display, $0.root) })
  }

  private static func moved(_ file: String, _ folders: [(from: String, to: String)]) -> String {
    for (from, to) in folders where file.hasPrefix(from + "/") { return to + file.dropFirst(from.count) }
    return file
  }
}
