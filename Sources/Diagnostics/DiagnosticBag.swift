/// Collects every problem of a stage, so that a person hears of all of them at once.
public struct DiagnosticBag: Sendable {
  /// The problems so far, in the order they were found.
  public private(set) var all: [Diagnostic] = []

  /// Starts empty.
  public init() {}

  /// Whether anything found so far stops publication.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// The problems in the order of the files and lines they are in, each said once.
  public var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return all.filter { seen.insert($0).inserted }.sorted()
  }

  /// Adds a problem that stops publication.
  public mutating func error(
    _ id: String, _ message: String, help: String, at location: SourceLocation?
  ) {
    all.append(Diagnostic(.error, id: id, message, help: help, at: location))
  }

  /// Adds a problem that does not stop publication.
  public mutating func warning(
    _ id: String, _ message: String, help: String, at location: SourceLocation?
  ) {
    all.append(Diagnostic(.warning, id: id, message, help: help, at: location))
  }

  /// Adds one problem.
  public mutating func append(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  /// Adds several problems.
  public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
    all.append(contentsOf: diagnostics)
  }
}
