import Configuration
import Diagnostics

/// Reads the key `subtotals` of a column: which of its values are sums of which others.
struct SubtotalsReader {
  private let total: String?
  private let known: [String]
  /// The sum that each part was listed under first.
  private var owners: [String: String] = [:]
  private var problems = DiagnosticBag()

  /// The subtotals, or the word of the owner that there are none. Values are looked up in `order`, where there is one.
  static func read(
    _ fields: inout Fields, order: [String], total: String?
  ) -> (subtotals: [Subtotal], areDenied: Bool) {
    if fields.value("subtotals")?.scalar == "none" { return ([], true) }
    var reader = SubtotalsReader(total: total, known: order)
    var subtotals: [Subtotal] = []
    for entry in fields.pairs("subtotals") {
      subtotals.append(reader.subtotal(entry, parts(of: entry, &fields)))
    }
    reader.checkCycles(subtotals, at: fields.location(of: "subtotals"))
    fields.report(reader.problems)
    return (subtotals, false)
  }

  /// The values of one list; a single value counts as a list of one.
  private static func parts(
    of entry: ConfigurationValue.Entry, _ fields: inout Fields
  ) -> [ConfigurationValue] {
    let values: [ConfigurationValue] =
      switch entry.value.content {
      case .list(let values): values
      case .empty: []
      case .scalar, .mapping: [entry.value]
      }
    for value in values where value.scalar == nil {
      fields.wrongType("subtotals", value, expected: "for each subtotal a list of values")
    }
    return values
  }

  private init(total: String?, known: [String]) {
    self.total = total == "none" ? nil : total
    self.known = known
  }

  private mutating func subtotal(
    _ entry: ConfigurationValue.Entry, _ values: [ConfigurationValue]
  ) -> Subtotal {
    let name = entry.key
    if name == total {
      problems.error(
        "misplaced-total", "“\(name)” is the total of the column, and “subtotals” lists it again.",
        help: "Take it out of “subtotals”: the total is the sum of all values that are in no list.",
        at: entry.location)
    } else {
      checkKnown(name, "is a subtotal", at: entry.location)
    }
    if values.isEmpty {
      problems.error(
        "no-parts", "The subtotal “\(name)” lists no values.",
        help: "List the values it is the sum of, such as “\(name): [first value, second value]”.",
        at: entry.location
      )
    }
    for value in values {
      if let part = value.scalar { check(part, of: name, at: value.location) }
    }
    return Subtotal(name, of: values.compactMap(\.scalar))
  }

  private mutating func check(_ part: String, of name: String, at place: SourceLocation) {
    if part == name {
      problems.error(
        "own-part", "The subtotal “\(name)” lists itself.", help: "List only the values it is the sum of.",
        at: place)
    } else if part == total {
      problems.error(
        "misplaced-total", "“\(part)” is the total of the column, but stands under the subtotal “\(name)”.",
        help: "Take it out of the list, or take “total” out if it is not the total.", at: place)
    } else if let owner = owners[part] {
      problems.error(
        "part-twice",
        owner == name
          ? "“\(part)” stands twice under the subtotal “\(name)”."
          : "“\(part)” stands under the subtotal “\(name)”, but also under “\(owner)”.",
        help: owner == name
          ? "Keep one of the two."
          : "A value can be in one list only. If “\(owner)” is part of “\(name)”, list “\(owner)” there in its place.",
        at: place)
    } else {
      checkKnown(part, "stands under the subtotal “\(name)”", at: place)
    }
    owners[part] = owners[part] ?? name
  }

  private mutating func checkKnown(_ value: String, _ role: String, at place: SourceLocation) {
    guard !known.isEmpty, !known.contains(value) else { return }
    problems.error(
      "unknown-category", "“\(value)” \(role), but is not one of the values in “order”.",
      help: Suggestion.help(for: value, in: known, noun: "value"), at: place)
  }

  /// A value that is a part of itself, by way of others, could never be added up.
  private mutating func checkCycles(_ subtotals: [Subtotal], at place: SourceLocation) {
    for subtotal in subtotals {
      var path = [subtotal.value]
      while let above = path.last.flatMap({ owners[$0] }), above != path.last, !path.contains(above) {
        path.append(above)
      }
      guard path.count > 1, path.last.flatMap({ owners[$0] }) == subtotal.value else { continue }
      let chain = path.dropFirst().map { "“\($0)”" }.joined(separator: ", which is part of ")
      problems.error(
        "circular-subtotals",
        "“\(subtotal.value)” is part of \(chain), which is part of “\(subtotal.value)” again.",
        help: "Take one of them out of the list of the other: a sum cannot be part of itself.", at: place)
      return
    }
  }
}
