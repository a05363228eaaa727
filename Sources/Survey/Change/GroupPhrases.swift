/// A group of people, and everybody else, in the words of a sentence.
public struct GroupPhrases: Sendable {
  private let kind: Breakdown.Kind
  private let name: String
  private let area: String?

  /// The group of `breakdown` called `name`; `area` is what the whole survey is about, such as `Exampleshire`.
  public init(_ breakdown: Breakdown, _ name: String, area: String?) {
    kind = breakdown.kind
    self.name = name
    self.area = area
  }

  /// `in Northmarch`, `among people aged 16 to 24`.
  public var within: String {
    switch kind {
    case .area: "in \(name)"
    case .age: "among people aged \(name.withinSentence)"
    case .other: "among people in the group “\(name)”"
    }
  }

  /// `people in Northmarch`, `people aged 16 to 24`.
  public var people: String {
    switch kind {
    case .area: "people in \(name)"
    case .age: "people aged \(name.withinSentence)"
    case .other: "people in the group “\(name)”"
    }
  }

  /// `the rest of Exampleshire`, `everybody else`.
  public var others: String {
    switch kind {
    case .area: area.map { "the rest of \($0)" } ?? "all other areas"
    case .age, .other: "everybody else"
    }
  }

  /// `in the rest of Exampleshire`, `among everybody else`.
  public var rest: String { kind == .area ? "in \(others)" : "among \(others)" }

  /// The name of a page about the group: `Northmarch`, `People aged 16 to 24`.
  public var heading: String { kind == .age ? people.startingSentence : name }
}
