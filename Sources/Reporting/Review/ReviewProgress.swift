/// How far people have come with their list.
public struct ReviewProgress: Sendable {
  /// The list as it should be now.
  public let list: ReviewList
  /// The pages and kinds that have changed since somebody looked.
  public let changed: [String]
  /// The pages that somebody looked at and that are not on the site now.
  public let missing: [String]
  private let wanted: ReviewQuestions

  /// Compares what people ticked with what is to be asked now.
  public init(_ ticked: ReviewList, _ wanted: ReviewQuestions) {
    self.wanted = wanted
    list = ticked.updated(to: wanted.list)
    changed = ticked.changed(since: wanted.list)
    missing = ticked.missing(from: wanted.list)
  }

  /// Whether somebody has answered the question, and the page has not changed since. `name` is that of its page on
  /// the list; a question of the whole site has a place of its own there.
  ///
  /// Some questions of a page are too many to list: those are answered once all that is listed is.
  public func isSettled(_ question: OpenQuestion, on name: String? = nil) -> Bool {
    guard let entry = wanted.entry(for: question, on: name ?? question.url),
      let section = list.sections.first(where: { $0.isKind == entry.isKind && $0.name == entry.name })
    else { return false }
    let items = section.items.filter { !$0.isGone }
    guard let item = items.first(where: { $0.ask == entry.ask }) else {
      return items.allSatisfy(\.isTicked)
    }
    return item.isTicked
  }

  /// What there is to say of it, in a sentence or two.
  public var text: String {
    var text = "People have looked at \(list.ticked) of \(list.count) things on their list.\n"
    if !changed.isEmpty {
      text +=
        "\(Counts.text(changed.count, "page has", "pages have")) changed since somebody looked: "
        + "\(Self.names(changed)). Please look again.\n"
    }
    if !missing.isEmpty {
      text +=
        "\(Counts.text(missing.count, "page", "pages")) that somebody looked at "
        + "\(missing.count == 1 ? "is" : "are") not on the site now: \(Self.names(missing)). "
        + "The list keeps what was written, marked “gone: yes”.\n"
    }
    return text
  }

  private static func names(_ all: [String]) -> String {
    all.prefix(3).joined(separator: ", ") + (all.count > 3 ? " and \(all.count - 3) more" : "")
  }
}
