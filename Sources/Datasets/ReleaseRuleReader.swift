public import Configuration
import Diagnostics

extension ReleaseRule {
  /// Reads the key `disclosure`, and refuses counts that no rule guards.
  ///
  /// `roundsNever` says what is published, in the plural, where it can be hidden but not rounded.
  public static func read(
    _ fields: inout Fields, columns: [Column], roundsNever subject: String? = nil
  ) -> ReleaseRule? {
    guard let group = fields.group("disclosure", subject: "the release rule") else {
      if let count = columns.first(where: { $0.kind == .count }) {
        reportMissing(count, rounds: subject == nil, &fields)
      }
      return nil
    }
    var reader = ReleaseRuleReader(fields: group, columns: columns, mayRound: subject == nil)
    let rule = reader.rule()
    if let subject, let rule { reader.refuseRounding(by: rule, subject: subject) }
    fields.report(reader.fields.finish())
    if rule?.smallCounts != nil { DerivationCheck(columns: columns).report(to: &fields) }
    return rule
  }

  private static func reportMissing(_ count: Column, rounds: Bool, _ fields: inout Fields) {
    fields.report(
      "no-release-rule",
      "The column “\(count.name)” is a count, but no release rule says which counts are too small to publish.",
      help:
        "Ask whoever gave you the numbers what their rule is. Then add “disclosure:” and under it a threshold and a "
        + "reason, or a practice in use: \(ReleasePreset.choices(rounding: rounds)).",
      at: "columns")
  }
}

/// Reads the keys of a release rule, and notes those that do not go together.
struct ReleaseRuleReader {
  var fields: Fields
  let columns: [Column]
  /// Whether the numbers can be rounded at all.
  let mayRound: Bool

  /// Whether `key` is there and not empty: an empty key says nothing.
  mutating func has(_ key: String) -> Bool { fields.value(key) != nil }

  /// The rule; nothing where what it rests on is missing or wrong.
  mutating func rule() -> ReleaseRule? {
    let preset = fields.choice("preset", of: ReleasePreset.self)
    let name = methodName()
    let threshold = threshold(preset)
    let base = base()
    let approvedBy = fields.text("approved-by")
    var rule = ReleaseRule(reason: reason(preset, threshold))
    rule.zeros = fields.choice("zeros", of: ReleaseRule.Zeros.self) ?? .open
    rule.isWide = fields.flag("wide") ?? false
    rule.preference = fields.choice("prefer", of: ReleaseRule.Preference.self) ?? .fewest
    rule.kept = kept()
    if name == .nothing { return unprotected(rule, approvedBy) }
    rule.approvedBy = approvedBy
    rule.preset = preset?.rawValue
    guard let method = preset.map({ method(of: $0, name, base) }) ?? method(name, base) else { return nil }
    rule.method = method
    guard let threshold else {
      if !has("threshold"), !has("preset") { reportNoThreshold() }
      return nil
    }
    rule.threshold = threshold
    return rule
  }

  /// Notes that a rule rounds what can only be hidden.
  mutating func refuseRounding(by rule: ReleaseRule, subject: String) {
    guard rule.roundingBase != nil else { return }
    let key = rule.preset == nil ? "method" : "preset"
    let how = rule.preset.map { "“preset: \($0)” rounds" } ?? "this rule rounds"
    fields.report(
      "no-rounding", "\(subject) can be hidden, but not rounded, and \(how) them.",
      help: "Write “method: suppress” with a “threshold” and a “reason”, and take "
        + "“\(rule.preset == nil ? "round" : "preset")” out.", at: key)
  }

  private mutating func threshold(_ preset: ReleasePreset?) -> Int? {
    guard let threshold = fields.wholeNumber("threshold") else {
      return has("threshold") ? nil : preset?.threshold
    }
    if !(2...1000).contains(threshold) {
      fields.report(
        "out-of-range", "A threshold of \(threshold) hides nothing, or nearly everything.",
        help: "Use a whole number from 2 to 1000. “threshold: 5” hides 1 to 4.", at: "threshold")
    } else if let preset, threshold < preset.threshold {
      fields.report(
        "contradiction",
        "“preset: \(preset.rawValue)” \(preset.practice), and “threshold: \(threshold)” would show some of them.",
        help:
          "Take “threshold” out, make it larger than \(preset.threshold), or take “preset” out and give a reason "
          + "of your own.", at: "threshold")
    }
    return threshold
  }

  /// The reason of the preset, how the rule is stricter, and the reason that is written.
  private mutating func reason(_ preset: ReleasePreset?, _ threshold: Int?) -> String {
    guard let preset else {
      return has("preset") ? fields.text("reason") ?? "" : fields.requiredText("reason")
    }
    var sentences = [preset.reason]
    if let threshold, threshold > preset.threshold {
      sentences.append("This rule is stricter: it hides counts from 1 to \(threshold - 1).")
    }
    if let own = fields.text("reason"), !own.isEmpty { sentences.append(own) }
    return sentences.joined(separator: " ")
  }

  private mutating func reportNoThreshold() {
    fields.missing(
      "threshold",
      help:
        "Add a line such as “threshold: 5”, or a practice in use: \(ReleasePreset.choices(rounding: mayRound))."
    )
  }

  /// The columns to hide last: counts by their names, and `totals`.
  private mutating func kept() -> [String] {
    let kept = fields.texts("keep")
    let counts = columns.filter { $0.kind == .count }.map(\.name)
    for name in kept where name != "totals" && !counts.contains(name) {
      if columns.contains(where: { $0.name == name }) {
        fields.report(
          "not-a-count",
          "“keep” names “\(name)”, but that is no count, and only counts are kept or hidden.",
          help: "Name a count: \((["totals"] + counts).joined(separator: ", ")).", at: "keep")
      } else {
        fields.report(
          "unknown-column", "“keep” names a column “\(name)” that does not exist.",
          help: Suggestion.help(for: name, in: ["totals"] + counts, noun: "column"), at: "keep")
      }
    }
    return kept
  }

  private mutating func unprotected(_ rule: ReleaseRule, _ approvedBy: String?) -> ReleaseRule? {
    let written = has("rule") ? "rule: none" : "method: none"
    for key in ["threshold", "preset", "round", "zeros", "wide", "prefer", "keep"] where has(key) {
      fields.report(
        "contradiction", "“\(written)” and “\(key)” cannot both hold.", help: "Keep one of the two.",
        at: has("rule") ? "rule" : "method")
    }
    guard let approvedBy, !approvedBy.isEmpty else {
      fields.missing("approved-by", example: "Data protection lead")
      return nil
    }
    var rule = ReleaseRule(.none(approvedBy: approvedBy), reason: rule.reason)
    rule.approvedBy = approvedBy
    return rule
  }
}
