import Diagnostics
import Foundation
import Mustache

/// The templates of a build: the unit’s own, and the standard ones for all the rest.
struct Templates: Sendable {
  private let library: MustacheLibrary
  /// The parts of the stylesheet, in the order of their names.
  let styles: [String]
  /// Other files the pages need, by their path below `assets/`.
  let assets: [String: [UInt8]]

  /// Loads the templates of `folders`: a file in an earlier folder takes the place of the same file in a later one.
  static func load(from folders: [TemplateFolder]) -> (templates: Templates?, problems: DiagnosticBag) {
    var bag = DiagnosticBag()
    let files = TemplateFiles(folders: folders, &bag)
    let sources = files.templates
    let names = Set(sources.keys)
    for name in TemplateNames.templates where !names.contains(name) {
      bag.error(
        "template", "The template \(name).mustache is missing.",
        help: "Put it back, or name a folder that has it with --templates.",
        at: SourceLocation(file: folders.last?.display ?? "templates"))
    }
    var library: [String: MustacheTemplate] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      bag.append(
        contentsOf: TemplateCheck.problems(in: source.text, name: name, file: source.file, partials: names).all)
      if !bag.hasErrors { library[name] = parse(source, &bag) }
    }
    guard !bag.hasErrors else { return (nil, bag) }
    let templates = Templates(
      library: MustacheLibrary(templates: library), styles: files.styles, assets: files.assets)
    return (templates, bag)
  }

  private static func parse(_ source: TemplateFiles.Source, _ bag: inout DiagnosticBag) -> MustacheTemplate? {
    do {
      return try MustacheTemplate(string: source.text)
    } catch {
      bag.error(
        "template", "This template cannot be read: \(error).", help: "Check its tags.",
        at: SourceLocation(file: source.file))
      return nil
    }
  }

  /// The page that the template called `name` makes of `values`.
  func render(_ name: String, _ values: TemplateValues) -> String {
    library.render(values, withTemplate: name) ?? ""
  }
}

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
  private var css: [String: String] = [:]

  /// The parts of the stylesheet, in the order of their names.
  var styles: [String] { css.sorted { $0.key < $1.key }.map(\.value) }

  init(folders: [TemplateFolder], _ bag: inout DiagnosticBag) {
    for folder in folders {
      guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.root) else {
        bag.error(
          "unreadable", "This folder of templates cannot be read.", help: "Check the path after --templates.",
          at: SourceLocation(file: folder.display))
        continue
      }
      for path in paths.sorted() where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
        read(path, folder, &bag)
      }
    }
  }

  private mutating func read(_ path: String, _ folder: TemplateFolder, _ bag: inout DiagnosticBag) {
    let file = "\(folder.root)/\(path)"
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else { return }
    guard let data = FileManager.default.contents(atPath: file) else {
      bag.error(
        "unreadable", "This file cannot be read.", help: "Check that you may open it.",
        at: SourceLocation(file: "\(folder.display)/\(path)"))
      return
    }
    if path.hasSuffix(".mustache") {
      let name = String(path.dropLast(".mustache".count))
      if templates[name] == nil {
        templates[name] = Source(text: String(decoding: data, as: UTF8.self), file: "\(folder.display)/\(path)")
      }
    } else if path.hasPrefix("css/"), path.hasSuffix(".css") {
      if css[path] == nil { css[path] = String(decoding: data, as: UTF8.self) }
    } else if path.hasPrefix("assets/"), assets[path] == nil {
      assets[path] = [UInt8](data)
    }
  }
}
