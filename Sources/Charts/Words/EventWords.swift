/// Which events a chart marks, in words that claim no cause.
struct EventWords {
  let events: [ChartEvent]

  /// `Marked: First national lockdown, 23 March 2020 to 4 July 2020.`, then what each event was.
  var sentences: [String] {
    guard !events.isEmpty else { return [] }
    let list = events.map { "\($0.name), \($0.time)" }.joined(separator: "; ")
    return ["Marked: \(list)."] + events.map { Sentence.ended("\($0.name): \($0.about)") }
  }
}
