/// How far people have come with their list.
public struct ReviewProgress: Sendable {
  /// The list as it should be now.
  public let list: ReviewList
  /// The pages and kinds that have changed since somebody looked.
  public let changed: [String]
  private let settled: Set<[String]>

  /// Compares what people ticked with what is to be asked now.
  public init(_ ticked: ReviewList, _ wanted: ReviewList) {
    list = ticked.updated(to: wanted)
    changed = ticked.changed(since: wanted)
    settled = ticked.settled(in: wanted)
  }

  /// Whether somebody has answered the question, and the page has not changed since.
  public func isSettled(_ question: OpenQuestion) -> Bool { settled.contains([question.url, question.text]) }

  /// What there is to say of it, in a sentence or two.
  public var text: String {
    var text = "People have looked at \(list.ticked) of \(list.count) things on their list.\n"
    if !changed.isEmpty {
      let names = changed.prefix(3).joined(separator: ", ")
      let more = changed.count > 3 ? " and \(changed.count - 3) more" : ""
      text +=
        "\(Counts.text(changed.count, "page has", "pages have")) changed since somebody looked: \(names)\(more). "
        + "Please look again.\n"
    }
    return text
  }
}
