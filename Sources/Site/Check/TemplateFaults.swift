import Diagnostics
import Reporting

/// Tells what a template does wrong from what a writer does, and finds the template.
struct TemplateFaults {
  let templates: Templates

  /// From so many pages on, a fault outside the Markdown is the template's.
  private static let fewest = 2

  /// The faults, each of a template's said once.
  func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    RepeatedFaults(
      fewest: Self.fewest, folder: SourceLocation(file: templates.folder),
      isTemplate: { $0.location?.line == nil }, place: place(of:)
    ).joined(diagnostics)
  }

  /// The one line of all templates that writes the element; nothing where several do, or none.
  private func place(of diagnostic: Diagnostic) -> SourceLocation? {
    guard !diagnostic.element.isEmpty else { return nil }
    var start = diagnostic.element[...]
    while start.contains(" ") || start == diagnostic.element[...] {
      if let place = onlyPlace(of: start) { return place }
      // What a value fills in differs from page to page: the tag is looked for without its last attributes.
      guard let space = start.lastIndex(of: " ") else { return nil }
      start = start[..<space]
    }
    return nil
  }

  private func onlyPlace(of start: Substring) -> SourceLocation? {
    var found: SourceLocation?
    for source in templates.sources {
      for range in source.text.ranges(of: start) {
        guard found == nil else { return nil }
        let line = source.text[..<range.lowerBound].count { $0.isNewline } + 1
        found = SourceLocation(file: source.file, line: line)
      }
    }
    return found
  }
}
