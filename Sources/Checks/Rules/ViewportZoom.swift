import CGumbo

/// Nobody is kept from making the page larger.
struct ViewportZoom: Rule {
  static let facts = RuleFacts(
    "viewport-zoom", wcag: ["1.4.4"], act: ["b4f0c3"], asks: "Nobody is kept from making the page larger.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for meta in page.all(GUMBO_TAG_META) where meta.attribute("name", is: "viewport") {
      guard let content = meta.attribute("content") else { continue }
      let settings = Settings(content)
      guard settings.concernsZoom else { continue }
      if settings.allowsZoom {
        run.pass()
      } else {
        run.fail(
          meta,
          "The page stops people from making it larger on a phone. People with low vision cannot read it.",
          help: "Take “user-scalable” and “maximum-scale” out of the viewport: "
            + "content=\"width=device-width, initial-scale=1\".")
      }
    }
  }

  /// What a viewport says about zoom, read as browsers read it.
  private struct Settings {
    var concernsZoom = false
    var allowsZoom = true

    init(_ content: Bytes) {
      var scalable: Bytes?
      var scale: Bytes?
      Self.forEachSetting(in: content) { name, value in
        if name.matches("user-scalable") { scalable = value }
        if name.matches("maximum-scale") { scale = value }
      }
      if let scalable { add(Self.isScalable(scalable)) }
      if let scale { add(Self.scale(scale).map { $0 < 0 || $0 >= 2 } ?? false) }
    }

    /// The settings, divided by commas, semicolons or white space; white space around “=” does not count.
    private static func forEachSetting(in content: Bytes, _ body: (Bytes, Bytes) -> Void) {
      let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
      content.split(isEnd) { part in
        var name: Bytes?
        var isValue = false
        part.split({ $0.isSpace }) { word in
          var rest = word
          while let equals = rest.buffer.firstIndex(of: UInt8(ascii: "=")) {
            if equals > 0 { name = rest.slice(0, equals) }
            isValue = true
            rest = rest.slice(equals + 1, rest.count)
          }
          guard !rest.isEmpty else { return }
          if isValue, let setting = name {
            body(setting, rest)
            (name, isValue) = (nil, false)
          } else {
            (name, isValue) = (rest, false)
          }
        }
      }
    }

    private mutating func add(_ allows: Bool) {
      concernsZoom = true
      allowsZoom = allowsZoom && allows
    }

    private static func isScalable(_ value: Bytes) -> Bool {
      abs(scale(value) ?? 0) >= 1
    }

    /// A number, or the number a word stands for (CSS Device Adaptation).
    private static func scale(_ value: Bytes) -> Double? {
      if value.matches("yes") { return 1 }
      if value.matches("device-width") || value.matches("device-height") { return 10 }
      let digits = value.buffer.prefix { $0.isDigit || "+-.".utf8.contains($0) }
      return Double(String(decoding: digits, as: UTF8.self))
    }
  }
}
