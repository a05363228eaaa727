import Configuration

extension Column {
  /// Notes what is wrong with the keys `rounded` and `total-note`.
  func checkRounding(_ fields: inout Fields) {
    if let rounded, rounded < 2 {
      fields.report(
        "out-of-range", "“rounded” is \(rounded), which rounds nothing.",
        help: "Write what the numbers are a multiple of, such as “rounded: 5”.", at: "rounded")
    }
    if rounded != nil, ![.count, .money, .number].contains(kind) {
      fields.report(
        "misplaced-key", "“rounded” is for counts and money, but this column is a \(kind.rawValue).",
        help: "Take “rounded” out. How many decimals a number has is said by “decimals”.", at: "rounded")
    }
    if totalNote != nil, total == nil {
      fields.report(
        "misplaced-key", "“total-note” explains a total, but this column has none.",
        help: "Add “total” too, or take “total-note” out.", at: "total-note")
    }
  }
}
