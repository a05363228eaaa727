import Survey

/// What may stand in a column: the labels of the answers or groups, the codes for them, and what stands for no answer.
struct Choices {
  /// What a text in the file means.
  enum Meaning: Hashable {
    /// The answer or group at this position.
    case choice(Int)
    /// No answer.
    case missing
    /// Nothing that survey.yml knows.
    case unknown
  }

  /// The labels, in their order.
  let labels: [String]
  private var exact: [String: Int] = [:]
  private var folded: [FoldedText: Int] = [:]
  private let missing: Set<FoldedText>
  private let other: Int?

  /// What statistics programs write where there is no answer.
  private static let usual = ["", "NA", "N/A", "#N/A", "NaN", "NULL", "#NULL!", "."]

  init(_ labels: [String], field: ResponseLayout.Field, layout: ResponseLayout) {
    self.labels = labels
    missing = Set((Self.usual + layout.missing).map(FoldedText.init))
    other = field.other.flatMap(labels.firstIndex)
    for (place, label) in labels.enumerated().reversed() { add(label, place) }
    for (code, label) in field.codes.sorted(by: { $0.key < $1.key }) {
      if let place = labels.firstIndex(of: label) { add(code, place) }
    }
  }

  private mutating func add(_ text: String, _ place: Int) {
    exact[text] = place
    folded[FoldedText(text)] = place
  }

  /// What `text` stands for. A code may have become `3.0` in a program that knows only numbers.
  func meaning(of text: String) -> Meaning {
    if let place = place(of: text) { return .choice(place) }
    if missing.contains(FoldedText(text)) || missing.contains(FoldedText(whole(text))) { return .missing }
    return other.map(Meaning.choice) ?? .unknown
  }

  /// The position of the answer that `text` is the label or the code of.
  func place(of text: String) -> Int? {
    if let place = exact[text] ?? folded[FoldedText(text)] { return place }
    return text.hasSuffix(".0") ? folded[FoldedText(whole(text))] : nil
  }

  /// A whole number as a program wrote it that knows no others.
  private func whole(_ text: String) -> String { text.hasSuffix(".0") ? String(text.dropLast(2)) : text }

  /// The positions of several answers in one text, in their order; nothing where a part is none of them and may not
  /// stand for another either.
  ///
  /// An answer may hold the separator itself: the longest run of parts that is an answer is taken as one.
  func places(in text: String, separator: String, allowsOther: Bool = false) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    var found: Set<Int> = []
    var start = 0
    while start < parts.count {
      let longest = (start..<parts.count).reversed().lazy.compactMap { end in
        self.place(of: parts[start...end].joined(separator: separator)).map { (end, $0) }
      }.first
      if let (end, place) = longest {
        found.insert(place)
        start = end + 1
      } else if FoldedText(String(parts[start])).text.isEmpty {
        start += 1
      } else if allowsOther, let other {
        found.insert(other)
        start += 1
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found.sorted()
  }
}
