import Datasets

/// How numbers that are all the same are told: never of more places than have a number.
extension ChartData {
  /// `0 throughout`, or `0 in the 4 months that can be shown` where other places have no number.
  func allEqual(_ text: String, _ entries: [Extremes.Entry], of places: Int) -> String {
    guard entries.count < places else { return "\(text) throughout" }
    if entries.count == 1, let only = entries.first { return "only \(text) \(x.spot(phrase(only.place)))" }
    return "\(text) in the \(entries.count) \(x.kind.countedNoun)that can be shown"
  }

  /// `All 4 numbers`, or `All 4 numbers that can be shown` where other places have none.
  static func all(_ count: Int, _ noun: String, of places: Int) -> String {
    "All \(count) \(noun)\(count < places ? " that can be shown" : "")"
  }
}

extension Column {
  /// `in 2021` as it stands; a label in brackets.
  fileprivate func spot(_ phrase: String) -> String { kind.isPeriod ? phrase : "(\(phrase))" }
}

extension Column.Kind {
  /// What so many places are called, with a space after it; nothing where only the author knows.
  fileprivate var countedNoun: String {
    switch self {
    case .year, .financialYear, .academicYear, .quarter, .financialQuarter, .month, .area: plural + " "
    case .yearEnding: "years "
    case .date: "days "
    default: ""
    }
  }
}
