import Markup
import Survey

/// What has changed since the wave before and since the first, in short, for everybody or for a group.
struct SeriesSummary {
  let waves: WaveSeries
  /// The later wave of the comparisons.
  let position: Int
  var group = WaveResults.Group.everybody
  var words: GroupPhrases?

  func write(to writer: inout MarkupWriter) {
    guard position > 0 else { return }
    let labels = waves.labels
    ChangeBrief(summary: summary(from: position - 1), then: labels[position - 1]).write(to: &writer)
    guard position > 1 else { return }
    let whole = summary(from: 0)
    guard !whole.significant.isEmpty else { return writer.paragraphs([whole.verdict]) }
    ChangeBrief(summary: whole, then: labels[0], showsUnchanged: false).write(to: &writer)
  }

  /// What has changed in a few words, to follow the name of the group.
  var brief: String {
    let recent = summary(from: position - 1).brief
    let whole = summary(from: 0)
    guard position > 1, !whole.significant.isEmpty else { return recent }
    return "\(recent). \(whole.sinceFirst)"
  }

  private func summary(from earlier: Int) -> ChangeSummary {
    ChangeSummary(waves, from: earlier, to: position, in: group, words: words)
  }
}
