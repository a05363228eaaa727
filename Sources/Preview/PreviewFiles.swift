import Foundation

/// Finds the file of the built site that an address means.
struct PreviewFiles {
  /// The folder of the site.
  let root: String

  /// What there is at an address.
  enum Found: Equatable {
    case file(String)
    /// A folder, asked for without the slash at its end.
    case folder
    case nothing
  }

  /// Looks for `path`, an address below the top of the site. Nothing outside the folder and nothing hidden is found.
  func find(_ path: String) -> Found {
    let parts = path.split(separator: "/")
    guard !parts.contains(where: { $0.hasPrefix(".") || $0.contains("\0") }) else { return .nothing }
    let file = ([root] + parts.map(String.init)).joined(separator: "/")
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else { return .nothing }
    let endsInSlash = path.isEmpty || path.hasSuffix("/")
    switch (isFolder.boolValue, endsInSlash) {
    case (false, false): return .file(file)
    case (false, true): return .nothing
    case (true, false): return .folder
    case (true, true): return index(of: file)
    }
  }

  private func index(of folder: String) -> Found {
    let index = folder + "/index.html"
    return FileManager.default.fileExists(atPath: index) ? .file(index) : .nothing
  }

  /// The page for addresses that lead nowhere.
  var notFoundPage: String { root + "/404.html" }

  /// The bytes of a file that was found.
  static func read(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: file).map { [UInt8]($0) }
  }
}
