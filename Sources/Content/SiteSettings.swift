public import Diagnostics
public import Languages

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
  /// The other languages that pages are translated into, in the order of the language switch.
  public var languages: [Language] = []
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
  /// When somebody answers.
  public var hours: String?
  /// How to call through a text relay.
  public var textRelay: String?
  /// The address on the web of a relay in British Sign Language.
  public var signLanguage: String?
  /// How soon a message is answered, such as `5 working days`.
  public var replyWithin: String?
  /// The formats the unit offers its pages in, beside the web.
  public var formats: [String] = []
  /// What the unit says of the accessibility of its site; nothing where it says nothing.
  public var accessibility: AccessibilityDetails?
  /// What the site stores on a reader’s device.
  public var cookies: [Cookie] = []
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
  /// The colour of marks and of the ring round what has the focus: `#` and six digits.
  public var highlight: String?
  /// The colour of text and of the foot of the page: `#` and six digits.
  public var ink: String?
  /// Where the colours stand, if there are any.
  public var colourPlaces: KeyPlaces?
  /// Who helps readers whom a page may upset, and how to leave such a page in a hurry.
  public var support = Support()
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
