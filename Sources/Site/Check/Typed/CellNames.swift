import Datasets
import Disclosure
import Prose

/// The labels of a table, ready to be found in texts.
struct CellNames: Sendable {
  /// A column of labels.
  struct LabelColumn: Sendable {
    /// The label of each row, as a number into `labels`.
    let ids: [Int]
    let labels: [Label]
    /// Whether one of them stands for all the others together.
    let hasTotal: Bool
  }

  /// One label.
  struct Label: Sendable {
    let text: String
    /// The words that name it; how many of them do.
    let words: [String]
    let needed: Int
    /// All its words in their order, to know the numbers in it for what they are.
    let sequence: [String]
    /// The years of a period; empty where it is none.
    let years: Set<Int>
    /// Months or quarters, one of which must be named too where the period is shorter than a year.
    let parts: Set<String>
    /// Whether it says nothing: a total, or the only label of its column.
    let isFree: Bool
    /// Whether it need not be named, though naming another speaks against it.
    var isSoft = false
  }

  let table: ReleasedTable
  /// Whether it holds the results of a survey.
  let isSurvey: Bool
  let columns: [LabelColumn]
  /// The labels with a word, each as a column and a number.
  private let places: [String: [(column: Int, label: Int)]]
  private let titles: [Set<String>]
  private let subject: Set<String>

  /// Reads the labels of `table`, which holds results of a survey or not.
  init(table: ReleasedTable, isSurvey: Bool) {
    self.table = table
    self.isSurvey = isSurvey
    let details = table.metadata.columns
    columns = details.indices.compactMap { place in
      let kind = details[place].kind
      guard kind.isCategorical || kind.isPeriod || (isSurvey && !kind.isMeasure) else { return nil }
      // Nobody writes the short name of a question, or “by age” beside an age.
      let isSoft = isSurvey && place < 2
      return LabelColumn(details[place], table.columns[place], isSoft: isSoft)
    }
    var places: [String: [(Int, Int)]] = [:]
    for (column, details) in columns.enumerated() {
      for (number, label) in details.labels.enumerated() where !label.isFree {
        let words = label.years.isEmpty ? Set(label.words) : Set(label.years.map(String.init))
        for word in words { places[word, default: []].append((column, number)) }
      }
    }
    self.places = places
    titles = Self.titles(of: details)
    subject = Set(LabelWords.telling(in: table.metadata.title))
  }

  /// The words that say what each column holds. Words that counts share with what is worked out from them tell nothing
  /// of the latter.
  private static func titles(of columns: [Column]) -> [Set<String>] {
    let counts = columns.filter { $0.kind == .count }.reduce(into: Set<String>()) {
      $0.formUnion(LabelWords.telling(in: $1.title))
    }
    return columns.map { column in
      let title = Set(LabelWords.telling(in: column.title))
      guard column.kind != .count else { return title }
      let own = title.union(LabelWords.telling(in: column.unit ?? "")).union(kindWords(of: column.kind))
      let telling = own.subtracting(counts)
      return telling.isEmpty ? title : telling
    }
  }

  private static func kindWords(of kind: Column.Kind) -> Set<String> {
    switch kind {
    case .rate: ["rate"]
    case .percentage, .share: ["percentage", "cent", "proportion", "share"]
    default: []
    }
  }

  /// The labels that a text names, column by column.
  func named(in scope: ScopeWords) -> [Set<Int>] {
    var hits: [Int: Int] = [:]
    for word in scope.all {
      for place in places[word] ?? [] { hits[place.column << 32 | place.label, default: 0] += 1 }
    }
    var named = [Set<Int>](repeating: [], count: columns.count)
    for (key, count) in hits {
      let (column, label) = (key >> 32, key & 0xFFFF_FFFF)
      if columns[column].labels[label].isNamed(by: count, scope) { named[column].insert(label) }
    }
    return named
  }

