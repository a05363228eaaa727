import Datasets
import Disclosure

/// The results of a wave as its folder holds them: a line for each answer of each group, such as
/// `q,Sex,Female,yes,27,30`, and percentages worked out from them, unweighted.
func wave(
  _ rows: String, _ questions: [SurveyDesign.Question], leastBase: Int = 0,
  parts: [String: [String: [String]]] = [:], disclosure: String = "{threshold: 5, reason: Tests.}"
) throws -> SurveyTable {
  let lines = rows.split(separator: "\n").map { line -> String in
    let fields = line.split(separator: ",")
    guard fields.count == 6 else { return String(line) }
    let share = Double(fields[4]).flatMap { count in Double(fields[5]).map { count / $0 * 100 } }
    let percentage = share.map { String(($0 * 10).rounded() / 10) } ?? String(fields[4])
    return (fields.prefix(5).map(String.init) + [percentage, String(fields[5])]).joined(separator: ",")
  }
  let csv = (["question,breakdown,group,response,count,percentage,base"] + lines).joined(separator: "\n")
  let table = try read(
    columns: [
      "question: {type: category, total: none}", "breakdown: {type: category, total: All}",
      "group: {type: category, total: All}", "response: {type: category, total: none}",
      "count: {type: count}", "percentage: {type: percentage, decimals: 1, derived-from: [count]}",
      "base: {type: number, derived-from: [none]}",
    ], disclosure: disclosure, csv)
  return SurveyTable(
    table: table, design: SurveyDesign(questions: questions, leastBase: leastBase, parts: parts),
    file: "content/survey/2025/results.csv")
}

/// What may be public of a wave by itself.
func released(_ wave: SurveyTable) -> ReleasedTable { SiteRelease(datasets: [], surveys: [wave]).results[0] }

/// The released rows: `Female yes 12/40` for 12 of 40 women who said yes.
func text(_ released: ReleasedTable) -> [String] {
  (0..<released.rowCount).map { row in
    let text = zip(released.metadata.columns, released.columns).map { $0.text(of: $1[row]) }
    return "\(text[2]) \(text[3]) \(text[4])/\(text[6])"
  }
}

extension SurveyDesign.Question {
  /// A question with one answer a person.
  static func single(
    _ id: String, _ options: [String], nets: [String: [String]] = [:], asked: SurveyDesign.Route? = nil
  ) -> SurveyDesign.Question {
    .init(id: id, isMultiple: false, options: options, nets: nets, route: asked)
  }

  /// A question with several answers a person.
  static func multiple(
    _ id: String, _ options: [String], nets: [String: [String]] = [:], asked: SurveyDesign.Route? = nil
  ) -> SurveyDesign.Question {
    .init(id: id, isMultiple: true, options: options, nets: nets, route: asked)
  }
}
