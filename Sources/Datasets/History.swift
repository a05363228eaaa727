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

  /// A sentence or two for each break, in the order of time.
  public var breakNotes: [String] {
    breaks.sorted { $0.at < $1.at }.map { gap in
      let what = gap.column.map { name in " in “\(column(name)?.title ?? name)”" } ?? ""
      return "There is a break\(what) from \(gap.at.label) on: numbers cannot be compared with those before. "
        + gap.text
    }
  }
}