  /// Whether a text says what the numbers of a column are.
  func names(measure column: Int, _ scope: ScopeWords) -> Bool {
    let isCount = table.metadata.columns[column].kind == .count
    return !titles[column].isDisjoint(with: scope.words)
      || (isCount && !subject.isDisjoint(with: scope.words))
  }

  /// Whether a word is one for what the table counts, or of its labels.
  func isOfTable(_ word: String) -> Bool {
    LabelWords.counted.contains(word) || subject.contains(word) || places[word] != nil
      || titles.contains { $0.contains(word) }
  }

  /// Whether the number is a part of a label, such as the 24 of “18 to 24”.
  func isInLabel(_ number: NumberedText.Number) -> Bool {
    guard number.near.indices.contains(number.own) else { return false }
    return (places[number.near[number.own]] ?? []).contains { place in
      let sequence = columns[place.column].labels[place.label].sequence
      guard sequence.count > 1 || number.isNegation else { return false }
      return sequence.indices.contains { offset in
        let start = number.own - offset
        guard sequence[offset] == number.near[number.own], start >= 0 else { return false }
        return number.near[start...].starts(with: sequence)
      }
    }
  }
}

extension CellNames.LabelColumn {
  init(_ column: Column, _ cells: [Cell], isSoft: Bool) {
    var known: [String: Int] = [:]
    var texts: [String] = []
    ids = cells.map { cell in
      let text = cell.text ?? ""
      if let id = known[text] { return id }
      known[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }
    let isOnly = texts.count < 2
    labels = texts.map { text in
      let isTotal = text == column.total || text == "All" || text.hasPrefix("All ")
      var label = CellNames.Label(text, column, isFree: isOnly || isTotal)
      label.isSoft = isSoft
      return label
    }
    hasTotal = labels.contains(where: \.isFree)
  }
}

extension CellNames.Label {
  init(_ text: String, _ column: Column, isFree: Bool) {
    self.text = text
    self.isFree = isFree
    sequence = LabelWords.all(in: text)
    guard column.kind.isPeriod, let period = Period(text, kind: column.kind) else {
      words = Array(Set(LabelWords.telling(in: text)))
      needed = words.count < 3 ? words.count : words.count - words.count / 3
      (years, parts) = ([], [])
      return
    }
    (words, needed) = ([], 1)
    years = Set(Int(period.start + 0.001)...Int(period.end - 0.001))
    guard period.length < 0.9 else {
      parts = []
      return
    }
    let written = LabelWords.all(in: "\(period.label) \(text)")
    parts = Set(written.filter { $0.contains(where: \.isLetter) && $0.count > 1 })
  }

  /// Whether a text names it that has `count` of its words.
  func isNamed(by count: Int, _ scope: ScopeWords) -> Bool {
    guard !years.isEmpty else { return count >= needed }
    // “2023/24” is not “2022/23”, though they share a year; “in 2023” may be either.
    guard years.count < 2 || scope.years.count < 2 || years.isSubset(of: scope.years) else { return false }
    return parts.isEmpty || !parts.isDisjoint(with: scope.words)
  }
}

/// The words of a text, for finding labels in it.
struct ScopeWords: Sendable {
  let words: Set<String>
  /// The years that it names, “2023/24” as both.
  let years: Set<Int>
  /// The words and the years as words.
  let all: Set<String>

  init(_ text: String) {
    let sequence = LabelWords.all(in: text)
    var years: Set<Int> = []
    for (place, word) in sequence.enumerated() where word.utf8.count == 4 {
      guard let year = Int(word), (1900...2100).contains(year) else { continue }
      years.insert(year)
      let next = place + 1 < sequence.count ? sequence[place + 1] : ""
      if next.utf8.count == 2, Int(next) == (year + 1) % 100 { years.insert(year + 1) }
    }
    self.years = years
    var words = Set(sequence)
    if words.contains("child") || words.contains("young") { words.formUnion(["under", "18"]) }
    if words.contains("adult") { words.formUnion(["over", "18"]) }
    self.words = words
    all = words.union(years.map(String.init))
  }
}
