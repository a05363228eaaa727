import Foundation

/// Works with paths as the person typed them.
enum Paths {
  /// `path` from the root of the disk.
  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// `path` without slashes at its end, for messages.
  static func display(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" } ?? path.startIndex
    return path.isEmpty ? "." : String(path[...end])
  }
}

/// Where the standard templates are.
enum StandardTemplates {
  /// The folder `templates` here, or else the nearest one above the program itself.
  static var folder: String {
    if isTemplates("templates") { return "templates" }
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    for parent in sequence(first: program, next: { $0.path == "/" ? nil : $0.deletingLastPathComponent() }) {
      let folder = parent.appendingPathComponent("templates").path
      if isTemplates(folder) { return folder }
    }
    return "templates"
  }

  private static func isTemplates(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/layout.mustache")
  }
}
