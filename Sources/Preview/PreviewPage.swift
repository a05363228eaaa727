import Markup

/// Makes a page of the built site into one of the preview.
enum PreviewPage {
  /// `html` with the script that reloads it and, where there is one, a note at its top.
  static func dressed(_ html: [UInt8], version: String, note: String?) -> [UInt8] {
    var page = html[...]
    var result: [UInt8] = []
    result.reserveCapacity(html.count + 600)
    // The first directive of a name counts, so that putting ours in front lifts the site’s ban on scripts.
    copy(&page, after: Array(#"<meta http-equiv="Content-Security-Policy" content=""#.utf8), to: &result) {
      $0 += "script-src 'self'; connect-src 'self'; ".utf8
    }
    if let note {
      copy(&page, before: Array("</head>".utf8), to: &result) { $0 += stylesheet.utf8 }
      copy(&page, before: Array("<body".utf8), to: &result) { _ in }
      copy(&page, after: [UInt8(ascii: ">")], to: &result) { $0 += aside(note) }
    }
    copy(&page, before: Array("</body>".utf8), to: &result) { $0 += script(version: version) }
    return result + page
  }

  /// The link to the preview’s own style.
  static let stylesheet = "<link rel=\"stylesheet\" href=\"\(PreviewAssets.folder)preview.css\">\n"

  /// The element that reloads the page when `version` is no longer what is shown.
  static func script(version: String) -> [UInt8] {
    var writer = MarkupWriter()
    writer.raw("<script")
    writer.attribute("src", PreviewAssets.folder + "reload.js")
    writer.attribute("data-version", version)
    writer.raw("></script>\n")
    return writer.bytes
  }

  private static func aside(_ note: String) -> [UInt8] {
    var writer = MarkupWriter()
    writer.element("aside", ["class": "candour-note", "aria-label": "Preview"]) {
      $0.element("p", text: note)
    }
    return writer.bytes
  }

  /// Moves what comes before the end of `mark` from `page` to `result`, then writes `addition`.
  private static func copy(
    _ page: inout ArraySlice<UInt8>, after mark: [UInt8], to result: inout [UInt8],
    _ addition: (inout [UInt8]) -> Void
  ) {
    guard let found = page.firstRange(of: mark) else { return }
    result += page[..<found.upperBound]
    page = page[found.upperBound...]
    addition(&result)
  }

  /// Moves what comes before `mark` from `page` to `result`, then writes `addition`.
  private static func copy(
    _ page: inout ArraySlice<UInt8>, before mark: [UInt8], to result: inout [UInt8],
    _ addition: (inout [UInt8]) -> Void
  ) {
    guard let found = page.firstRange(of: mark) else { return }
    result += page[..<found.lowerBound]
    page = page[found.lowerBound...]
    addition(&result)
  }
}
