import Charts
import Markup
import Survey

/// What has changed since an earlier wave, in a sentence and a short list: what changed by more than chance, and the
/// measures of the first topic, whether they did or not.
struct ChangeBrief {
  let summary: ChangeSummary
  let then: String
  /// Whether the measures of the first topic are told even if they may not have changed.
  var showsUnchanged = true

  func write(to writer: inout MarkupWriter) {
    guard !summary.verdict.isEmpty else { return }
    writer.element("p", ["class": "survey-verdict"], text: summary.verdict)
    writer.raw("\n")
    let items = items
    guard !items.isEmpty else { return }
    writer.raw("<ul class=\"survey-findings\">\n")
    for item in items {
      writer.element("li") { writer in
        if let direction = item.isUp {
          writer.element("span", ["aria-hidden": "true"], text: direction ? "▲ " : "▼ ")
        }
        writer.text(item.text)
      }
      writer.raw("\n")
    }
    writer.raw("</ul>\n")
  }

  private struct Item {
    var isUp: Bool?
    let text: String
  }

  private var items: [Item] {
    guard !summary.comparable.isEmpty else { return [] }
    // One more is told as well: to say that there is one takes as much room.
    let count = summary.significant.count
    let found = summary.strongest(limit: count == Self.most + 1 ? count : Self.most).map { change in
      Item(isUp: (change.points ?? 0) > 0, text: change.finding)
    }
    let left = count - found.count
    let rest = left > 0 ? [Item(text: "\(left) more \(left == 1 ? "has" : "have") changed.")] : []
    return found + rest + (showsUnchanged ? unchanged : [])
  }

  /// What may not have changed among the measures of the first topic, which people ask for first.
  private var unchanged: [Item] {
    let topic = summary.changes.first?.measure.question.topic
    return summary.changes.filter {
      !$0.isSignificant && $0.measure.question.topic == topic && $0.reason != .notAsked
    }.prefix(2)
      .map { Item(text: "\($0.measure.title): \(Sentence.within($0.sentence(since: then)))") }
  }

  private static let most = 3
}
