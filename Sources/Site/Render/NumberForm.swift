import Content
import Datasets
import Foundation

/// Writes a number the way its sentence wants it.
enum NumberForm {
  /// The digits as tables write them, rounded or as a word where that is asked for.
  static func text(_ value: Double, in column: Column, _ number: SentenceNumber, _ words: Words)
    throws(NumberProblem) -> String
  {
    switch number.form {
    // The words for numbers are English.
    case .words where !words.isEnglish: return column.text(of: value)
    case .plain: return column.text(of: value)
    case .words:
      let isPlain = column.kind == .count || column.kind == .number || column.kind == .rate
      guard isPlain, value == value.rounded(), (0...9).contains(value) else {
        return column.text(of: value)
      }
      return Self.words[Int(value)]
    case .rounded(let unit):
      let rounded = (value / Double(unit)).rounded(.toNearestOrAwayFromZero) * Double(unit)
      guard rounded != 0 || value == 0 else { throw roundsAway(value, column, number, unit) }
      var whole = column
      whole.decimals = 0
      return whole.text(of: rounded)
    }
  }

  private static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  private static func roundsAway(
    _ value: Double, _ column: Column, _ number: SentenceNumber, _ unit: Int
  ) -> NumberProblem {
    NumberProblem(
      id: "rounds-to-nothing",
      message:
        "\(column.text(of: value)), rounded to \(NumberText.string(Double(unit))), is nothing: `\(number.written)`.",
      help: "Round to a smaller number, or leave “rounded to \(unit)” out.")
  }
}
