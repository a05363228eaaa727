import Diagnostics
import Foundation

/// The file in every site that says it was written by this program, and may be replaced by it.
public struct SiteMarker: Sendable {
  /// The path of the site on its host, with a slash at both ends: where its absolute links start.
  public let basePath: String

  /// The name of the file.
  static let name = ".candour"

  private static let key = "base-path: "

  init(basePath: String) { self.basePath = basePath }

  /// Reads the marker of the site in `folder`; nothing where no build wrote it.
  public init?(in folder: String) {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)") else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    basePath = lines.first { $0.hasPrefix(Self.key) }.map { String($0.dropFirst(Self.key.count)) } ?? "/"
  }

  var bytes: [UInt8] {
    Array(
      """
      Written by candour build. Everything in this folder is replaced by the next build.
      \(Self.key)\(basePath)

      """.utf8)
  }

  /// Refuses to replace a folder that some other program, or a person, filled.
  static func checkOwnership(of output: String, display: String) throws(Diagnostic) {
    guard Files.exists(output) else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? [""]
    guard Files.isFolder(output), names.isEmpty || names.contains(name) else {
      throw Diagnostic(
        .error, id: "output-taken", "There is something here that candour did not write.",
        help: "Choose another folder with --output, or move what is here: a build would replace all of it.",
        at: SourceLocation(file: display))
    }
  }
}
