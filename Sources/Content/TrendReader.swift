import Charts
import Configuration

extension TrendRequest {
  /// Reads `trend: year`, `trend: count over year` or `trend: count over year, own scales`.
  static func read(_ key: String, _ fields: inout Fields) -> TrendRequest? {
    guard let text = fields.text(key) else { return nil }
    var words = text.split(separator: " ").map(String.init)
    var hasOwnScales = false
    if words.suffix(2) == ["own", "scales"], words.count > 2, words[words.count - 3].hasSuffix(",") {
      hasOwnScales = true
      words.removeLast(2)
      words[words.count - 1].removeLast()
    }
    if words.count == 1 { return TrendRequest(period: words[0], hasOwnScales: hasOwnScales) }
    if words.count == 3, words[1] == "over" {
      return TrendRequest(measure: words[0], period: words[2], hasOwnScales: hasOwnScales)
    }
    fields.report(
      "not-a-trend", "“\(text)” does not say which column of numbers to draw over which column of periods.",
      help: "Write it as “\(key): count over year”, or “\(key): count over year, own scales”.", at: key)
    return nil
  }
}
