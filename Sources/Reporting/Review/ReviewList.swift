/// What people must look at, and what they have looked at: the file that is ticked off.
public struct ReviewList: Hashable, Sendable {
  /// One question, and who answered it with yes.
  public struct Item: Hashable, Sendable {
    /// What to look at and decide.
    public var ask: String
    /// Who looked; empty where nobody has.
    public var by = ""
    /// On which day, as `2026-11-20`; empty where nobody has looked.
    public var on = ""
    /// Who looked before the page changed, and when; empty where nobody had.
    public var before = ""

    /// Whether somebody looked.
    public var isTicked: Bool { !by.isEmpty && !on.isEmpty }
  }

  /// The questions about one page, or about all pages of a kind.
  public struct Section: Hashable, Sendable {
    /// Whether it is about all pages of a kind.
    public var isKind: Bool
    /// The path of the page, or the name of the kind.
    public var name: String
    /// For a kind, a page to look at.
    public var example = ""
    /// The fingerprint of what was there when the questions were written.
    public var seen: String
    /// The questions.
    public var items: [Item]
  }

  /// The kinds of page first, then the pages.
  public var sections: [Section]

  /// A list of these sections.
  public init(sections: [Section] = []) { self.sections = sections }

  /// How many questions are answered.
  public var ticked: Int { sections.reduce(0) { $0 + $1.items.count(where: \.isTicked) } }
  /// How many questions there are.
  public var count: Int { sections.reduce(0) { $0 + $1.items.count } }

  /// This list as it should be now: `wanted` says what is to be asked. Ticks stay where nothing has changed; where
  /// the page has, its questions are asked again, and the list says who had looked.
  public func updated(to wanted: ReviewList) -> ReviewList {
    let known = Dictionary(sections.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return ReviewList(
      sections: wanted.sections.map { section in
        guard let old = known[section.key] else { return section }
        var section = section
        let isSame = old.seen == section.seen
        for index in section.items.indices {
          guard let item = old.items.first(where: { $0.ask == section.items[index].ask }) else { continue }
          if isSame { section.items[index] = item } else { section.items[index].before = item.looked }
        }
        return section
      })
  }

  /// The pages and kinds that somebody looked at and that have changed since, by name.
  public func changed(since wanted: ReviewList) -> [String] {
    let now = Dictionary(wanted.sections.map { ($0.key, $0.seen) }, uniquingKeysWith: { first, _ in first })
    return sections.filter { section in
      section.items.contains(where: \.isTicked) && now[section.key].map { $0 != section.seen } ?? false
    }.map(\.name)
  }

  /// The questions that need not be asked: ticked, on pages that have not changed. Each as the page and the question.
  public func settled(in wanted: ReviewList) -> Set<[String]> {
    var settled: Set<[String]> = []
    for section in updated(to: wanted).sections where !section.isKind {
      for item in section.items where item.isTicked { settled.insert([section.name, item.ask]) }
    }
    return settled
  }
}

extension ReviewList.Section {
  fileprivate var key: [String] { [isKind ? "kind" : "page", name] }
}

extension ReviewList.Item {
  fileprivate var looked: String { isTicked ? "\(by), \(on)" : before }
}
