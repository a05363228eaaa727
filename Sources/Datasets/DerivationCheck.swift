import Configuration
import Diagnostics

/// A rate beside a hidden count gives the count away, so its origin must be known.
struct DerivationCheck {
  let columns: [Column]

  /// Notes each rate, percentage and share that leads to no count.
  func report(to fields: inout Fields) {
    guard let count = columns.first(where: { $0.kind == .count })?.name else { return }
    let places = Dictionary(
      fields.pairs("columns").map { ($0.key, $0.location) }, uniquingKeysWith: { first, _ in first })
    for column in columns where [.rate, .percentage, .share].contains(column.kind) {
      // A share is of a total in the same table, so it is worked out from a count whatever its owner says.
      if column.isNotDerived, column.kind != .share { continue }
      let kind = column.kind.rawValue
      let place = places[column.name] ?? fields.location(of: "columns")
      if column.derivedFrom.isEmpty {
        let other =
          column.kind == .share
          ? "" : " If it is worked out from no count in this file, add “derived-from: [none]”."
        fields.report(
          Diagnostic(
            .error, id: "unknown-derivation",
            "The column “\(column.name)” is a \(kind), but nothing says which count it is worked out from.",
            help: "Add “derived-from: [\(count)]” to it, so that it is hidden where the count is." + other,
            at: place))
      } else if !leadsToCount(column) {
        let sources = column.derivedFrom.joined(separator: ", ")
        fields.report(
          Diagnostic(
            .error, id: "unknown-derivation",
            "The column “\(column.name)” is a \(kind) derived from \(sources), but that leads to no count.",
            help:
              "Add the count it is worked out from, such as “derived-from: [\(count)]”, so that it is hidden where the "
              + "count is.", at: place))
      }
    }
  }

  private func leadsToCount(_ column: Column) -> Bool {
    var open = column.derivedFrom
    var seen: Set<String> = []
    while let name = open.popLast() {
      guard seen.insert(name).inserted, let source = columns.first(where: { $0.name == name }) else {
        continue
      }
      if source.kind == .count { return true }
      open += source.derivedFrom
    }
    return false
  }
}
