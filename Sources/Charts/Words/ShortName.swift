/// Names that everybody knows in a shorter form.
enum ShortName {
  private static let known = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February",
    "August", "September", "October", "November", "December",
  ]

  /// `Mon` for `Monday`, `Sep` for `September`; any other name as it stands.
  static func of(_ name: String) -> String {
    known.contains(name) ? String(name.prefix(3)) : name
  }
}
