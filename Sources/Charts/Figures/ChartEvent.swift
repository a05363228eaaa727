import Datasets

/// Something that happened, which readers of a chart over time should know of. That it caused anything is not said.
public struct ChartEvent: Hashable, Sendable {
  /// What people call it: `First national lockdown`.
  public let name: String

  /// What happened, in a sentence.
  public let about: String

  let start: ChartPeriod
  let end: ChartPeriod?

  /// An event on the day `from`, or through the day `to`, both written `2020-03-23`; nothing where one is no day.
  public init?(name: String, from: String, to: String? = nil, about: String) {
    guard let start = ChartPeriod(from, kind: .date) else { return nil }
    let end = to.flatMap { ChartPeriod($0, kind: .date) }
    if to != nil, end == nil { return nil }
    self.name = name
    self.about = about
    self.start = start
    self.end = end
  }

  /// `23 March 2020 to 4 July 2020`.
  var time: String { end.map { "\(start.label) to \($0.label)" } ?? start.label }
}

/// Which events a chart marks.
public enum EventChoice: Hashable, Sendable {
  /// None.
  case none
  /// All that fall in the time it shows.
  case all
  /// Those with these names.
  case named([String])
}
