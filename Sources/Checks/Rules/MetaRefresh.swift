import CGumbo

/// The page does not reload or move on by itself.
struct MetaRefresh: Rule {
  static let facts = RuleFacts(
    "meta-refresh", wcag: ["2.2.1"], act: ["bc659a", "bisz58"],
    asks: "The page does not reload or move on by itself.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for meta in page.all(GUMBO_TAG_META) where meta.attribute("http-equiv", is: "refresh") {
      guard let content = meta.attribute("content"), let seconds = delay(content) else { continue }
      // Only the first that browsers understand counts. At once, or after more than 20 hours, hurts nobody.
      guard seconds > 0, seconds <= 72_000 else { return run.pass() }
      return run.fail(
        meta,
        "The page moves on or reloads by itself after \(seconds == 1 ? "1 second" : "\(seconds) seconds"). "
          + "People who read slowly, or by screen reader, lose their place.",
        help: "Take the refresh away and give people a link to follow, or make it happen at once (0 seconds)."
      )
    }
  }

  /// The seconds a refresh waits, or nothing where browsers ignore it (the HTML standard's shared declarative steps).
  static func delay(_ content: Bytes) -> Int? {
    let content = content.trimmed
    let digits = content.buffer.prefix { $0.isDigit }
    guard !digits.isEmpty || content.buffer.first == UInt8(ascii: ".") else { return nil }
    let fraction = content.buffer[digits.endIndex...].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    if fraction.endIndex < content.count {
      let next = content[fraction.endIndex]
      guard next.isSpace || next == UInt8(ascii: ";") || next == UInt8(ascii: ",") else { return nil }
    }
    return digits.isEmpty ? 0 : Int(String(decoding: digits, as: UTF8.self)) ?? .max
  }
}
