public import Configuration
import Diagnostics

extension ReleaseRule {
  /// Reads the key `disclosure`, and refuses counts that no rule guards.
  public static func read(_ fields: inout Fields, columns: [Column]) -> ReleaseRule? {
    let counts = columns.filter { $0.kind == .count }
    guard var group = fields.group("disclosure", subject: "the release rule") else {
      if let count = counts.first {
        fields.report(
          "no-release-rule",
          "The column “\(count.name)” is a count, but no release rule says which counts are too small to publish.",
          help:
            "Add “disclosure:” with a threshold and a reason. Ask whoever gave you the numbers what it is.",
          at: "columns")
      }
      return nil
    }
    let rule = read(&group)
    fields.report(group.finish())
    if rule?.smallCounts != nil { checkDerivation(of: columns, &fields) }
    return rule
  }

  private static func read(_ group: inout Fields) -> ReleaseRule? {
    let threshold = group.wholeNumber("threshold")
    let zeros = group.text("zeros")
    let named = group.text("rule")
    let reason = group.requiredText("reason")
    let approvedBy = group.text("approved-by")
    if let zeros, zeros != "sensitive" {
      group.report(
        "unknown-value", "“zeros” cannot be “\(zeros)”.", help: "Write “zeros: sensitive”, or leave it out.",
        at: "zeros")
    }
    if let named { return none(named, threshold: threshold, reason: reason, approvedBy: approvedBy, &group) }
    guard let threshold else {
      if !group.contains("threshold") { group.missing("threshold", example: "5") }
      return nil
    }
    if !(2...1000).contains(threshold) {
      group.report(
        "out-of-range", "A threshold of \(threshold) hides nothing, or nearly everything.",
        help: "Use a whole number from 2 to 1000. “threshold: 5” hides 1 to 4.", at: "threshold")
    }
    return ReleaseRule(threshold: threshold, zeros: zeros == "sensitive" ? .sensitive : .open, reason: reason)
  }

  private static func none(
    _ rule: String, threshold: Int?, reason: String, approvedBy: String?, _ group: inout Fields
  ) -> ReleaseRule? {
    if rule != "none" {
      group.report(
        "unknown-value", "“rule” cannot be “\(rule)”.", help: "Write “rule: none”, or a “threshold”.",
        at: "rule")
    }
    if threshold != nil {
      group.report(
        "contradiction", "“rule: none” and a threshold cannot both hold.", help: "Keep one of the two.",
        at: "rule")
    }
    guard let approvedBy else {
      group.missing("approved-by", example: "Data protection lead")
      return nil
    }
    return ReleaseRule(.none(approvedBy: approvedBy), reason: reason)
  }

  /// A rate beside a hidden count gives the count away, so its origin must be known.
  private static func checkDerivation(of columns: [Column], _ fields: inout Fields) {
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
      } else if !isDerivedFromCount(column, in: columns) {
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

  private static func isDerivedFromCount(_ column: Column, in columns: [Column]) -> Bool {
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
