import Checks
import Diagnostics

/// What is kept of a page after it has been written.
struct WrittenPage: Sendable {
  /// A picture that was written next to a page.
  struct Picture: Sendable {
    let path: String
    let size: Int
  }

  /// What the check says of it; nothing where pages are not checked.
  let report: PageReport?
  /// Where the parts of its body come from, as far as the checks across pages need to know.
  let origins: [Composer.Origin]
  /// The Markdown file it is made from, if there is one.
  let source: String?
  let assets: Set<String>
  let pictures: [Picture]
  let figures: Int
  let problems: DiagnosticBag
  /// Whether it is a whole document, which repeats what its chapters say.
  let isWhole: Bool
  /// What of it fails the standard and goes out all the same.
  let found: [FoundFailure]

  /// The Markdown line that the HTML at `offset` comes from; the file as a whole where a template wrote it.
  static func location(_ offset: Int, _ origins: [Composer.Origin], _ file: String?) -> SourceLocation? {
    let body = origins.last { $0.offset <= offset }?.location
    return body ?? file.map { SourceLocation(file: $0) }
  }
}

extension [WrittenPage] {
  /// What is wrong with the pages. The lines of a document stand on two of them, but are reported for one.
  var problems: [Diagnostic] {
    let found = filter { !$0.isWhole }.flatMap(\.problems.all)
    let known = Set(found.map(ProblemPlace.init))
    let wholes = filter(\.isWhole).flatMap(\.problems.all)
    return found + wholes.filter { $0.location?.line == nil || !known.contains(ProblemPlace($0)) }
  }

  /// Finds the Markdown line that an offset of a page comes from.
  func places() -> (String, Int) -> SourceLocation? {
    let known = Dictionary(
      compactMap { page in page.report.map { ($0.url, page) } }, uniquingKeysWith: { first, _ in first })
    return { url, offset in
      known[url].flatMap { WrittenPage.location(offset, $0.origins, $0.source) }
    }
  }

  /// The sizes of the pictures that were written with them, by their paths.
  var pictureSizes: [String: Int] {
    Dictionary(
      flatMap { $0.pictures.map { ($0.path, $0.size) } }, uniquingKeysWith: { first, _ in first })
  }
}

extension [Diagnostic] {
  /// Those of which `told` has nothing: what is wrong with a line is told once, where both the text and the page show it.
  func notYet(in told: DiagnosticBag) -> [Diagnostic] {
    let known = Set(told.all.map(ProblemPlace.init))
    return filter { $0.location?.line == nil || !known.contains(ProblemPlace($0)) }
  }
}

/// The kind of a problem and the line it is on.
private struct ProblemPlace: Hashable {
  let id: String
  let severity: Diagnostic.Severity
  let location: SourceLocation?

  init(_ problem: Diagnostic) {
    id = problem.id
    severity = problem.severity
    location = problem.location
  }
}
