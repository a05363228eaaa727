import Configuration
import Diagnostics

/// Something the site, or what serves it, stores on a reader’s device. Candour itself stores nothing.
public struct Cookie: Sendable {
  /// Its name.
  public let name: String
  /// What it is for.
  public let purpose: String
  /// How long it stays.
  public let expires: String

  /// Reads the list under `cookies` in `site.yml`; `none` is a list of none.
  static func read(_ site: inout Fields) -> [Cookie] {
    if site.value("cookies")?.scalar == "none" { return [] }
    return site.groups("cookies", subject: "a cookie").compactMap { group in
      site.reading(group) { fields in
        Cookie(
          name: fields.requiredText("name", example: "session"),
          purpose: fields.requiredText("purpose", example: "Shares readers out between two servers."),
          expires: fields.requiredText("expires", example: "When you close your browser"))
      }
    }
  }
}
