import Configuration
import Diagnostics

extension ReleaseRuleReader {
  /// The words for a method.
  enum MethodName: String, CaseIterable {
    case suppress, round, both
    case nothing = "none"
  }

  /// The word that says how counts are protected, under its name or the older one.
  mutating func methodName() -> MethodName? {
    guard let older = fields.text("rule") else { return fields.choice("method", of: MethodName.self) }
    guard older == "none" else {
      fields.report(
        "unknown-value", "“rule” cannot be “\(older)”.",
        help: "Write “method:” with one of suppress, round, both or none.", at: "rule")
      return nil
    }
    if let method = fields.choice("method", of: MethodName.self), method != .nothing {
      fields.report(
        "contradiction", "“rule: none” and “method: \(method.rawValue)” cannot both hold.",
        help: "Keep one of the two.", at: "rule")
    }
    return .nothing
  }

  /// What counts are rounded to.
  mutating func base() -> Int? {
    guard let base = fields.wholeNumber("round") else { return nil }
    if !(2...100).contains(base) {
      fields.report(
        "out-of-range", "Rounding to \(base) hides nothing, or nearly everything.",
        help: "Use a whole number from 2 to 100. “round: 5” turns 13 into 15.", at: "round")
    }
    return base
  }

  /// The method that the keys say; nothing where they do not go together.
  mutating func method(_ name: MethodName?, _ base: Int?) -> ReleaseRule.Method? {
    switch name {
    case .round, .both:
      guard let base else {
        if !has("round") {
          fields.missing("round", help: "Say what counts are rounded to, such as “round: 5”.")
        }
        return nil
      }
      return name == .both ? .both(base: base) : .round(base: base)
    case nil where has("method"): return nil  // Already said to be no method.
    case .suppress, nil, .nothing:
      guard has("round") else { return .suppress }
      if name == nil {
        fields.report(
          "unclear-method",
          "“round” says what counts are rounded to, but not whether small ones are hidden too.",
          help:
            "Add “method: both” to hide small counts and round the others, or “method: round” to hide none.",
          at: "round")
      } else {
        fields.report(
          "contradiction", "“method: suppress” rounds nothing, but there is “round”.",
          help: "Write “method: both” to hide small counts and round the others, or take “round” out.",
          at: "round")
      }
      return nil
    }
  }

  /// The method of a preset: nothing weaker goes under its name, and nothing else either.
  mutating func method(
    of preset: ReleasePreset, _ name: MethodName?, _ base: Int?
  ) -> ReleaseRule.Method {
    let (own, ownBase): (MethodName, Int?) =
      if case .both(let base) = preset.method { (.both, base) } else { (.suppress, nil) }
    for (key, isOther) in [
      ("method", name != nil && name != own), ("round", has("round") && base != ownBase),
    ] where isOther {
      fields.report(
        "contradiction",
        "“preset: \(preset.rawValue)” \(preset.practice), and “\(key)” says something else.",
        help:
          "Take “\(key)” out. For a rule of your own take “preset” out, and write a “threshold” and a “reason”.",
        at: key)
    }
    return preset.method
  }
}
