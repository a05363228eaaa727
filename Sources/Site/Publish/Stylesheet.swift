/// Puts the stylesheet together.
enum Stylesheet {
  /// Puts `name` at the head of each printed page.
  static func running(_ name: String) -> String {
    let safe = name.unicodeScalars.map { scalar in
      "\"\\<>\n\r".unicodeScalars.contains(scalar) ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
    }
    return "@page{@top-left{content:\"\(safe.joined())\";font:9pt sans-serif}}\n"
  }

  /// A line without the spaces that only people need.
  private static func tight(_ line: Substring) -> String {
    if line.hasSuffix(" {") { return line.dropLast(2) + "{" }
    guard line.hasSuffix(";"), let colon = line.firstRange(of: ": ") else { return String(line) }
    return line[..<colon.lowerBound] + ":" + line[colon.upperBound...]
  }

  /// `css` without comments, indentation and empty lines: smaller, and still easy to read.
  static func compact(_ css: String) -> String {
    var result = ""
    var rest = css[...]
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    result += rest
    return result.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      .map(tight).joined(separator: "\n") + "\n"
  }
}
