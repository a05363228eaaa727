import Diagnostics
import Disclosure
import Datasets

/// Finds a “twice the rate of” between two labels whose numbers say otherwise.
struct TitleMultiple {
  let facts: ClaimFacts

  var remark: ChartRemark? {
    let phrase = ClaimPhrase(facts.specification.title)
    guard let claim = Self.claims.first(where: { phrase.has($0.words) }),
      let (first, second) = labels(phrase)
    else { return nil }
    let pairs = values(first, second)
    // Generous, since “nearly twice” is fair too, and either place may come first in the sentence.
    let fits = pairs.contains { a, b in
      [a / b, b / a].contains { $0.isFinite && claim.fair.contains($0) }
    }
    guard !fits, let (a, b) = pairs.last else { return nil }
    return ChartRemark(
      .advice, "title-number-not-found", at: "title",
      "The title says “\(claim.words)”, but the chart has \(facts.y.text(of: a)) for \(first.name) and "
        + "\(facts.y.text(of: b)) for \(second.name).",
      help: "Check it against the table under the chart. If it comes from elsewhere, say so in the note.")
  }

  /// What a title says of two numbers, and how many times the one the other may fairly be.
  private static let claims: [(words: String, fair: ClosedRange<Double>)] = [
    ("more than twice", 2...(.infinity)), ("more than double", 2...(.infinity)), ("twice", 1.75...2.5),
    ("double", 1.75...2.5), ("three times", 2.6...3.5), ("half the rate", 1.6...2.5),
    ("half the number", 1.6...2.5), ("half that", 1.6...2.5), ("half as", 1.6...2.5),
    ("a third of the rate", 2.6...3.5), ("a third more", 1.25...1.42), ("a third higher", 1.25...1.42),
    ("a third lower", 1.4...1.6),
  ]

  private struct Label: Hashable {
    var column: Int
    var name: String
  }

  /// The two labels of one column that the title names; nothing where it names any others.
  private func labels(_ phrase: ClaimPhrase) -> (Label, Label)? {
    var found: Set<Label> = []
    for (index, column) in facts.metadata.columns.enumerated() where column.kind.isCategorical {
      let shown = Set(facts.rows.compactMap { facts.table.columns[index][$0].text })
      guard shown.count > 1 else { continue }
      found.formUnion(shown.filter(phrase.has).map { Label(column: index, name: $0) })
    }
    let sorted = found.sorted { ($0.column, $0.name) < ($1.column, $1.name) }
    guard sorted.count == 2, sorted[0].column == sorted[1].column else { return nil }
    let (first, second) = (phrase.place(of: sorted[0].name), phrase.place(of: sorted[1].name))
    guard let first, let second, !isSum(phrase, first, second) else { return nil }
    return (sorted[0], sorted[1])
  }

  /// Whether the two are taken together: “Northmarch and Eastvale have twice the rate of the others”.
  private func isSum(_ phrase: ClaimPhrase, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let (start, end) = (min(one.upperBound, other.upperBound), max(one.lowerBound, other.lowerBound))
    return start <= end && phrase.words[start..<end].elementsEqual(["and"])
  }

  /// The numbers of the two labels in rows that are alike in all others.
  private func values(_ first: Label, _ second: Label) -> [(Double, Double)] {
    func rows(_ label: Label) -> [[String?]: Double] {
      var rows: [[String?]: Double] = [:]
      for row in facts.rows where facts.table.columns[label.column][row].text == label.name {
        rows[others(row, label.column)] = facts.table.values(of: facts.y.name)[row].number
      }
      return rows
    }
    let (own, partners) = (rows(first), rows(second))
    return facts.rows.compactMap { row in
      guard facts.table.columns[first.column][row].text == first.name else { return nil }
      let key = others(row, first.column)
      guard let a = own[key], let b = partners[key] else { return nil }
      return (a, b)
    }
  }

  private func others(_ row: Int, _ column: Int) -> [String?] {
    facts.metadata.columns.indices.filter {
      $0 != column && !facts.metadata.columns[$0].kind.isMeasure && facts.metadata.columns[$0].kind != .text
    }.map { facts.table.columns[$0][row].text }
  }
}
