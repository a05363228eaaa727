import Configuration
import Diagnostics
import Languages

extension SiteSettings {
  static func read(_ value: ConfigurationValue, _ bag: inout DiagnosticBag) -> SiteSettings {
    var fields = Fields(value, subject: "the unit’s details")
    var settings = SiteSettings(places: KeyPlaces(fields))
    guard !fields.diagnostics.hasErrors else {
      bag.append(contentsOf: fields.finish().all)
      return settings
    }
    settings.readIdentity(&fields)
    settings.readContact(&fields)
    settings.accessibility = AccessibilityDetails.read(&fields)
    settings.cookies = Cookie.read(&fields)
    settings.navigation = pageLinks("navigation", &fields)
    if settings.navigation.isEmpty, !fields.contains("navigation") {
      fields.missing("navigation", help: "List the pages of the menu, such as “navigation: [about.md]”.")
    }
    settings.footer = pageLinks("footer", &fields)
    settings.readColours(&fields)
    settings.support = Support.read(&fields)
    settings.redirects = fields.pairs("redirects").compactMap { redirect($0, &fields) }
    let found = fields.finish()
    bag.append(contentsOf: found.all + EmptyValues.problems(in: value, besides: found))
    return settings
  }

  private static func redirect(_ entry: ConfigurationValue.Entry, _ fields: inout Fields) -> Redirect? {
    if !entry.key.hasPrefix("/") {
      fields.report(
        Diagnostic(
          .error, id: "not-an-address", "The old address “\(entry.key)” does not start with “/”.",
          help: "Write it as it came after the name of the site: /old-strategy.", at: entry.location))
    }
    guard let path = entry.value.scalar else {
      fields.wrongType(entry.key, entry.value, expected: "the path of a page, such as strategy/index.md")
      return nil
    }
    return Redirect(from: entry.key, to: PageLink(path: path, place: entry.value.location))
  }

  private mutating func readIdentity(_ fields: inout Fields) {
    name = fields.requiredText("name")
    shortName = fields.text("short-name")
    area = fields.text("area")
    description = fields.text("description")
    language = fields.text("language") ?? language
    languages = Self.languages(&fields)
    governingBody = fields.text("governing-body")
    licence = fields.text("licence") ?? licence
    notice = fields.text("notice")
    let url = fields.requiredText("base-url", example: "https://example.org/")
    if let address = Self.checkedBase(url) {
      baseURL = address
    } else if !url.isEmpty {
      fields.report(
        "not-an-address", "The address “\(url)” is not the address of a site.",
        help:
          "Write it with https:// and without “?” or “#”: https://example.org/ or https://example.org/unit/.",
        at: "base-url")
    }
  }

  private static func languages(_ fields: inout Fields) -> [Language] {
    var found: [Language] = []
    for value in fields.list("languages") {
      guard let code = value.scalar else {
        fields.wrongType("languages", value, expected: "a list of codes, such as [cy, ur]")
        continue
      }
      guard let language = Language.named(code), language.code == code else {
        fields.report(
          Diagnostic(
            .error, id: "unknown-language", "“\(code)” is not the code of a language.",
            help: Language.help(for: code), at: value.location))
        continue
      }
      if found.contains(where: { $0.code == code }) {
        fields.report(
          Diagnostic(
            .error, id: "language-twice", "“\(code)” is in the list of languages twice.",
            help: "Take one of the two out.", at: value.location))
      } else {
        found.append(language)
      }
    }
    return found
  }

  private mutating func readContact(_ fields: inout Fields) {
    guard var group = fields.group("contact", subject: "the contact details") else {
      if !fields.contains("contact") { fields.missing("contact") }
      return
    }
    email = group.requiredText("email", example: "hello@example.org")
    _ = group.email("email")
    telephone = group.text("telephone")
    address = group.text("address")
    hours = group.text("hours")
    textRelay = group.text("text-relay")
    signLanguage = group.webAddress("sign-language")
    replyWithin = group.text("reply-within")
    formats = group.texts("formats")
    fields.report(group.finish())
  }

  private mutating func readColours(_ fields: inout Fields) {
    guard var group = fields.group("colours", subject: "the colours") else { return }
    colourPlaces = KeyPlaces(group)
    accent = Self.colour("accent", &group)
    accentDark = Self.colour("accent-dark", &group)
    highlight = Self.colour("highlight", &group)
    ink = Self.colour("ink", &group)
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
      guard let path = value.scalar else {
        fields.wrongType(key, value, expected: "a list of paths, such as strategy/index.md")
        return nil
      }
      return PageLink(path: path, place: value.location)
    }
  }

  /// The base address with one slash at its end, where it is one.
  public static func checkedBase(_ url: String) -> String? {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    let forbidden: Set<Character> = ["?", "#", "\"", "<", ">", " ", "\\"]
    guard !url.contains(where: { forbidden.contains($0) || $0.isNewline }) else { return nil }
    guard let host = url.split(separator: ":", maxSplits: 1).last?.dropFirst(2).first, host != "/" else {
      return nil
    }
    return url.hasSuffix("/") ? url : url + "/"
  }
}
