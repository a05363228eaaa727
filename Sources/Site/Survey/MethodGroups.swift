import Charts
import Markup
import Survey

/// What people are grouped by, and what each group means.
struct MethodGroups {
  let wave: Wave

  func write(to writer: inout MarkupWriter) {
    writer.facts(wave.breakdowns.map { ($0.name, words(for: $0)) })
  }

  private func words(for breakdown: Breakdown) -> String {
    let groups = "\(Sentence.list(breakdown.groups))."
    let definition = breakdown.definition.map { " \(Sentence.ended($0))" } ?? ""
    let source = breakdown.populationSource.map { " Population: \(Sentence.ended($0))" } ?? ""
    let parts = breakdown.groups.compactMap { group in
      breakdown.parts[group].map { " \(group) is \(Sentence.list($0))." }
    }
    return groups + definition + parts.joined() + source
  }
}
