/// A point in a series from which on its numbers cannot be compared with those before.
public struct SeriesBreak: Hashable, Sendable {
  /// The first period that is counted the new way.
  public var at: Period
  /// The column whose numbers changed; nothing where all did.
  public var column: String?
  /// What changed, in plain words.
  public var text: String

  /// Describes a break.
  public init(at: Period, column: String? = nil, text: String) {
    self.at = at
    self.column = column
    self.text = text
  }
}

extension DatasetMetadata {
  /// The breaks that concern the numbers of the column called `name`, in the order of time.
  public func breaks(in name: String) -> [SeriesBreak] {
    breaks.filter { $0.column == nil || $0.column == name }.sorted { $0.at < $1.at }
  }

  /// The breaks that concern the numbers of the column called `name` or of one that it is worked out from, in the
  /// order of time.
  public func breaks(behind name: String) -> [SeriesBreak] {
    let names = sources(of: name)
    return breaks.filter { $0.column.map(names.contains) ?? true }.sorted { $0.at < $1.at }
  }

  /// The column called `name` and all that it is worked out from, step by step.
  private func sources(of name: String) -> Set<String> {
    var (found, waiting): (Set<String>, [String]) = ([], [name])
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += column(next)?.derivedFrom ?? [] }
    }
    return found
  }

  /// What a reader must know to read the numbers rightly, beyond the notes of their owner: breaks in the order of time,
  /// totals that are not the sum of their parts, and rounding.
  public var readingNotes: [String] {
    let totals = columns.compactMap { column in
      column.totalNote.map {
        "“\(column.total ?? "")” in “\(column.title)” is not the sum of the others. \($0)"
      }
    }
    let rounding = columns.compactMap { column in
      column.rounded.map {
        "“\(column.title)” is rounded to the nearest \($0), so totals can differ from the sum of their parts."
      }
    }
    return breakNotes + totals + rounding
  }

  private var breakNotes: [String] {
    breaks.sorted { $0.at < $1.at }.map { gap in
      let what = gap.column.map { name in " in “\(column(name)?.title ?? name)”" } ?? ""
      return "There is a break\(what) from \(gap.at.name) on: numbers cannot be compared with those before. "
        + gap.text
    }
  }
}
