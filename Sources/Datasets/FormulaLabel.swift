/// Recognises text that a spreadsheet would run as a formula when somebody opens the download.
///
/// Spreadsheets take what begins with `=`, `+`, `@` or a minus sign for one, and some of them the wide forms of those
/// signs as well. A hyphen before a number and words, such as `-5 to 0`, is safe: nothing in it can be worked out.
enum FormulaLabel {
  /// Whether a spreadsheet may run `text`.
  static func stands(in text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "@", "＝", "＋", "＠", "－", "\t", "\r", "\n": return true
    case "-": return !isNumberAndWords(text.unicodeScalars.dropFirst())
    default: return false
    }
  }

  /// What is wrong with `text` in `place`, where a spreadsheet may run it.
  static func problem(with text: String, in place: String) -> CellProblem? {
    guard stands(in: text) else { return nil }
    return CellProblem(
      id: "formula", message: "“\(text)” in “\(place)” would run as a formula in a reader’s spreadsheet.",
      help:
        "Begin it with a letter or a number: write “plus 44” rather than “+44”. Only a number may follow a hyphen."
    )
  }

  private static func isNumberAndWords(_ rest: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = rest.first, ("0"..."9").contains(first) else { return false }
    return rest.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || " .,%£°–−".unicodeScalars.contains($0)
    }
  }
}
