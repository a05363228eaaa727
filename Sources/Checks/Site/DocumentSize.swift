import Diagnostics

/// A link to a large document says how large it is, and that is true.
struct DocumentSize: SiteRule {
  static let facts = RuleFacts(
    "document-size", .advice, asks: "A link to a large document says how large it is, and that is true.")

  /// Below this nobody waits.
  private static let large = 100_000

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    for page in site.reports.indices {
      for link in DocumentLink.on(page, site) {
        guard let size = link.file.flatMap(site.inventory.size) else { continue }
        let said = said(in: link.words) ?? said(in: link.around)
        if let said {
          // Nobody minds a size that is rounded; it is compared as a Double, which has no end.
          if Double(said) > Double(size) * 0.6, Double(said) * 0.6 < Double(size) { run.pass(); continue }
          run.fail(
            page, link: link.index,
            "The link “\(link.words)” says \(SiteWords.size(said)), and the file has \(SiteWords.size(size)).",
            help: "Write: \(SiteWords.size(size)).")
        } else if size >= large {
          run.fail(
            page, link: link.index,
            "The link “\(link.words)” opens a file of \(SiteWords.size(size)) and does not say so. "
              + "It costs people time, and on a phone money.",
            help: "Write the size behind the name: (\(link.type.name), \(SiteWords.size(size))).")
        }
      }
    }
  }

  /// The size that is written in the words, in bytes.
  static func said(in words: String) -> Int? {
    let text = words.lowercased().replacing("kilobytes", with: "kb").replacing("megabytes", with: "mb")
    for (unit, worth) in [("kb", 1_000.0), ("mb", 1_000_000), ("bytes", 1), ("gb", 1_000_000_000)] {
      for range in text.ranges(of: unit) {
        let before = text[..<range.lowerBound].reversed().drop { $0 == " " || $0 == "\u{A0}" }
        let digits = String(before.prefix { $0.isNumber || $0 == "." || $0 == "," }.reversed())
        guard let number = Double(digits.replacing(",", with: "")), number > 0, number < 1e9 else { continue }
        return Int(number * worth)
      }
    }
    return nil
  }
}
