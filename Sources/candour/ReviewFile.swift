import Diagnostics
import Foundation
import Site
import Reporting

/// The file with the list that people tick off.
enum ReviewFile {
  /// The list in `file`, empty where there is none yet; or what is wrong with it. One that is rewritten may have no
  /// comments, which would be lost.
  static func read(_ file: String, isRewritten: Bool = false) throws(ReviewProblem) -> ReviewList {
    guard FileManager.default.fileExists(atPath: file) else { return ReviewList() }
    guard RegularFile.size(of: file) != nil, let data = FileManager.default.contents(atPath: file),
      let text = String(validating: data, as: UTF8.self)
    else {
      throw ReviewProblem(diagnostics: [
        Diagnostic(
          .error, id: "unreadable", "This list cannot be read.",
          help: "Check that it is a file of UTF-8 text.",
          at: SourceLocation(file: file))
      ])
    }
    let (list, problems) = ReviewReader.read(text, file: file, today: Clock.today())
    guard !problems.hasErrors else { throw ReviewProblem(diagnostics: problems.sorted) }
    let lost = isRewritten ? ReviewComments.lost(in: text, file: file) : []
    guard lost.isEmpty else { throw ReviewProblem(diagnostics: lost) }
    return list
  }
}

/// What is wrong with the list.
struct ReviewProblem: Error {
  let diagnostics: [Diagnostic]
}
