import Diagnostics
import Foundation
import Mustache

/// The templates of a build: the unit’s own, and the standard ones for all the rest.
struct Templates: Sendable {
  /// The templates with the words of each language in them.
  private let libraries: [String: MustacheLibrary]
  /// What the site itself says.
  let words: WordBook
  /// The text of each template, in the order of their names.
  let sources: [TemplateFiles.Source]
  /// The folder looked in first, as the person would type it.
  let folder: String
  /// The parts of the stylesheet, in the order of their names.
  let styles: [String]
  /// Other files the pages need, by their path below `assets/`.
  let assets: [String: [UInt8]]

  /// Loads the templates of `folders`: a file in an earlier folder takes the place of the same file in a later one.
  ///
  /// - Parameter languages: The languages that pages are in.
  static func load(
    from folders: [TemplateFolder], languages: Set<String> = [WordBook.original]
  ) -> (templates: Templates?, problems: DiagnosticBag) {
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
    let words = WordBook(files.words, display: standard.file, &bag)
    guard words.hasOriginal else { return (nil, bag) }
    let english = words.words(for: WordBook.original)
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      let (text, faults) = TemplateWords.expand(source.text, english, file: source.file)
      bag.append(contentsOf: faults.all)
      bag.append(
        contentsOf: TemplateCheck.problems(in: text, name: name, file: source.file, partials: names).all)
    }
    guard !bag.hasErrors else { return (nil, bag) }
    var libraries: [String: MustacheLibrary] = [:]
    // Pages that Candour makes are in English where the language of the site has no words for them.
    for language in languages.union([WordBook.original]).sorted() {
      libraries[language] = library(of: sources, in: words.words(for: language), &bag)
    }
    guard !bag.hasErrors else { return (nil, bag) }
    let templates = Templates(
      libraries: libraries, words: words,
      sources: sources.sorted { $0.key < $1.key }.map(\.value), folder: folders.first?.display ?? "templates",
      styles: files.styles, assets: files.assets)
    return (templates, bag)
  }

  private static func library(
    of sources: [String: TemplateFiles.Source], in words: Words, _ bag: inout DiagnosticBag
  ) -> MustacheLibrary {
    var library: [String: MustacheTemplate] = [:]
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      let text = TemplateWords.expand(source.text, words, file: source.file).text
      library[name] = parse(text, file: source.file, &bag)
    }
    return MustacheLibrary(templates: library)
  }

  /// Tells the engine that values come escaped: see `TemplateValues`.
  private static let escapedAlready = "{{% CONTENT_TYPE:TEXT}}\n"

  private static func parse(_ text: String, file: String, _ bag: inout DiagnosticBag) -> MustacheTemplate? {
    do {
      return try MustacheTemplate(string: escapedAlready + text)
    } catch {
      bag.error(
        "template", "This template cannot be read: \(error).", help: "Check its tags.",
        at: SourceLocation(file: file))
      return nil
    }
  }

  /// The page in `language` that the template called `name` makes of `values`.
  func render(_ name: String, _ values: TemplateValues, in language: String = WordBook.original) -> String {
    libraries[language]?.render(values, withTemplate: name) ?? ""
  }
}
