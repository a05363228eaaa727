import Diagnostics

/// Collects what is wrong with a file of results, and says what repeats only once.
struct Findings {
  /// One problem, and the lines it stands on.
  private struct Finding {
    let diagnostic: Diagnostic
    var lines: [Int]
  }

  /// What makes two problems the same.
  private struct Identity: Hashable {
    let id: String
    let message: String
    let help: String
  }

  private let file: String
  private var findings: [Finding] = []
  private var positions: [Identity: Int] = [:]

  /// After this many of one kind the rest are counted, not listed.
  private static let mostOfAKind = 3
  /// After this many lines the rest are counted, not listed.
  private static let mostLines = 3

  init(file: String) {
    self.file = file
  }

  /// Adds a problem that stops publication; without a line it is about the whole file.
  mutating func error(_ id: String, _ message: String, help: String, line: Int? = nil) {
    add(.error, id, message, help, line)
  }

  /// Adds a problem that does not stop publication.
  mutating func warning(_ id: String, _ message: String, help: String, line: Int? = nil) {
    add(.warning, id, message, help, line)
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ id: String, _ message: String, _ help: String, _ line: Int?
  ) {
    let identity = Identity(id: id, message: message, help: help)
    if let position = positions[identity] {
      if let line { findings[position].lines.append(line) }
      return
    }
    positions[identity] = findings.count
    let diagnostic = Diagnostic(severity, id: id, message, help: help)
    findings.append(Finding(diagnostic: diagnostic, lines: line.map { [$0] } ?? []))
  }

  /// The problems in the order in which they were found, those that repeat said once.
  var bag: DiagnosticBag {
    var bag = DiagnosticBag()
    var rest: [String: [Finding]] = [:]
    var shown: [String: Int] = [:]
    for finding in findings {
      let id = finding.diagnostic.id
      shown[id, default: 0] += 1
      if shown[id, default: 0] > Self.mostOfAKind {
        rest[id, default: []].append(finding)
      } else {
        bag.append(diagnostic(of: finding))
      }
    }
    for (_, left) in rest.sorted(by: { $0.key < $1.key }) { bag.append(summary(of: left)) }
    return bag
  }

  private func diagnostic(of finding: Finding) -> Diagnostic {
    var diagnostic = finding.diagnostic
    let lines = finding.lines.sorted()
    diagnostic.location = SourceLocation(file: file, line: lines.first)
    let others = lines.dropFirst()
    guard !others.isEmpty else { return diagnostic }
    var names = others.prefix(Self.mostLines).map(String.init)
    if others.count > Self.mostLines { names.append("\(others.count - Self.mostLines) more") }
    diagnostic.message +=
      others.count == 1 ? " Line \(names[0]) has the same." : " Lines \(names.enumerated) have the same."
    return diagnostic
  }

  private func summary(of left: [Finding]) -> Diagnostic {
    let line = left.compactMap(\.lines.first).min()
    let severity: Diagnostic.Severity =
      left.contains { $0.diagnostic.severity == .error } ? .error : .warning
    let count = left.count
    return Diagnostic(
      severity, id: left[0].diagnostic.id,
      count == 1 ? "There is 1 more problem of this kind." : "There are \(count) more problems of this kind.",
      help: "Mend the ones above first, then run again.", at: SourceLocation(file: file, line: line))
  }
}

extension [String] {
  /// `a, b and c`.
  var enumerated: String { enumerated(last: "and") }

  /// `a, b or c`, with `word` before the last.
  func enumerated(last word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
