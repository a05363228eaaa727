import Foundation

/// The authoring guide of this repository.
struct Guide {
  /// An example that says what it is: the second word after its fence.
  struct Example: CustomStringConvertible, Sendable {
    let kind: String
    let text: String
    let line: Int
    var description: String { "\(kind) at line \(line)" }
  }

  let lines: [Substring]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    lines = try String(contentsOf: root.appending(path: "docs/authoring.md"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The examples in the order of the guide.
  var examples: [Example] {
    var found: [Example] = []
    var fence: (mark: String, info: [Substring], start: Int)?
    for (index, line) in lines.enumerated() {
      let mark = String(line.prefix { $0 == "`" })
      if let open = fence {
        guard line == open.mark else { continue }
        if open.info.count > 1 {
          let text = lines[open.start..<index].joined(separator: "\n") + "\n"
          found.append(Example(kind: open.info[1...].joined(separator: " "), text: text, line: open.start))
        }
        fence = nil
      } else if mark.count >= 3 {
        fence = (mark, line.dropFirst(mark.count).split(separator: " "), index + 1)
      }
    }
    return found
  }

  /// The lines below `heading`, up to the next one of its level or above.
  func section(_ heading: String) -> [Substring] {
    guard let start = lines.firstIndex(where: { $0 == heading }) else { return [] }
    let level = heading.prefix { $0 == "#" }.count
    var fence = ""
    return Array(
      lines[(start + 1)...].prefix { line in
        let mark = String(line.prefix { $0 == "`" })
        if fence.isEmpty, mark.count >= 3 { fence = mark } else if line == fence { fence = "" }
        let marks = line.prefix { $0 == "#" }.count
        return !fence.isEmpty || !((1...level).contains(marks) && line.dropFirst(marks).first == " ")
      })
  }

  /// The keys in the first column of the table in a section whose first heading is `column`.
  func keys(in heading: String, column: String = "Key") -> Set<String> {
    let rows = section(heading).drop { !$0.hasPrefix("| \(column) |") }.dropFirst(2).prefix {
      $0.hasPrefix("|")
    }
    return Set(
      rows.flatMap { row in
        let cell = row.split(separator: "|").first ?? ""
        return cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset.isMultiple(of: 2) == false }.map { String($0.element) }
      })
  }
}
