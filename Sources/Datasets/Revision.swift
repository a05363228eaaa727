import Configuration
import Diagnostics

extension DatasetMetadata {
  /// A change of figures that had been published.
  public struct Revision: Hashable, Sendable {
    /// The day of the change, as `2025-05-12`.
    public var date: String
    /// What was changed and why, in plain words.
    public var changed: String

    /// Notes a change.
    public init(date: String, changed: String) {
      self.date = date
      self.changed = changed
    }
  }

  /// Reads whether and how often the dataset was published: `draft` and `revisions`.
  mutating func readPublication(_ fields: inout Fields) {
    isDraft = fields.flag("draft") ?? false
    keywords = fields.texts("keywords")
    readPublished(&fields)
    let found = fields.groups("revisions", subject: "a revision").compactMap { readRevision($0, &fields) }
    if status == .revised, !fields.contains("revisions") {
      fields.report(
        "unexplained-revision", "The status is “revised”, but nothing says what has changed.",
        help: "Add “revisions:” with “date” and “changed” for each change.", at: "status")
    }
    // Two changes of one day stay as they were written.
    revisions = found.enumerated().sorted {
      ($1.element.date, $0.offset) < ($0.element.date, $1.offset)
    }.map(\.element)
  }

  private mutating func readPublished(_ fields: inout Fields) {
    guard let day = fields.day("published") else { return }
    published = day.iso
    guard let updated, day.iso > updated else { return }
    fields.report(
      "impossible-dates", "The figures came out on \(day.text), but their last change is said to be earlier.",
      help: "Set “updated” to \(day.iso) or later, or correct “published”.", at: "published")
  }

  private func readRevision(_ group: Fields, _ fields: inout Fields) -> Revision? {
    var group = group
    let day = group.day("date")
    if day == nil, !group.contains("date") { group.missing("date", example: "2025-05-12") }
    let changed = group.requiredText("changed", example: "Two late returns were added.")
    if let day, let updated, day.iso > updated {
      group.report(
        "revised-after-update",
        "This revision is of \(day.text), but the last change of the dataset is said to be of an earlier day.",
        help: "Set “updated” to \(day.iso), or correct the date of the revision.", at: "date")
    }
    fields.report(group.finish())
    return day.map { Revision(date: $0.iso, changed: changed) }
  }
}
