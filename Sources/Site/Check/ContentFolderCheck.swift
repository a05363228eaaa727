import Diagnostics
import Foundation

/// Says so, once and plainly, where there is no content to build from.
enum ContentFolderCheck {
  static func check(_ options: Build.Options) throws(Diagnostic) {
    if let problem = problem(with: options.content) { throw problem }
  }

  /// What is wrong with the folder `content`, on disk and as the person would type it.
  static func problem(with content: (root: String, display: String)) -> Diagnostic? {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: content.root, isDirectory: &isFolder)
    if exists, isFolder.boolValue { return nil }
    return Diagnostic(
      .error, id: "no-content", exists ? "This is not a folder." : "There is no folder with this name.",
      help: "Run the command where the folder “content” is, or name another with --content.",
      at: SourceLocation(file: content.display))
  }
}
