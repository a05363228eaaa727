/// How far people have come with their list.
public struct ReviewProgress: Sendable {
  /// The list as it should be now.
  public let list: ReviewList
  /// The pages and kinds that have changed since somebody looked.
  public let changed: [String]
  /// The pages that somebody looked at and that are not on the site now.
  public let missing: [String]
  private let settled: ReviewSettled

  /// Compares what people ticked with what is to be asked now.
  public init(_ ticked: ReviewList, _ wanted: ReviewList) {
    list = ticked.updated(to: wanted)
    changed = ticked.changed(since: wanted)
    missing = ticked.missing(from: wanted)
    settled = ReviewSettled(list, wanted)
  }

  /// Whether somebody has answered the question, and the page has not changed since. `name` is that of its page on
  /// the list; a question of the whole site has a place of its own there.
  public func isSettled(_ question: OpenQuestion, on name: String? = nil) -> Bool {
    settled.contains(question, on: name ?? question.url)
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
