import Content

/// Finds the number that comes next.
enum Numbers {
  /// The file name of a document’s next chapter, as `03-robbery.md`.
  static func chapter(_ slug: String, in folder: String, of source: SiteSource) -> String {
    let names = source.pages.filter { $0.folder == folder && !$0.isIndex }.map { PagePath.name(of: $0.path) }
    let last = names.compactMap { Int($0.prefix(while: \.isASCIIDigit)) }.max() ?? 0
    return "\(padded(last + 1, to: 2))-\(slug).md"
  }

  /// The reference of the next decision in `year`, written as the others are: `2026/008`.
  static func reference(in year: String, of source: SiteSource) -> String {
    let numbers = source.pages.compactMap(\.details.reference).compactMap {
      reference -> (Character, String)? in
      guard reference.hasPrefix(year), let mark = reference.dropFirst(4).first else { return nil }
      let digits = reference.dropFirst(5)
      return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit) ? (mark, String(digits)) : nil
    }
    let last = numbers.max { Int($0.1) ?? 0 < Int($1.1) ?? 0 }
    let next = (last.flatMap { Int($0.1) } ?? 0) + 1
    return "\(year)\(last?.0 ?? "/")\(padded(next, to: last?.1.count ?? 3))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
