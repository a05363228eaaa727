import Charts
import Configuration
import Diagnostics

/// Reads the entries of `events.yml`.
enum EventReader {
  /// The events in `values`; a name that stands there twice is a problem.
  static func events(_ values: [ConfigurationValue], _ bag: inout DiagnosticBag) -> [ChartEvent] {
    var seen: Set<String> = []
    return values.compactMap { value in
      guard let event = event(value, &bag) else { return nil }
      guard seen.insert(event.name).inserted else {
        bag.error(
          "duplicate-event", "Two events are called “\(event.name)”.",
          help: "Give one of them another name, or take it out.", at: value.location)
        return nil
      }
      return event
    }
  }

  private static func event(_ value: ConfigurationValue, _ bag: inout DiagnosticBag) -> ChartEvent? {
    var fields = Fields(value, subject: "an event")
    let name = fields.requiredText("name", example: "First national lockdown")
    let from = fields.day("from")
    if from == nil, fields.value("from") == nil { fields.missing("from", example: "2020-03-23") }
    let to = fields.day("to")
    let about = fields.requiredText("about")
    if let from, let to, to < from {
      fields.report(
        "contradiction", "“\(name)” ends on \(to.text), before it begins on \(from.text).",
        help: "Put “from” and “to” in the order of time.", at: "to")
    }
    let problems = fields.finish()
    bag.append(contentsOf: problems.all)
    guard !problems.hasErrors, let from else { return nil }
    return ChartEvent(name: name, from: from.iso, to: to?.iso, about: about)
  }
}

extension EventChoice {
  /// Reads `events: true`, or `events: [First national lockdown]`.
  static func read(_ key: String, _ fields: inout Fields) -> EventChoice {
    guard let value = fields.value(key) else { return .none }
    let names: [String]
    switch value.content {
    case .scalar("true"), .scalar("yes"): return .all
    case .scalar("false"), .scalar("no"): return .none
    case .list(let items): names = items.compactMap(\.scalar)
    default: names = []
    }
    guard case .list(let items) = value.content, names.count == items.count else {
      fields.wrongType(key, value, expected: "true, or a list of names such as [First national lockdown]")
      return .none
    }
    return .named(names)
  }
}

extension ContentLoader {
  /// Reads the events that charts can mark.
  mutating func loadEvents() {
    guard files.paths.contains("events.yml"), let value = yaml("events.yml") else { return }
    guard case .list(let values) = value.content else {
      bag.error(
        "wrong-type", "The events should be a list, but this is \(value.found).",
        help: "Start each event with “- name: ”.", at: value.location)
      return
    }
    source.chartContext.events = EventReader.events(values, &bag)
  }
}
