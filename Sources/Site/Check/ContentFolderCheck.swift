import Diagnostics
import Foundation

/// Says so, once and plainly, where there is no content to build from.
enum ContentFolderCheck {
  static func check(_ options: Build.Options) throws(Diagnostic) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: options.content.root, isDirectory: &isFolder)
    if exists, isFolder.boolValue { return }
    throw Diagnostic(
      .error, id: "no-content", exists ? "This is not a folder." : "There is no folder with this name.",
      help: "Run the command where the folder “content” is, or name another with --content.",
      at: SourceLocation(file: options.content.display))
  }
}
