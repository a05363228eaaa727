import Charts
import Configuration
import Diagnostics
import Disclosure

extension Selection {
  /// Reads a group such as `where: {district: Northmarch, year: [2020, 2021]}`.
  static func read(_ key: String, _ fields: inout Fields) -> Selection {
    Selection(
      fields.pairs(key).map { entry in
        let list = if case .list(let list) = entry.value.content { list } else { [entry.value] }
        let values = list.compactMap(\.scalar)
        if values.isEmpty || values.count < list.count {
          fields.wrongType(entry.key, entry.value, expected: "a value or a list of values")
        }
        return Condition(column: entry.key, values: values)
      })
  }
}

extension FigureItem {
  static func readAll(_ fields: inout Fields) -> [FigureItem] {
    Items.read(&fields, subject: "a headline figure") { item in
      let label = item.requiredText("label")
      let period = item.requiredText("period", example: "Year ending March 2025")
      return FigureItem(label: label, period: period, value: readValue(&item), places: KeyPlaces(item))
    }
  }

  private static func readValue(_ item: inout Fields) -> Value {
    let value = item.requiredText("value")
    let name = item.text("data")
    let selection = Selection.read("where", &item)
    let compare = Selection.read("compare", &item)
    let change = item.text("change")
    let trend = item.text("trend")
    if let name {
      item.refuse(["source", "change"], because: "the number comes from a dataset")
      return .dataset(
        name: name, column: value, selection: selection, compare: compare.conditions.isEmpty ? nil : compare,
        trend: trend)
    }
    item.refuse(["where", "compare", "trend"], because: "there is no “data”")
    let source = item.requiredText("source", example: "Home Office grant agreement")
    return .written(text: value, change: change, source: source)
  }
}

extension Fields {
  /// Notes each of `keys` that is written where it has no effect.
  mutating func refuse(_ keys: [String], because reason: String) {
    for key in keys {
      _ = value(key)
      guard contains(key) else { continue }
      report(
        "contradiction", "“\(key)” has no effect in \(subject), because \(reason).",
        help: "Take “\(key)” out.", at: key)
    }
  }
}
