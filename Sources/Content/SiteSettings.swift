public import Diagnostics

/// The unit’s own details, from `site.yml`.
public struct SiteSettings: Sendable {
  /// An address left behind and the page it leads to now.
  public struct Redirect: Sendable {
    /// The old address, from its first slash on.
    public let from: String
    /// The page it leads to.
    public let to: PageLink
  }

  /// A page named in the settings, and where.
  public struct PageLink: Sendable {
    /// The path below the content folder.
    public let path: String
    /// Where it is named.
    public let place: SourceLocation
  }

  /// The unit’s name.
  public var name = ""
  /// A shorter name for the header.
  public var shortName: String?
  /// The place the unit serves.
  public var area: String?
  /// What the site is, for search engines.
  public var description: String?
  /// The address of the site with a slash at its end.
  public var baseURL = "https://example.org/"
  /// The language of the pages, as a code such as `en-GB`.
  public var language = "en-GB"
  /// The body the unit answers to.
  public var governingBody: String?
  /// The licence of the words and figures.
  public var licence = "OGL-UK-3.0"
  /// Where readers can write.
  public var email = ""
  /// Where readers can call.
  public var telephone: String?
  /// Where readers can send letters.
  public var address: String?
  /// The pages in the menu.
  public var navigation: [PageLink] = []
  /// The pages at the foot of every page.
  public var footer: [PageLink] = []
  /// A notice on every page.
  public var notice: String?
  /// The colour of links and bars on a light page: `#` and six digits.
  public var accent: String?
  /// The colour of links and bars on a dark page: `#` and six digits.
  public var accentDark: String?
  /// Old addresses that lead to a page.
  public var redirects: [Redirect] = []
  /// Where the keys stand.
  public var places: KeyPlaces

  /// The path of the site on its host, with a slash at both ends.
  public var basePath: String {
    let afterScheme = baseURL.split(separator: "://", maxSplits: 1).last ?? ""
    guard let slash = afterScheme.firstIndex(of: "/") else { return "/" }
    return String(afterScheme[slash...])
  }
}
