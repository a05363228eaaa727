import Datasets
import Disclosure
import Statistics
import Survey

/// What the analyst hears: what was read, how good it is, and what is hidden.
///
/// Bases are those of the released table, so that a terminal or a log shows nothing that the site may not.
struct AggregationSummary {
  let wave: Wave
  let responses: Responses
  let table: ReleasedTable

  var text: String {
    ([people, weights] + questions + hidden).joined(separator: "\n") + "\n"
  }

  private var people: String {
    let read = NumberText.string(Double(responses.rowsRead))
    let kept = NumberText.string(Double(responses.count))
    return responses.count == responses.rowsRead
      ? "Read \(read) rows, all of this wave." : "Read \(read) rows. This wave has \(kept) of them."
  }

  private var weights: String {
    guard wave.responses.weight != nil else { return "Not weighted. Everybody counts the same." }
    let weights = responses.sample.weights
    var base = WeightedBase()
    for weight in weights { base.add(weight) }
    let zeros = weights.count { $0 == 0 }
    // The smallest and the largest weight are each one person's: they are not told.
    var text = "Weighted"
    if !wave.isSelfSelected, let effect = base.designEffect, let effective = base.effectiveBase {
      text +=
        ", with a design effect of \(NumberText.string(effect, decimals: 2)): worth "
        + "\(NumberText.string(effective)) answers of a simple random sample"
    }
    if zeros > 0 {
      text +=
        ". \(NumberText.string(Double(zeros))) with the weight 0 count in the bases, not in the percentages"
    }
    return text + "."
  }

  /// The base of everybody, or why there is none to see.
  private var questions: [String] {
    let columns = ["question", "breakdown", "base"].map { table.values(of: $0) }
    return ["", "Base of each question, everybody together:"]
      + wave.questions.map { question in
        let row = (0..<table.rowCount).first {
          columns[0][$0].text == question.id && columns[1][$0].text == Wave.everybody
        }
        let base = row.map { columns[2][$0] } ?? .symbol(.unavailable)
        return "  \(question.id): "
          + (base.number.map { NumberText.string($0) } ?? "\(base.symbol?.rawValue ?? ""), hidden")
      }
  }

  private var hidden: [String] {
    let cells = table.values(of: "percentage")
    let count = { (symbol: Symbol) in cells.count { $0.symbol == symbol } }
    let reasons = [
      (count(.confidential), "[c], so that nobody can be identified"),
      (count(.unreliable), "[u], from fewer than \(wave.bases.least) people"),
      (count(.notApplicable), "[z], where nobody was asked"),
      (count(.unavailable), "[x], where nobody asked has a weight"),
      (count(.low), "[low], more than nobody but rounded to 0"),
    ]
    let lines = reasons.filter { $0.0 > 0 }.map { "  \(NumberText.string(Double($0.0))) are \($0.1)." }
    return [
      "", "\(NumberText.string(Double(cells.count))) percentages" + (lines.isEmpty ? ", none hidden." : ":"),
    ]
      + lines + (count(.confidential) * 8 > cells.count ? ["", Self.muchIsHidden] : [])
  }

  private static let muchIsHidden =
    "That is a lot. A very small group hides others with it, in every table that they share. Join it to another group in "
    + "survey.yml, or take its breakdown out, and run this again."
}
