import Charts
import Datasets

/// Parts laid end to end, their cases: none has room for less than zero.
extension Example {
  static let stackCases: [Example] = [
    variant(.stackedBar, .single, "Northmarch;Knife crime;212"),
    variant(
      .stackedColumn, .missing,
      """
      2022;Knife crime;212\n2022;Gun crime;40\n2022;Violence with injury;184
      2023;Knife crime;180\n2023;Gun crime;[c]\n2023;Violence with injury;146
      2024;Knife crime;[x]\n2024;Gun crime;62\n2024;Violence with injury;190
      2025;Knife crime;[c]\n2025;Gun crime;[c]\n2025;Violence with injury;[low]
      """),
    variant(.stackedColumn, .single, "2025;Knife crime;212"),
    variant(
      .stackedColumn, .empty,
      "2023;Knife crime;[c]\n2023;Gun crime;[c]\n2024;Knife crime;[x]\n2024;Gun crime;[c]"),
    variant(
      .stackedColumn, .huge,
      """
      2023;Knife crime;123456789012\n2023;Gun crime;98765432109\n2024;Knife crime;5\n2024;Gun crime;3
      2025;Knife crime;54321098765\n2025;Gun crime;1
      """),
    variant(.agreement, .single, answers("I feel safe here", ["13", "22", "18", "31", "12", "4"])),
    variant(
      .agreement, .empty,
      answers("North", Array(repeating: "[c]", count: 6)) + "\n"
        + answers("South", Array(repeating: "[x]", count: 6))),
    variant(
      .agreement, .huge,
      answers("All agree", ["0", "0", "0", "0", "100", "0"]) + "\n"
        + answers("None agree", ["100", "0", "0", "0", "0", "0"]) + "\n"
        + answers("Few answer", ["0.1", "0.1", "0.1", "0.1", "0.1", "99.5"])),
    variant(.pyramid, .single, "0 to 9;Men;41000\n0 to 9;Women;39500"),
    variant(.pyramid, .empty, "0 to 9;Men;[c]\n0 to 9;Women;[c]\n10 to 19;Men;[x]\n10 to 19;Women;[c]"),
  ]

  static let stackRefusals: [Refusal] = [
    Refusal(
      variant(.stackedBar, .negative, "Northmarch;Knife crime;-3\nNorthmarch;Gun crime;5"),
      "Northmarch, Knife crime is −3, and a stack has no room for less than zero."),
    Refusal(
      variant(.stackedColumn, .negative, "2024;Knife crime;-3\n2024;Gun crime;5"),
      "2024, Knife crime is −3, and a stack has no room for less than zero."),
    Refusal(
      variant(.agreement, .negative, answers("Safe", ["-3", "22", "18", "31", "12", "4"])),
      "Safe, Strongly disagree is −3%, and a stack has no room for less than zero."),
    Refusal(
      variant(.pyramid, .negative, "0 to 9;Men;-3\n0 to 9;Women;5"),
      "0 to 9, Men is −3, and a stack has no room for less than zero."),
  ]

  /// The rows of one statement, from those who strongly disagree to those who do not know.
  private static func answers(_ statement: String, _ shares: [String]) -> String {
    let names = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Don’t know"]
    return zip(names, shares).map { "\(statement);\($0);\($1)" }.joined(separator: "\n")
  }
}
