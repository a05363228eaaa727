public import Configuration

/// The name of a file that remembers what was public: `released/hospital-admissions/2025-05-12-2.csv`.
public struct RecordName: Hashable, Comparable, Sendable {
  /// The dataset’s name.
  public let dataset: String
  /// The day of the release; nothing where it is not known.
  public let day: Day?
  /// Which release of the day it is, from 1.
  public let number: Int

  private static let folder = "released"
  private static let undated = "undated"

  /// Names the record of `dataset` for `day`.
  public init(dataset: String, day: Day?, number: Int = 1) {
    self.dataset = dataset
    self.day = day
    self.number = number
  }

  /// Reads a path in the content folder; nothing where it is not written as such a name is.
  init?(_ path: String) {
    guard Self.isPlace(path) else { return nil }
    let parts = path.split(separator: "/")
    let words = parts[2].dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
    let dayLength = words.first == Self.undated[...] ? 1 : 3
    let date = words.prefix(dayLength).joined(separator: "-")
    let number = words.count == dayLength ? 1 : words.count == dayLength + 1 ? Int(words[dayLength]) ?? 0 : 0
    let day = Day(iso: date)
    guard number > 0, day != nil || date == Self.undated else { return nil }
    self.init(dataset: String(parts[1]), day: day, number: number)
  }

  /// Whether `path`, in the content folder, is where records are kept.
  static func isPlace(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == folder && parts[2].hasSuffix(".csv")
  }

  /// The path in the content folder.
  public var path: String {
    let date = day?.iso ?? Self.undated
    return "\(Self.folder)/\(dataset)/\(date)\(number > 1 ? "-\(number)" : "").csv"
  }

  /// The day in words.
  public var text: String { day?.text ?? "an earlier day" }

  /// Those of a dataset stand together, in the order of the days; undated ones come first.
  public static func < (left: RecordName, right: RecordName) -> Bool {
    (left.dataset, left.day?.iso ?? "", left.number) < (right.dataset, right.day?.iso ?? "", right.number)
  }
}
