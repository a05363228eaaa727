import Markdown

/// A Markdown file of the content folder, read and checked by itself.
public struct Page: Sendable {
  /// The path below the content folder, such as `strategy/01-definitions.md`.
  public let path: String
  /// The path as the person would type it.
  public let file: String
  /// What it repeats, and how, where it is a translation or an Easy Read version.
  public let edition: PageEdition?
  /// What stands at its top.
  public let details: PageDetails
  /// Its text.
  public let body: Passage
  /// The headings of the text and of the texts in its blocks.
  public let anchors: Set<String>
  /// The glossary entries that appear on it, by their position in the glossary.
  public let words: [Int]

  /// The folder it is in, empty for the content folder itself.
  public var folder: String { PagePath.folder(of: path) }

  /// Whether it speaks for its folder.
  public var isIndex: Bool { PagePath.name(of: path) == "index.md" }
}

/// Works with paths below the content folder.
public enum PagePath {
  /// The folder a file is in, empty for the content folder itself.
  public static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The name of a file without its folder.
  public static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The path that `link`, written in a file in `folder`, leads to; nothing where it climbs out of the content folder.
  public static func resolve(_ link: String, from folder: String) -> String? {
    var parts = link.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in link.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
