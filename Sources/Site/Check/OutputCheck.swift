import Diagnostics
import Foundation

/// Refuses output folders whose replacement would destroy what the site is made from.
enum OutputCheck {
  static func check(_ options: Build.Options) throws(Diagnostic) {
    let output = realPath(options.output.root)
    let inputs = [options.content.root] + options.templates.map(\.root)
    for input in inputs.map(realPath) where overlap(output, input) {
      throw Diagnostic(
        .error, id: "output-taken",
        "The site cannot be written here: this folder holds its own sources, or is in them.",
        help: "Choose another folder with --output.", at: SourceLocation(file: options.output.display))
    }
  }

  private static func overlap(_ first: String, _ second: String) -> Bool {
    (first + "/").hasPrefix(second + "/") || (second + "/").hasPrefix(first + "/")
  }

  /// The path without links; the part that does not exist yet stays as it is.
  static func realPath(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    let path = path as NSString
    let parent = path.deletingLastPathComponent
    guard parent != path as String, !parent.isEmpty else { return path as String }
    return (realPath(parent) as NSString).appendingPathComponent(path.lastPathComponent)
  }
}
