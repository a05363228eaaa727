import Configuration

extension Period {
  /// `text` as people read it: `31 March 2021` for a date; years and financial years as they stand.
  public static func label(_ text: String, kind: Column.Kind) -> String {
    guard kind == .date else { return text }
    return Day(iso: text)?.text ?? text
  }
}
