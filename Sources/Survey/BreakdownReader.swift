import Configuration
import Diagnostics

extension Breakdown {
  static func readAll(_ fields: inout Fields) -> [Breakdown] {
    var names: Set<String> = [Wave.everybody]
    let breakdowns = fields.groups("breakdowns", subject: "a breakdown").map { group in
      var group = group
      let breakdown = read(&group)
      if !names.insert(breakdown.name).inserted {
        group.report(
          "duplicate-breakdown", "The name “\(breakdown.name)” is taken.",
          help: "Give each breakdown its own.",
          at: "name")
      }
      fields.report(group.finish())
      return breakdown
    }
    checkParts(of: breakdowns, &fields)
    return breakdowns
  }

  /// A part may be a group of any breakdown; one that is none would be left out of the sum, and of what is hidden.
  private static func checkParts(of breakdowns: [Breakdown], _ fields: inout Fields) {
    let known = breakdowns.flatMap(\.groups)
    for breakdown in breakdowns {
      for group in breakdown.groups {
        for part in breakdown.parts[group] ?? [] where !known.contains(part) || part == group {
          fields.report(
            "unknown-group", "“\(part)” is said to be a part of “\(group)”, and is not another group.",
            help: Suggestion.help(for: part, in: known.filter { $0 != group }, noun: "group"),
            at: "breakdowns")
        }
      }
    }
  }

  private static func read(_ fields: inout Fields) -> Breakdown {
    let groups = fields.texts("groups")
    if groups.isEmpty { fields.missing("groups", example: "[Northmarch, Eastvale]") }
    if Set(groups).count < groups.count {
      fields.report(
        "duplicate-group", "A group stands twice in “groups”.", help: "Name each group once.", at: "groups")
    }
    let population = readPopulation(&fields, groups: groups)
    let parts = fields.pairs("parts").reduce(into: [String: [String]]()) { parts, entry in
      guard case .list(let values) = entry.value.content else {
        fields.wrongType("parts", entry.value, expected: "lines of “group: [part, part]”")
        return
      }
      parts[entry.key] = values.compactMap(\.scalar)
    }
    for group in parts.keys.sorted() where !groups.contains(group) {
      fields.report(
        "unknown-group", "“\(group)” is not one of the groups.",
        help: Suggestion.help(for: group, in: groups, noun: "group"), at: "parts")
    }
    let breakdown = Breakdown(
      name: fields.requiredText("name", example: "District"),
      kind: fields.choice("kind", of: Kind.self) ?? .other,
      groups: groups, definition: fields.text("definition"), population: population,
      populationSource: fields.text("population-source"), parts: parts)
    breakdown.checkShares(&fields)
    if !population.isEmpty, breakdown.populationSource == nil {
      fields.missing("population-source", example: "Census 2021, Office for National Statistics")
    }
    return breakdown
  }

  /// The shares of all groups make about 100; a group that is made of others is counted in those.
  private func checkShares(_ fields: inout Fields) {
    let shares = singles.compactMap { population[$0] }
    let sum = shares.reduce(0, +)
    guard !shares.isEmpty, sum > 101 || (shares.count == singles.count && sum < 99) else { return }
    fields.report(
      "population-sum",
      "The population of the groups of “\(name)” adds up to \(Decimals.text(sum))%, not to 100%.",
      help: "Write what percentage of the whole population each group is. Check the numbers.",
      at: "population")
  }

  private static func readPopulation(_ fields: inout Fields, groups: [String]) -> [String: Double] {
    var shares: [String: Double] = [:]
    for entry in fields.pairs("population") {
      guard groups.contains(entry.key) else {
        fields.report(
          Diagnostic(
            .error, id: "unknown-group", "“\(entry.key)” is not one of the groups.",
            help: Suggestion.help(for: entry.key, in: groups, noun: "group"), at: entry.location))
        continue
      }
      guard let share = entry.value.scalar.flatMap(Double.init), (0...100).contains(share) else {
        fields.report(
          Diagnostic(
            .error, id: "wrong-type", "The population of “\(entry.key)” should be a percentage.",
            help: "Write a number from 0 to 100: what percentage of the population the group is.",
            at: entry.location))
        continue
      }
      shares[entry.key] = share
    }
    return shares
  }
}
