/// The description of a figure, parted into what everybody reads and what is there for who wants all of it.
struct FigureWords {
  /// A description with more sentences and bytes than this is a wall under its chart: the rest is folded away.
  private static let (mostSentences, mostBytes) = (3, 320)

  /// How much of a long description stands open.
  private static let openSentences = 2

  private let before: [String]
  private let open: [String]
  private let after: [String]

  /// The sentences that are folded away; none where the description is short, or the author's own.
  let folded: [String]

  init(_ figure: Figure) {
    before = figure.chart.breakSentences
    after = figure.chart.cautions + figure.chart.hiddenSentences
    if let own = figure.specification.description {
      (open, folded) = ([Sentence.ended(own)], [])
      return
    }
    let sentences = figure.chart.sentences
    let bytes = sentences.reduce(0) { $0 + $1.utf8.count + 1 }
    let isLong = sentences.count > Self.mostSentences && bytes > Self.mostBytes
    let count = isLong ? Self.openSentences : sentences.count
    (open, folded) = (Array(sentences.prefix(count)), Array(sentences.dropFirst(count)))
  }

  /// Every sentence, in order.
  var all: [String] { before + open + folded + after }

  /// What stands open: what cannot be compared, the main findings, and what is hidden, missing or cut off the axis.
  var seen: [String] { before + open + after }
}
