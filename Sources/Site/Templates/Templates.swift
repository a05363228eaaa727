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
    let standard = SourceLocation(file: folders.last?.display ?? "templates")
    let needed = TemplateNames.templates.map { "\($0).mustache" }.filter {
      !names.contains(String($0.dropLast(9)))
    }
    for file in needed + (files.assets["assets/icon.svg"] == nil ? ["assets/icon.svg"] : []) {
      bag.error(
        "template", "The template \(file) is missing.",
        help: "Put it back, or name a folder that has it with --templates.", at: standard)
    }
    var library: [String: MustacheTemplate] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      let found = TemplateCheck.problems(in: source.text, name: name, file: source.file, partials: names)
      bag.append(contentsOf: found.all)
      if !found.hasErrors { library[name] = parse(source, &bag) }
    }
    guard !bag.hasErrors else { return (nil, bag) }
    let templates = Templates(
      library: MustacheLibrary(templates: library), styles: files.styles, assets: files.assets)
    return (templates, bag)
  }

  /// Tells the engine that values come escaped: see `TemplateValues`.
  private static let escapedAlready = "{{% CONTENT_TYPE:TEXT}}\n"

  private static func parse(_ source: TemplateFiles.Source, _ bag: inout DiagnosticBag) -> MustacheTemplate? {
    do {
      return try MustacheTemplate(string: escapedAlready + source.text)
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
