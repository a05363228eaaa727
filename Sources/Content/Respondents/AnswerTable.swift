import Foundation

/// A file cut into a header and rows, whatever separates its cells, to see what kind of table it is.
///
/// It forgives what a dataset must not have: it is never published, only looked at.
struct AnswerTable {
  let header: [String]
  let rows: [[String]]

  /// So many rows show what a table is.
  private static let mostRows = 5_000

  /// The table in `bytes`; nothing where they hold none.
  init?(_ bytes: [UInt8], ending: String) {
    let text = Self.text(bytes)
    if ["json", "jsonl", "ndjson"].contains(ending) {
      guard let objects = Self.objects(text, isLines: ending != "json"), !objects.isEmpty else { return nil }
      header = Set(objects.prefix(Self.mostRows).flatMap(\.keys)).sorted()
      rows = objects.prefix(Self.mostRows).map { [header] object in
        header.map { name in object[name].map { "\($0)" } ?? "" }
      }
      return
    }
    var lines = Self.cut(Array(text.utf8))
    lines.removeAll { $0.allSatisfy(\.isEmpty) }
    guard let first = lines.first, first.count > 1 || ending != "txt" else { return nil }
    // Prose has commas too, but not the same number in every line.
    if ending == "txt", lines.count < 3 || lines.contains(where: { $0.count != first.count }) { return nil }
    header = first
    rows = Array(lines.dropFirst().prefix(Self.mostRows))
  }

  /// The cells of `column`, those that are missing left out.
  func cells(_ column: Int) -> [String] {
    rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
  }

  /// Survey tools write UTF-16 as well.
  private static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return String(data: Data(bytes), encoding: .utf16) ?? ""
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return String(decoding: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
  }

  private static func objects(_ text: String, isLines: Bool) -> [[String: Any]]? {
    if isLines {
      return text.split(whereSeparator: \.isNewline).compactMap { json(String($0)) as? [String: Any] }
    }
    let value = json(text)
    if let list = value as? [[String: Any]] { return list }
    return (value as? [String: Any])?.sorted { $0.key < $1.key }.lazy.compactMap {
      $0.value as? [[String: Any]]
    }.first
  }

  private static func json(_ text: String) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private static func cut(_ bytes: [UInt8]) -> [[String]] {
    let separator = separator(of: bytes)
    var lines: [[String]] = []
    var line: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case separator where !isQuoted: end(&cell, of: &line)
      case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted:
        end(&cell, of: &line)
        lines.append(line)
        line = []
        if lines.count > 2 * mostRows { return lines }
      default: cell.append(byte)
      }
    }
    end(&cell, of: &line)
    return lines + [line]
  }

  private static func end(_ cell: inout [UInt8], of line: inout [String]) {
    line.append(String(decoding: cell, as: UTF8.self).trimmingCharacters(in: .whitespaces))
    cell.removeAll(keepingCapacity: true)
  }

  /// Whichever stands most often in the first line.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let candidates = [",", "\t", ";", "|"].compactMap(\.utf8.first)
    let counts = candidates.map { candidate in line.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? UInt8(ascii: ",")
  }
}
