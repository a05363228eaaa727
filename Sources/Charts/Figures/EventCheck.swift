import Datasets
import Diagnostics

extension ChartRequest {
  /// More marks than this hide the lines.
  private static var mostEvents: Int { 8 }

  /// The events to mark along `data`, in the order of time. Names nobody knows, and too many events, are noted.
  mutating func events(along data: ChartData) -> [ChartEvent] {
    guard specification.events != .none, checkTime(data) else { return [] }
    let span = EventSpan(data, hasColumns: specification.kind != .line)
    let known = context.events.sorted { ($0.start.start, $0.name) < ($1.start.start, $1.name) }
    switch specification.events {
    case .none: return []
    case .all:
      let events = known.filter { span.contains($0) }
      checkCount(of: events)
      return events
    case .named(let names):
      for name in names { check(name, known, span) }
      let events = known.filter { names.contains($0.name) && span.contains($0) }
      checkCount(of: events)
      return events
    }
  }

  /// Events stand in time, so time must run along the axis.
  private mutating func checkTime(_ data: ChartData) -> Bool {
    if data.x.kind.isPeriod { return true }
    add(
      .events, "“\(data.x.name)” holds \(data.x.kind.plural), and events need time along x.",
      help: "Take `events` out, or name a column of periods in `x`.")
    return false
  }

  private mutating func check(_ name: String, _ known: [ChartEvent], _ span: EventSpan) {
    guard let event = known.first(where: { $0.name == name }) else {
      let help =
        known.isEmpty
        ? "Write the events in a file called events.yml, beside site.yml."
        : Suggestion.help(for: name, in: known.map(\.name), noun: "event")
      return add(.events, "There is no event called “\(name)” in events.yml.", help: help)
    }
    guard !span.contains(event) else { return }
    add(
      .events, "“\(name)” (\(event.time)) is not in the time that this chart shows.",
      help: "Take it out of `events`, or choose more periods with `where`.")
  }

  private mutating func checkCount(of events: [ChartEvent]) {
    guard events.count > Self.mostEvents else { return }
    let hidden = specification.kind == .line ? "lines" : specification.kind.markNoun
    add(
      .events, "This chart would mark \(events.count) events, and more than eight hide the \(hidden).",
      help: "Name up to eight: `events: [\(events.prefix(2).map(\.name).joined(separator: ", ")), …]`.")
  }
}
