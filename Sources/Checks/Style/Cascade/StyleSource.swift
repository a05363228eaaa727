/// A stylesheet that takes part in the cascade of a page, and who speaks in it.
struct StyleSource: Sendable {
  let sheet: Stylesheet
  let origin: Cascade.Origin
  /// What must hold for the sheet as a whole to count.
  let conditions: [MediaCondition]

  /// The browser's own stylesheet, then those of the page, in the order they count.
  static func all(_ sheets: PageSheets) -> [StyleSource] {
    [StyleSource(sheet: UserAgentSheet.sheet, origin: .browser, conditions: [])]
      + sheets.parts.map { StyleSource(sheet: $0.sheet, origin: .author, conditions: $0.conditions) }
  }

  /// For each of its rules whether it counts in `environment`.
  func counting(in environment: Environment) -> [Bool] {
    let counts = conditions.allSatisfy { $0.holds(in: environment) }
    return sheet.rules.map { rule in counts && rule.conditions.allSatisfy { $0.holds(in: environment) } }
  }
}
