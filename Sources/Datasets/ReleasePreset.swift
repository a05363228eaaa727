/// A practice in use for small counts, which a release rule can follow by its name.
///
/// There is no single national threshold. Whoever owns the data chooses, and a preset says what is chosen by others.
public enum ReleasePreset: String, CaseIterable, Sendable {
  /// Hospital data below the level of England, as NHS Digital describes its own method: counts from 1 to 7 are
  /// hidden and the others rounded, since September 2018. The method was read in a copy of that description; that
  /// the base is 5 and that a zero is shown as 0 is commonly told, and should be confirmed with the NHS.
  case hospital
  /// A threshold in use; no national rule is known that sets it.
  case under5 = "under-5"
  /// A threshold in use, and the rule of thumb in research with data of the Office for National Statistics, as a
  /// support service for such research tells it.
  case under10 = "under-10"

  /// The smallest count that is shown.
  public var threshold: Int {
    switch self {
    case .hospital: 8
    case .under5: 5
    case .under10: 10
    }
  }

  /// How counts are protected.
  public var method: ReleaseRule.Method {
    switch self {
    case .hospital: .both(base: 5)
    case .under5, .under10: .suppress
    }
  }

  /// Where the practice comes from and how sure that is, in words for the reader.
  public var reason: String {
    switch self {
    case .hospital:
      "For areas smaller than England the NHS hides counts from 1 to 7 in hospital data, and rounds the others to "
        + "the nearest 5. Its description of the method says so since 2018."
    case .under5:
      "Hiding counts under 5 is a practice in use. No national rule sets it: whoever owns the data chose it."
    case .under10:
      "Hiding counts under 10 is a practice in use, also in research with data of the Office for National "
        + "Statistics. No national rule sets it: whoever owns the data chose it."
    }
  }

  /// What it does, for messages: `hides counts from 1 to 7 and rounds the others to 5`.
  var practice: String {
    let hidden = "hides counts from 1 to \(threshold - 1)"
    guard case .both(let base) = method else { return hidden }
    return "\(hidden) and rounds the others to \(base)"
  }

  /// All of them with what they do, for messages; those that round only where that is asked for.
  static func choices(rounding: Bool) -> String {
    allCases.filter { rounding || $0.method == .suppress }
      .map { "“preset: \($0.rawValue)” (\($0.practice))" }.joined(separator: ", ")
  }
}
