/// Recognises what a spreadsheet writes where a formula fails.
enum SpreadsheetError {
  /// What to do about it.
  static let help =
    "A formula of the spreadsheet has failed here. Mend it and save the file again, or write [x]."

  /// Whether `text` is such a message: `#REF!`, `#N/A`.
  static func stands(in text: String) -> Bool { messages.contains(text.uppercased()) }

  private static let messages: Set<String> = [
    "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!",
    "#GETTING_DATA", "#ERROR!",
  ]
}
