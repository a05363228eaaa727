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
    /// What people wrote for themselves; empty where nobody wrote anything.
    public var note = ""
    /// Whether it is asked no more, and only kept for what people wrote.
    public var isGone = false

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
    /// Whether the site has no such page now, and it is only kept for what people wrote.
    public var isGone = false

    /// Whether somebody answered one of its questions.
    public var isTicked: Bool { items.contains(where: \.isTicked) }
  }

  /// One item, by where it stands.
  struct Entry: Hashable {
    let isKind: Bool
    let name: String
    let ask: String
  }

  /// The kinds of page first, then the pages.
  public var sections: [Section]

  /// A list of these sections.
  public init(sections: [Section] = []) { self.sections = sections }

  /// How many of the questions that are still asked are answered.
  public var ticked: Int { asked.count(where: \.isTicked) }
  /// How many questions are still asked.
  public var count: Int { asked.count }

  /// The name on the list of the page in the file at `path`: the longest that its path ends in.
  public func pageName(of path: String) -> String? {
    sections.filter { !$0.isKind && "/\(path)".hasSuffix("/\($0.name)") }.map(\.name).max {
      $0.count < $1.count
    }
  }

  /// What the list has on one page, which goes by `name`.
  public func ofPage(named name: String) -> ReviewList {
    let pages = sections.filter { !$0.isKind }
    guard var page = pages.first(where: { $0.name == name }) ?? pages.first else { return ReviewList() }
    page.name = name
    return ReviewList(sections: [page])
  }

  private var asked: [Item] { sections.filter { !$0.isGone }.flatMap(\.items).filter { !$0.isGone } }
}
