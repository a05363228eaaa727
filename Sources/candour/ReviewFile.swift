import Diagnostics
import Foundation
import Reporting

/// The file with the list that people tick off.
enum ReviewFile {
  /// The list in `file`, empty where there is none yet; or what is wrong with it.
  static func read(_ file: String) throws(ReviewProblem) -> ReviewList {
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
    let (list, problems) = ReviewReader.read(text, file: file)
    guard !problems.hasErrors else { throw ReviewProblem(diagnostics: problems.sorted) }
    return list
  }
}

/// What is wrong with the list.
struct ReviewProblem: Error {
  let diagnostics: [Diagnostic]
}
