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
      var settings: [(name: Bytes, value: Bytes)] = []
      content.split({ $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) { part in
        guard let equals = part.buffer.firstIndex(of: UInt8(ascii: "=")) else { return }
        settings.append((part.slice(0, equals).trimmed, part.slice(equals + 1, part.count).trimmed))
      }
      for (name, value) in settings {
        if name.matches("user-scalable") { add(Self.isScalable(value)) }
        if name.matches("maximum-scale") { add(Self.scale(value).map { $0 < 0 || $0 >= 2 } ?? false) }
      }
    }

    private mutating func add(_ allows: Bool) {
      concernsZoom = true
      allowsZoom = allowsZoom && allows
    }

    private static func isScalable(_ value: Bytes) -> Bool {
      value.matches("yes") || abs(scale(value) ?? 0) >= 1 && !value.matches("no")
    }

    /// A number, or the number a word stands for (CSS Device Adaptation).
    private static func scale(_ value: Bytes) -> Double? {
      if value.matches("yes") { return 1 }
      if value.matches("device-width") || value.matches("device-height") { return 10 }
      return Double(value.string)
    }
  }
}
