import Diagnostics
import Foundation

/// A folder of templates, and its name for messages.
public struct TemplateFolder: Sendable {
  /// The folder on disk.
  public let root: String
  /// The folder as the person would type it.
  public let display: String

  /// Names a folder on disk; `display` is how the person would type it.
  public init(root: String, display: String) {
    self.root = root
    self.display = display
  }
}

/// Finds template files in several folders, the first of each name winning.
struct TemplateFiles {
  /// A template’s text and where it stands.
  struct Source {
    let text: String
    let file: String
  }

  private(set) var templates: [String: Source] = [:]
  private(set) var assets: [String: [UInt8]] = [:]
  /// The files of words, those of earlier folders first.
  private(set) var words: [WordBook.Source] = []
  private var css: [String: String] = [:]

  /// The parts of the stylesheet, in the order of their names.
  var styles: [String] { css.sorted { $0.key < $1.key }.map(\.value) }

  init(folders: [TemplateFolder], _ bag: inout DiagnosticBag) {
    for folder in folders {
      // The paths below a link are not listed: the folder itself is wanted.
      let root = URL(fileURLWithPath: folder.root).resolvingSymlinksInPath().path
      guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: root) else {
        bag.error(
          "unreadable", "This folder of templates cannot be read.",
          help:
            "Check the path after --templates. Without it, run the command where the folder “templates” is.",
          at: SourceLocation(file: folder.display))
        continue
      }
      for path in paths.sorted() where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
        read(path, below: root, folder, &bag)
      }
    }
  }

  private mutating func read(
    _ path: String, below root: String, _ folder: TemplateFolder, _ bag: inout DiagnosticBag
  ) {
    let display = "\(folder.display)/\(path)"
    guard let kind = Kind(path, display, &bag), let data = Self.contents(of: "\(root)/\(path)", display, &bag)
    else { return }
    switch kind {
    case .asset: assets[path] = assets[path] ?? data
    case .words(let language):
      words.append(
        WordBook.Source(language: language, text: String(decoding: data, as: UTF8.self), file: display))
    case .style: css[path] = css[path] ?? String(decoding: data, as: UTF8.self)
    case .template(let name):
      templates[name] = templates[name] ?? Source(text: String(decoding: data, as: UTF8.self), file: display)
    }
  }

  /// What a file in a folder of templates is for.
  private enum Kind {
    case template(String)
    case style
    case words(language: String)
    case asset

    /// The kind of the file at `path`; nothing where it is a folder or has no use, which is noted.
    init?(_ path: String, _ display: String, _ bag: inout DiagnosticBag) {
      if path.hasSuffix(".mustache") {
        let name = String(path.dropLast(".mustache".count))
        if !name.hasPrefix("partials/"), !TemplateNames.templates.contains(name) {
          bag.error(
            "template", "No page is written by a template called “\(name)”.",
            help: Suggestion.help(for: name, in: TemplateNames.templates, noun: "template")
              + " Parts that templates share belong in partials/.",
            at: SourceLocation(file: display))
        }
        self = .template(name)
      } else if path.hasPrefix("css/"), path.hasSuffix(".css") {
        self = .style
      } else if path.hasPrefix("words/"), path.hasSuffix(".yml") {
        self = .words(language: path.dropFirst("words/".count).dropLast(".yml".count).lowercased())
      } else if path == "assets/icon.svg" {
        self = .asset
      } else {
        let isFolder = ["partials", "css", "words", "assets"].contains(path)
        if !isFolder, !path.hasSuffix(".md") {
          bag.warning(
            "unused-file", "Nothing uses this file among the templates.",
            help:
              "Templates end in .mustache, styles are css/….css, words are words/….yml, and the icon is assets/icon.svg.",
            at: SourceLocation(file: display))
        }
        return nil
      }
    }
  }

  private static func contents(of path: String, _ display: String, _ bag: inout DiagnosticBag) -> [UInt8]? {
    let place = SourceLocation(file: display)
    guard Files.isRegularFile(path), let data = FileManager.default.contents(atPath: path) else {
      bag.error("unreadable", "This file cannot be read.", help: "Check that you may open it.", at: place)
      return nil
    }
    let bytes = [UInt8](data)
    if UTF8Scan.firstInvalid(in: bytes) != nil || bytes.contains(0) {
      bag.error("not-text", "This file is not UTF-8 text.", help: "Save it again as UTF-8.", at: place)
      return nil
    }
    return bytes
  }
}
