import Content
import Diagnostics
import Markdown
import Prose

/// Lists the numbers in sentences that look like statistics and are drawn from no dataset.
enum UntiedNumbers {
  /// One piece of advice for each paragraph with such numbers, drafts included.
  static func advice(in plan: SitePlan, jobs: Int) async -> [Diagnostic] {
    let found = await Workers.map(plan.source.pages, jobs: jobs) { paragraphs(of: $0) }.flatMap { $0 }
    let known = NumberIndex(plan: plan, wanted: Set(found.flatMap(\.numbers).map(\.text)))
    return found.map { $0.diagnostic(known) }
  }

  /// A paragraph and its statistics.
  private struct Untied: Sendable {
    let numbers: [Statistic]
    let place: SourceLocation

    func diagnostic(_ known: NumberIndex) -> Diagnostic {
      let shown = numbers.prefix(6).map { "“\($0.context)”" }.joined(separator: ", ")
      let more = numbers.count > 6 ? " and \(numbers.count - 6) more" : ""
      let message =
        numbers.count == 1
        ? "A number here comes from no dataset: \(shown)."
        : "\(numbers.count) numbers here come from no dataset: \(shown)\(more)."
      return Diagnostic(.advice, id: "untied-number", message, help: help(known), at: place)
    }

    private func help(_ known: NumberIndex) -> String {
      var seen: Set<String> = []
      let found = numbers.filter { seen.insert($0.text).inserted }.compactMap { number in
        known.reference(to: number.text).map {
          "For “\(number.text)” you can write `\($0)`, if that is what it is."
        }
      }
      guard found.isEmpty else { return found.joined(separator: " ") }
      return
        "If it stands in a dataset, draw it from there, so that it changes with the data. If it comes from "
        + "elsewhere, say where in a footnote."
    }
  }

  private static func paragraphs(of page: Page) -> [Untied] {
    page.body.runningText.compactMap { paragraph in
      let amount = page.details.amount.map(Money.text)
      // The amount of a decision stands in the page’s details.
      let numbers = Statistic.find(in: paragraph.text, note: Paragraph.noteMark).filter { $0.text != amount }
      let place = SourceLocation(file: page.file, line: paragraph.line)
      return numbers.isEmpty ? nil : Untied(numbers: numbers, place: place)
    }
  }
}

extension Passage {
  /// The paragraphs that are the writer’s own words: no quotations, tables or footnotes, which name their sources.
  var runningText: [Paragraph] {
    let own = markdown.paragraphs.filter { $0.place == .text }
    return own
      + blocks.compactMap { $0 }.flatMap { $0.holdsOwnWords ? $0.passages.flatMap(\.runningText) : [] }
  }
}

extension Block {
  fileprivate var holdsOwnWords: Bool {
    switch content {
    case .quote, .table: false
    default: true
    }
  }
}
