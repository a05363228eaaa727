import Configuration

extension Fieldwork {
  /// Reads `fieldwork: {from: 2025-01-13, to: 2025-02-23}`, where months such as `2020-06` will do.
  static func read(_ fields: inout Fields) -> Fieldwork {
    guard var group = fields.group("fieldwork", subject: "the fieldwork") else {
      if !fields.contains("fieldwork") {
        fields.missing("fieldwork", example: "{from: 2025-01-13, to: 2025-02-23}")
      }
      return Fieldwork(from: nil, to: nil)
    }
    let (from, to) = (month("from", &group), month("to", &group))
    let isByMonth = from != nil && to != nil
    let fieldwork = Fieldwork(
      from: isByMonth ? from : group.day("from"), to: isByMonth ? to : group.day("to"), isByMonth: isByMonth)
    for key in ["from", "to"] where !group.contains(key) { group.missing(key, example: "2025-01-13") }
    if let from = fieldwork.from, let to = fieldwork.to, to < from {
      fields.report(
        "impossible-dates", "The fieldwork ends before it starts.", help: "Check the two dates.",
        at: "fieldwork")
    }
    fields.report(group.finish())
    return fieldwork
  }

  private static func month(_ key: String, _ group: inout Fields) -> Day? {
    group.value(key)?.scalar.flatMap { $0.utf8.count == 7 ? Day(iso: $0 + "-01") : nil }
  }
}
