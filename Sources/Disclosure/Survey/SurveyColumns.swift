import Datasets

/// Where the columns of a wave’s results stand.
struct SurveyColumns {
  let question: Int
  let breakdown: Int
  let group: Int
  let response: Int
  let count: Int
  let base: Int
  let percentage: Int?
  /// What says how much the answers of a group are worth: worked out from its base and the weights.
  let figuresOfBase: [Int]
  /// Every other number: worked out from a count and its base.
  let figures: [Int]

  /// The name of the breakdown and of the group that hold everybody’s results.
  static let everybody = "All"

  /// Finds the columns by their names; nothing where one that the guard needs is not there.
  init?(_ columns: [Column]) {
    let place = { (name: String) in columns.firstIndex { $0.name == name } }
    guard let question = place("question"), let breakdown = place("breakdown"), let group = place("group"),
      let response = place("response"), let count = place("count"), let base = place("base")
    else { return nil }
    (self.question, self.breakdown, self.group) = (question, breakdown, group)
    (self.response, self.count, self.base) = (response, count, base)
    percentage = place("percentage")
    let ofBase = ["effective-base", "design-effect"].compactMap(place)
    figuresOfBase = ofBase
    figures = columns.indices.filter {
      columns[$0].kind.isMeasure && !([count, base] + ofBase).contains($0)
    }
  }
}
