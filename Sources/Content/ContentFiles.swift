import Diagnostics
import Foundation

/// Every file below the content folder, sorted, each a regular file inside it.
struct ContentFiles {
  /// Paths below the folder, with `/` between names.
  private(set) var paths: [String] = []
  /// Files whose name, or whose folder’s name, starts with an underscore: nothing is made of them.
  private(set) var leftAlone: [String] = []
  /// Files that must not be there, so that nothing is read from them.
  private(set) var refused: Set<String> = []
  private(set) var bag = DiagnosticBag()
  let root: String

  /// The folder’s name as the person would type it, for messages.
  let display: String

  init(root: String, display: String) {
    self.root = root
    self.display = display
  }

  /// Finds the files. Links are refused: they can lead out of the folder, or round in circles.
  mutating func scan() {
    var folders = [""]
    while let folder = folders.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        unreadable(folder.isEmpty ? display : "\(display)/\(folder)", what: "folder")
        continue
      }
      for name in names.sorted() where !name.hasPrefix(".") {
        sort(folder.isEmpty ? name : "\(folder)/\(name)", &folders)
      }
    }
    paths.sort()
    leftAlone.sort()
  }

  /// Takes a file out of those that are read.
  mutating func refuse(_ path: String) {
    refused.insert(path)
    paths.removeAll { $0 == path }
  }

  private static func isLeftAlone(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix("_") }
  }

  private mutating func sort(_ path: String, _ folders: inout [String]) {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else {
      return unreadable("\(display)/\(path)", what: "file")
    }
    let isLeftAlone = Self.isLeftAlone(path)
    switch status.st_mode & S_IFMT {
    case S_IFDIR: folders.append(path)
    case S_IFREG where isLeftAlone: leftAlone.append(path)
    case S_IFREG: paths.append(path)
    case _ where isLeftAlone: break
    case S_IFLNK:
      bag.error(
        "link", "This is a link to another place on this computer.",
        help: "Put the file itself here, so that it is published wherever the site is built.",
        at: SourceLocation(file: "\(display)/\(path)"))
    default:
      bag.error(
        "not-a-file", "This is neither a file nor a folder.", help: "Take it out of the folder.",
        at: SourceLocation(file: "\(display)/\(path)"))
    }
  }

  /// The bytes of the file at `path`, or a diagnostic that says why there are none.
  func read(_ path: String) -> Result<[UInt8], Diagnostic> {
    guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else {
      return .failure(Self.unreadableDiagnostic("\(display)/\(path)", what: "file"))
    }
    return .success([UInt8](data))
  }

  /// How many bytes the file at `path` has; nothing where it is gone.
  func size(_ path: String) -> Int? {
    var status = stat()
    return lstat("\(root)/\(path)", &status) == 0 ? Int(status.st_size) : nil
  }

  private mutating func unreadable(_ path: String, what: String) {
    bag.append(Self.unreadableDiagnostic(path, what: what))
  }

  private static func unreadableDiagnostic(_ path: String, what: String) -> Diagnostic {
    Diagnostic(
      .error, id: "unreadable", "This \(what) cannot be read.",
      help: "Check that it exists and that you may open it.", at: SourceLocation(file: path))
  }
}
