import Content
import Foundation

/// The stylesheet and the icon, under names that change with their content so that browsers may keep them for ever.
struct SiteAssets: Sendable {
  let stylesheetPath: String
  let stylesheet: [UInt8]
  let iconPath: String
  let icon: [UInt8]

  init(templates: Templates, settings: SiteSettings) {
    let css = templates.styles.map(Stylesheet.compact).joined() + Stylesheet.colours(settings)
    stylesheet = Array(css.utf8)
    stylesheetPath = "assets/site.\(ContentHash.text(stylesheet)).css"
    icon = templates.assets["assets/icon.svg"] ?? []
    iconPath = "assets/icon.\(ContentHash.text(icon)).svg"
  }
}

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

  /// The unit’s own colours.
  static func colours(_ settings: SiteSettings) -> String {
    var css = ""
    if let accent = settings.accent { css += ":root{--accent:\(accent)}\n" }
    if let accent = settings.accentDark {
      css += "@media (prefers-color-scheme:dark){:root{--accent:\(accent)}}\n"
    }
    return css
  }
}

/// A short name for a file’s content: the same bytes always give the same name.
enum ContentHash {
  /// Sixteen hexadecimal digits: the FNV-1a hash of 64 bits (Fowler, Noll and Vo). It tells versions of our own
  /// files apart; it is no protection against anybody.
  static func text(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
