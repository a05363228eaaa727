public import Diagnostics

/// Says once what a template does wrong on many pages, and to whoever keeps the templates.
public struct RepeatedFaults {
  private let fewest: Int
  private let pageCount: Int?
  private let isTemplate: (Diagnostic) -> Bool
  private let place: (Diagnostic) -> SourceLocation?
  private let folder: SourceLocation?

  /// Joins faults that show on at least `fewest` pages. `isTemplate` says which can come from a template at all;
  /// `place` finds where in the templates, and `folder` stands in where that is not known.
  ///
  /// Of a site whose templates nobody knows, `pageCount` is the number of its pages: what is wrong on most of them is
  /// probably in a template, and what is wrong on a few may be in the text of each.
  public init(
    fewest: Int, pageCount: Int? = nil, folder: SourceLocation? = nil,
    isTemplate: @escaping (Diagnostic) -> Bool = { _ in true },
    place: @escaping (Diagnostic) -> SourceLocation? = { _ in nil }
  ) {
    self.fewest = fewest
    self.pageCount = pageCount
    self.folder = folder
    self.isTemplate = isTemplate
    self.place = place
  }

  /// The faults in their order, each said once where it is first met.
  public func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var groups: [Key: [Int]] = [:]
    for (index, diagnostic) in diagnostics.enumerated() where canRepeat(diagnostic) {
      groups[Key(diagnostic), default: []].append(index)
    }
    var joined: [Diagnostic] = []
    for (index, diagnostic) in diagnostics.enumerated() {
      let group = canRepeat(diagnostic) ? groups[Key(diagnostic)] ?? [] : []
      let pages = Self.unique(group.compactMap { diagnostics[$0].url })
      if pages.count < fewest {
        joined.append(addressed(diagnostic))
      } else if group.first == index {
        joined.append(once(diagnostic, in: group.count, on: pages))
      }
    }
    return joined
  }

  private func canRepeat(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.url != nil && diagnostic.pages.isEmpty && diagnostic.voice != nil && isTemplate(diagnostic)
  }

  private func addressed(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    if diagnostic.pages.isEmpty, let url = diagnostic.url { diagnostic.pages = [url] }
    guard diagnostic.audience == nil, diagnostic.voice != nil else { return diagnostic }
    diagnostic.audience = .writer
    if isTemplate(diagnostic), let place = place(diagnostic) {
      diagnostic.audience = .templates
      diagnostic.location = place
    }
    return diagnostic
  }

  private func once(_ diagnostic: Diagnostic, in places: Int, on pages: [String]) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.pages = pages
    let examples = pages.prefix(3).joined(separator: ", ")
    let how = places == pages.count ? "once on each of" : "in \(places) places on"
    diagnostic.message += " It is so \(how) \(pages.count) pages, such as \(examples)."
    // Half of the pages: a writer's habit rarely gets that far.
    guard pageCount.map({ pages.count * 2 >= $0 }) ?? true else {
      diagnostic.audience = .writer
      return diagnostic
    }
    diagnostic.audience = .templates
    let certainty =
      pageCount == nil
      ? "This is in the site’s template, so whoever keeps the templates can mend it once for all. "
      : "This is probably in the site’s template: if so, whoever keeps the templates can mend it once for all. "
    diagnostic.help = certainty + diagnostic.help
    if let place = place(diagnostic) ?? folder { diagnostic.location = place }
    return diagnostic
  }

  private static func unique(_ pages: [String]) -> [String] {
    var seen: Set<String> = []
    return pages.filter { seen.insert($0).inserted }
  }

  /// What makes two faults the same one: steps up to the root differ with the depth of the page.
  private struct Key: Hashable {
    let id: String
    let message: String
    let help: String
    let element: String

    /// The tag and its class: an id or an address differs from page to page, and the message quotes what matters.
    private static func kind(of element: String) -> String {
      let name = element.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
      guard let start = element.firstRange(of: " class=")?.upperBound else { return String(name) }
      let quote = element[start...].first
      let isQuoted = quote == "\"" || quote == "'"
      let value = element[start...].dropFirst(isQuoted ? 1 : 0).prefix {
        isQuoted ? $0 != quote : !$0.isWhitespace
      }
      return "\(name) \(value)"
    }

    init(_ diagnostic: Diagnostic) {
      id = diagnostic.id
      message = diagnostic.message.replacing("../", with: "")
      help = diagnostic.help.replacing("../", with: "")
      element = Self.kind(of: diagnostic.element)
    }
  }
}
