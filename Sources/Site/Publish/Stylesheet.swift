import Content

/// Puts the stylesheet together.
enum Stylesheet {
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
      .joined(separator: "\n") + "\n"
  }

  /// The unit’s own colours. Each is for its own kind of page: one that can be read on light cannot on dark.
  static func colours(_ settings: SiteSettings) -> String {
    var css = ""
    if let accent = settings.accent {
      css += "@media (prefers-color-scheme:light){:root{--accent:\(accent)}}\n"
    }
    if let accent = settings.accentDark {
      css += "@media (prefers-color-scheme:dark){:root{--accent:\(accent)}}\n"
    }
    return css
  }
}
