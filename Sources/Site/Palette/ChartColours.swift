/// The colours of the series of charts, as a stylesheet sets them, by their names without the two hyphens.
struct ChartColours: Sendable {
  private(set) var light: [String: String] = [:]
  private(set) var dark: [String: String] = [:]

  /// Finds them in `styles`, which are packed. What counts is told apart by the name: `--series-1: #12436d`.
  init(styles: [String]) {
    for style in styles { read(style) }
  }

  private mutating func read(_ style: String) {
    var depth = 0
    var darkFrom: Int?
    var ignoredFrom: Int?
    for line in style.split(separator: "\n") {
      if line.hasPrefix("@media") {
        if line.contains("prefers-color-scheme: dark") { darkFrom = depth } else { ignoredFrom = depth }
      }
      if ignoredFrom == nil, let (name, colour) = Self.declaration(line) {
        if darkFrom == nil { light[name] = colour } else { dark[name] = colour }
      }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
      if let from = darkFrom, depth <= from { darkFrom = nil }
      if let from = ignoredFrom, depth <= from { ignoredFrom = nil }
    }
  }

  /// The name and the colour, where a line sets one that has to be told from the page.
  private static func declaration(_ line: Substring) -> (String, String)? {
    let parts = line.drop { $0 == " " }.split(separator: ":")
    guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasSuffix(";") else { return nil }
    let name = parts[0].dropFirst(2)
    let colour = parts[1].drop { $0 == " " }.dropLast()
    guard colour.hasPrefix("#"),
      name.hasPrefix("series-") || name.hasPrefix("signal") || name == "chart-total"
    else { return nil }
    return (String(name), String(colour))
  }
}
