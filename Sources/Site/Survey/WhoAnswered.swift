import Charts
import Markup
import Survey

/// Who answered a wave, beside who lives here.
struct WhoAnswered {
  private let wave: Wave
  private let tables: [Table]

  /// The groups of one breakdown.
  private struct Table {
    let breakdown: Breakdown
    let shares: [RespondentShare]
  }

  init(_ results: WaveResults) {
    wave = results.wave
    tables = results.wave.breakdowns.compactMap { breakdown in
      guard let result = results.respondents(by: breakdown) else { return nil }
      return Table(
        breakdown: breakdown,
        shares: breakdown.groups.map { RespondentShare($0, of: breakdown, in: result, results.wave) })
    }
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { tables.isEmpty }

  /// Whether it is known of any group how large a part of the population it is.
  var hasPopulation: Bool { tables.contains { $0.shares.contains { $0.population != nil } } }

  func write(to writer: inout MarkupWriter) {
    if let gap { writer.element("p", text: gap) }
    for (number, table) in tables.enumerated() { write(table, number + 1, to: &writer) }
    guard !notes.isEmpty else { return }
    writer.element("p", ["class": "table-note"], text: notes)
    writer.raw("\n")
  }

  private func write(_ table: Table, _ number: Int, to writer: inout MarkupWriter) {
    let hasPopulation = table.shares.contains { $0.population != nil }
    let most = table.shares.flatMap(\.all).max() ?? 0
    let caption = "who-\(number)-caption"
    writer.open(
      "div", ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-labelledby": caption])
    writer.element("table", ["class": "who"]) { writer in
      writer.element(
        "caption", ["id": caption], text: "Who answered, by \(Sentence.within(table.breakdown.name))")
      writer.raw("<thead><tr>")
      writer.element("th", ["scope": "col"], text: "Group")
      let headings =
        ["Answered"] + (wave.isWeighted ? ["Weighted"] : [])
        + (hasPopulation ? ["Live here"] : [])
      for heading in headings { writer.element("th", ["scope": "col", "class": "number"], text: heading) }
      writer.raw("<td class=\"who-chart\"></td></tr></thead><tbody>")
      for share in table.shares {
        writer.raw("<tr>")
        writer.element("th", ["scope": "row"], text: share.group)
        let cells =
          [share.answeredText] + (wave.isWeighted ? [share.weightedText] : [])
          + (hasPopulation ? [share.populationText] : [])
        for cell in cells { writer.element("td", ["class": "number"], text: cell) }
        writer.raw("<td class=\"who-chart\">")
        share.writeBar(most: most, to: &writer)
        writer.raw("</td></tr>")
      }
      writer.raw("</tbody>")
    }
    writer.close("div")
    writer.raw("\n")
  }

  private var notes: String {
    let sources = tables.compactMap { table in
      table.breakdown.populationSource.map { "\(table.breakdown.name): \($0)" }
    }
    let hasBars = tables.contains { $0.shares.contains { $0.answered != nil } }
    let bars =
      !hasBars
      ? (hasPopulation ? "Lines show who lives here." : "")
      : hasPopulation ? "Bars show who answered, lines who lives here." : "Bars show who answered."
    let marks = ShownNumbers(wave).meanings(of: tables.flatMap { $0.shares.map(\.answeredText) })
    let population =
      sources.isEmpty ? [] : ["Who lives here: \(Sentence.ended(sources.joined(separator: "; ")))"]
    return ([bars] + population + marks).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A sentence on the group that is furthest from its part of the population.
  private var gap: String? {
    let shares = tables.flatMap(\.shares)
    guard let share = shares.max(by: { abs($0.gap ?? 0) < abs($1.gap ?? 0) }),
      let gap = share.gap, abs(gap) >= 1
    else { return nil }
    let but = gap < 0 ? "but only" : "but"
    let first =
      "The largest gap: \(share.people(in: wave)) are \(share.populationText) of the people who live here, "
      + "\(but) \(share.answeredText) of those who answered."
    guard wave.isWeighted else { return first + " The results are not corrected for this." }
    return share.weighted == nil
      ? first : first + " After weighting they count as \(share.weightedText)."
  }
}
