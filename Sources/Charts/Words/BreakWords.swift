import Datasets

/// Where the numbers of a chart cannot be compared with those before, in words, and how a stretch between two breaks
/// is named.
struct BreakWords {
  let data: ChartData

  /// For each break: from when on, in which series where it is not in all, and what changed.
  var sentences: [String] {
    data.breaks.map { gap in
      let isPartial = gap.series.count < data.names.count
      let names = Sentence.list(gap.series.sorted().map { data.names[$0] }, limit: 3)
      let what = isPartial ? " in \(names)" : ""
      let sentence =
        "There is a break\(what) from \(gap.period.name) on: numbers cannot be compared with those before."
      return ([sentence] + [gap.reason.map(Sentence.ended)].compactMap { $0 }).joined(separator: " ")
    }
  }

  /// `before 2021`, `from 2016 to 2020`, `from 2021 on`.
  func name(_ stretch: Range<Int>) -> String {
    let names = data.places.map { $0.period?.name ?? $0.label }
    if stretch.lowerBound == 0 {
      return stretch.upperBound < names.count ? "before \(names[stretch.upperBound])" : "throughout"
    }
    let start = "from \(names[stretch.lowerBound])"
    if stretch.upperBound == names.count { return start + " on" }
    return stretch.count == 1
      ? "before \(names[stretch.upperBound])" : "\(start) to \(names[stretch.upperBound - 1])"
  }

  /// What `words` say of each stretch by itself, each sentence led in by its name: `From 2021 on: the highest is 9.`
  func byStretch(_ words: (ChartData) -> [String]) -> [String] {
    data.stretches.suffix(Self.mostTold).flatMap { stretch in
      words(data.picking(Array(stretch))).map { leading(stretch, $0) }
    }
  }

  /// `sentence`, led in by the name of a stretch.
  func leading(_ stretch: Range<Int>, _ sentence: String) -> String {
    "\(Sentence.capitalised(name(stretch))): \(Self.continued(sentence))"
  }

  /// More stretches than this are told from the last ones back.
  static let mostTold = 3

  /// `sentence` as it goes on after a colon. Names of places and things keep their capital letters.
  private static func continued(_ sentence: String) -> String {
    let starts = ["The ", "In all", "All ", "Every ", "No ", "There ", "From "]
    guard starts.contains(where: sentence.hasPrefix) else { return sentence }
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}
