import Diagnostics
import Disclosure
import Prose

/// Keeps the other messages of a build from repeating a number that somebody typed and a dataset hides.
struct TypedSecrecy {
  /// The name of the problem with a typed number that is hidden.
  static let id = "hidden-number-typed"

  private let index: HiddenIndex

  init(index: HiddenIndex) { self.index = index }

  /// `problems` without lines of the files in which a hidden number was typed, and without messages that may quote it.
  ///
  /// They are said again when the number has been taken out.
  func filtered(_ problems: [Diagnostic]) -> [Diagnostic] {
    let files = Set(problems.filter { $0.id == Self.id }.compactMap { $0.location?.file })
    guard !files.isEmpty else { return problems }
    return problems.compactMap { problem in
      guard problem.id != Self.id else { return problem }
      let file = problem.location?.file
      let isNear = file.map(files.contains) ?? true || files.contains { problem.message.contains($0) }
      guard isNear else { return problem }
      if NumberGlance.finds(in: problem.message + " " + problem.help, index.mayConcern) { return nil }
      var problem = problem
      problem.showsLine = false
      return problem
    }
  }
}
