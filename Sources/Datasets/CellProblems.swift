import Diagnostics

/// What is wrong with the values of one column. The same slip in many lines is said once, with the lines, so that it
/// does not crowd out what else is wrong.
struct CellProblems {
  /// Up to so many of one kind are said one by one: each may have a remedy of its own.
  private static let mostApart = 3

  /// A message names no more lines than this.
  private static let mostLines = 3

  private let kind: Column.Kind
  private let file: String
  private var found: [(problem: CellProblem, line: Int)] = []

  init(kind: Column.Kind, file: String) {
    self.kind = kind
    self.file = file
  }

  var count: Int { found.count }

  mutating func add(_ problem: CellProblem, _ line: Int) { found.append((problem, line)) }

  /// The problems for people.
  var bag: DiagnosticBag {
    var bag = DiagnosticBag()
    for group in groups {
      guard group.count > Self.mostApart, let first = group.first else {
        for index in group { report(found[index].problem.message, index, &bag) }
        continue
      }
      let lines = group.map { String(found[$0].line) }
      let named = lines.prefix(Self.mostLines).joined(separator: ", ")
      let rest = lines.count - Self.mostLines
      report("\(found[first].problem.message) So it is on lines \(named) and \(rest) more.", first, &bag)
    }
    return bag
  }

  private func report(_ message: String, _ index: Int, _ bag: inout DiagnosticBag) {
    let (problem, line) = found[index]
    bag.error(problem.id, message, help: problem.help, at: SourceLocation(file: file, line: line))
  }

  /// The problems with one remedy each or, where those are many, of one kind each; both in the order of their lines.
  private var groups: [[Int]] {
    let fine = Self.grouped(found.indices) { remedy(found[$0].problem) }
    let kinds = Dictionary(grouping: fine) { found[$0[0]].problem.id }
    return Self.grouped(found.indices) { index in
      let problem = found[index].problem
      return (kinds[problem.id]?.count ?? 0) > 2 * Self.mostApart ? problem.id : remedy(problem)
    }
  }

  private static func grouped(_ indices: Range<Int>, by key: (Int) -> String) -> [[Int]] {
    var places: [String: Int] = [:]
    return indices.reduce(into: []) { groups, index in
      let key = key(index)
      if let place = places[key] {
        groups[place].append(index)
      } else {
        places[key] = groups.count
        groups.append([index])
      }
    }
  }

  /// What tells problems with different remedies apart. Periods are mended together, and so are numbers that are
  /// written in the same wrong way; each unknown label needs a name of its own.
  private func remedy(_ problem: CellProblem) -> String {
    if kind.isPeriod { return problem.id }
    if kind.isMeasure { return problem.id + problem.help.filter { !$0.isNumber && !",.-".contains($0) } }
    return problem.id + problem.message
  }
}
