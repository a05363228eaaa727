import Content
import Diagnostics

/// Finds the folder in which something new belongs.
struct Place {
  let source: SiteSource
  /// The folder the person named, below the content folder.
  let named: String?

  /// Reads `folder` as a path below the content folder, also where it is typed with the content folder in front.
  init(source: SiteSource, named folder: String?) throws(Diagnostic) {
    self.source = source
    guard let folder else {
      named = nil
      return
    }
    let start = source.display.hasSuffix("/") ? source.display : source.display + "/"
    let below = (folder + "/").hasPrefix(start) ? (folder + "/").dropFirst(start.count) : folder[...]
    let parts = below.split(separator: "/")
    guard !below.hasPrefix("/"), !parts.contains(where: { $0.hasPrefix(".") || $0.hasPrefix("_") }) else {
      throw Diagnostic(
        .error, id: "outside", "“\(folder)” is not a folder for pages.",
        help:
          "Write a path below \(source.display), without names that start with a full stop or an underscore.")
    }
    named = parts.joined(separator: "/")
  }

  /// The path of the file `name` in the folder the person named, or at the top.
  func path(of name: String) -> String {
    Self.join(named ?? "", name)
  }

  /// The one folder of `kind`; nothing where there is none yet.
  func folder(of kind: PageDetails.FolderKind, called noun: String) throws(Diagnostic) -> String? {
    let folders = source.pages.filter { $0.isIndex && $0.details.kind == kind }.map(\.folder)
    if let named {
      if folders.contains(named) { return named }
      guard source.pages.contains(where: { $0.isIndex && $0.folder == named }) else { return nil }
      throw Diagnostic(
        .error, id: "wrong-folder", "This folder is not for \(noun).",
        help: "Its index.md should have “kind: \(kind.rawValue)”. \(Self.list(folders))",
        at: SourceLocation(file: "\(source.display)/\(named)"))
    }
    guard folders.count > 1 else { return folders.first }
    throw Diagnostic(
      .error, id: "which-folder", "There are \(folders.count) folders for \(noun).",
      help: "Name one with --in. \(Self.list(folders))")
  }

  private static func list(_ folders: [String]) -> String {
    folders.isEmpty ? "" : "There is: \(folders.sorted().joined(separator: ", "))."
  }

  /// The path of `name` in `folder`.
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
  }
}
