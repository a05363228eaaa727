import Configuration
public import Diagnostics

/// The unit’s own details, from `site.yml`.
public struct SiteSettings: Sendable {
  /// An address left behind and the page it leads to now.
  public struct Redirect: Sendable {
    public let from: String
    public let to: PageLink
  }

  /// A page named in the settings, and where.
  public struct PageLink: Sendable {
    public let path: String
    public let place: SourceLocation
  }

  public var name = ""
  public var shortName: String?
  public var area: String?
  public var description: String?
  /// The address of the site with a slash at its end.
  public var baseURL = "https://example.org/"
  public var language = "en-GB"
  public var governingBody: String?
  public var licence = "OGL-UK-3.0"
  public var email = ""
  public var telephone: String?
  public var address: String?
  public var navigation: [PageLink] = []
  public var footer: [PageLink] = []
  public var notice: String?
  public var accent: String?
  public var accentDark: String?
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

extension SiteSettings {
  static func read(_ value: ConfigurationValue, _ bag: inout DiagnosticBag) -> SiteSettings {
    var fields = Fields(value, subject: "the unit’s details")
    var settings = SiteSettings(places: KeyPlaces(fields))
    settings.readIdentity(&fields)
    settings.readContact(&fields)
    settings.navigation = pageLinks("navigation", &fields)
    if settings.navigation.isEmpty, !fields.contains("navigation") { fields.missing("navigation") }
    settings.footer = pageLinks("footer", &fields)
    settings.readColours(&fields)
    settings.redirects = fields.pairs("redirects").map { entry in
      if !entry.key.hasPrefix("/") {
        fields.report(
          Diagnostic(
            .error, id: "not-an-address", "The old address “\(entry.key)” does not start with “/”.",
            help: "Write it as it came after the name of the site: /old-strategy.", at: entry.location))
      }
      return Redirect(
        from: entry.key, to: PageLink(path: entry.value.scalar ?? "", place: entry.value.location))
    }
    bag.append(contentsOf: fields.finish().all)
    return settings
  }

  private mutating func readIdentity(_ fields: inout Fields) {
    name = fields.requiredText("name")
    shortName = fields.text("short-name")
    area = fields.text("area")
    description = fields.text("description")
    language = fields.text("language") ?? language
    governingBody = fields.text("governing-body")
    licence = fields.text("licence") ?? licence
    notice = fields.text("notice")
    let url = fields.requiredText("base-url", example: "https://example.org/")
    if let address = Self.checkedBase(url) {
      baseURL = address
    } else if !url.isEmpty {
      fields.report(
        "not-an-address", "The address “\(url)” is not the address of a site.",
        help: "Write it with https:// and without “?” or “#”: https://example.org/ or https://example.org/unit/.",
        at: "base-url")
    }
  }

  private mutating func readContact(_ fields: inout Fields) {
    guard var group = fields.group("contact", subject: "the contact details") else {
      if !fields.contains("contact") { fields.missing("contact") }
      return
    }
    email = group.requiredText("email", example: "hello@example.org")
    telephone = group.text("telephone")
    address = group.text("address")
    fields.report(group.finish())
  }

  private mutating func readColours(_ fields: inout Fields) {
    guard var group = fields.group("colours", subject: "the colours") else { return }
    accent = Self.colour("accent", &group)
    accentDark = Self.colour("accent-dark", &group)
    fields.report(group.finish())
  }

  private static func colour(_ key: String, _ fields: inout Fields) -> String? {
    guard let text = fields.text(key) else { return nil }
    let digits = text.dropFirst()
    if text.hasPrefix("#"), digits.count == 6, digits.allSatisfy(\.isHexDigit) { return text }
    fields.report(
      "not-a-colour", "“\(text)” is not a colour.",
      help: "Write six digits after a hash, in quotation marks: \"#12436D\".", at: key)
    return nil
  }

  private static func pageLinks(_ key: String, _ fields: inout Fields) -> [PageLink] {
    fields.list(key).compactMap { value in
      value.scalar.map { PageLink(path: $0, place: value.location) }
    }
  }

  /// The base address with one slash at its end, where it is one.
  public static func checkedBase(_ url: String) -> String? {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    let forbidden: Set<Character> = ["?", "#", "\"", "<", ">", " ", "\\"]
    guard !url.contains(where: { forbidden.contains($0) || $0.isNewline }) else { return nil }
    let host = url.split(separator: "://", maxSplits: 1).last ?? ""
    guard !host.isEmpty, host.first != "/" else { return nil }
    return url.hasSuffix("/") ? url : url + "/"
  }
}
