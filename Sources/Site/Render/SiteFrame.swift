import Content
import Languages
import Markdown

/// What all pages of a site share: worked out once.
struct SiteFrame: Sendable {
  private let settings: SiteSettings
  private let navigation: [PagePlan]
  private let footer: [PagePlan]
  private let stylesheet: String
  private let icon: String
  private let feed: String?

  /// Nothing from elsewhere, no scripts, no inline style.
  static let securityPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"

  init(plan: SitePlan, assets: SiteAssets) {
    settings = plan.source.settings
    stylesheet = assets.stylesheetPath
    icon = assets.iconPath
    // The way to help has a place of its own in the header, the same on every page.
    let help = settings.support.page?.path
    navigation = settings.navigation.filter { $0.path != help }
      .compactMap { plan.pageOfPath[$0.path] }.map { plan.pages[$0] }
    let named = settings.footer.compactMap { plan.pageOfPath[$0.path] }.map { plan.pages[$0] }
    let generated = plan.pages.filter { page in
      [.catalogue, .glossary, .siteMap, .contact, .statement, .cookies].contains(page.kind)
        && !named.contains { $0.address == page.address }
    }
    footer = named + generated
    feed = plan.pages.first { $0.kind == .list(.updates) }.map { Feed.path(for: $0) }
  }

  /// The names every template knows, for `page`.
  func values(for page: PagePlan, root: String, plan: SitePlan, _ words: Words) -> TemplateValues {
    let values: TemplateValues = [
      "title": page.title, "pageTitle": pageTitle(page, plan), "summary": page.summary,
      "kind": page.kind.name,
      "root": root, "canonical": settings.baseURL + WebAddress.encoded(page.canonicalAddress),
      "stylesheet": stylesheet, "icon": icon,
      "sharingImage": nil, "securityPolicy": Self.securityPolicy, "feed": feed, "notice": settings.notice,
      "baseURL": settings.baseURL,
    ]
    setLanguage(values, words.language)
    setUnit(values)
    let licence = Licence(settings.licence)
    // Licences that are known by name have an English one.
    values[html: "licenceLanguage"] = words.attributes(
      for: licence.url == nil ? settings.language : WordBook.original)
    values.setSupport(page, plan, words)
    let original = plan.original(of: page)
    let breadcrumbs = crumbs(of: page, plan)
    values[list: "navigation"] = navigation.map { entry in
      let item = values.link(to: entry, plan, words)
      item[flag: "current"] =
        entry.address == page.address || (isTranslated(page) && entry.address == original.address)
      item[flag: "inside"] =
        !entry.address.isEmpty && original.address != entry.address
        && original.address.hasPrefix(entry.address)
      return item
    }
    values[list: "breadcrumbs"] = breadcrumbs.map { crumb in
      let item = values.link(to: crumb, plan, words)
      if crumb.kind == .home {
        item[html: "title"] = words.html(.home)
        item[html: "otherLanguage"] = item[html: "targetLanguage"]
      }
      return item
    }
    values[list: "footer"] = footer.map { values.link(to: $0, plan, words) }
    values[html: "siteLanguage"] = words.attributes(for: settings.language)
    values[html: "siteLink"] = words.targetAttribute(for: settings.language)
    values.setEditions(of: page, plan, words, root: root)
    values[flag: "hasBreadcrumbs"] = !breadcrumbs.isEmpty
    values[flag: "hasSummary"] = !page.summary.isEmpty
    values[flag: "hasNotice"] = settings.notice != nil
    for name in ["sections", "words", "details"] { values[list: name] = [] }
    for name in ["hasSections", "hasWords", "hasDetails"] { values[flag: name] = false }
    return values
  }

  /// What is on this page first, so that no two pages of a site have the same title.
  private func pageTitle(_ page: PagePlan, _ plan: SitePlan) -> String {
    switch page.kind {
    case .home: settings.name
    case .chapter(let document, _):
      "\(page.title) – \(plan.pages[plan.documents[document].introduction].title) – \(settings.name)"
    case .whole, .largePrint: "\(page.title) – \(page.menuTitle) – \(settings.name)"
    default: "\(page.title) – \(settings.name)"
    }
  }

  /// The pages above a page. A translation has those above its original, an Easy Read version its original as well.
  private func crumbs(of page: PagePlan, _ plan: SitePlan) -> [PagePlan] {
    guard page.edition != nil else { return plan.ancestors(of: page.address) }
    let original = plan.original(of: page)
    return plan.ancestors(of: original.address) + (page.edition?.language == nil ? [original] : [])
  }

  private func isTranslated(_ page: PagePlan) -> Bool { page.edition?.language != nil }

  private func setLanguage(_ values: TemplateValues, _ language: String) {
    values[text: "language"] = language
    values[text: "direction"] = Language.named(language)?.isRightToLeft == true ? "rtl" : "ltr"
  }

  private func setUnit(_ values: TemplateValues) {
    let licence = Licence(settings.licence)
    values[text: "siteName"] = settings.name
    values[text: "siteShortName"] = settings.shortName ?? settings.name
    values[text: "siteDescription"] = settings.description
    values[text: "area"] = settings.area
    values[text: "governingBody"] = settings.governingBody
    values[text: "contactEmail"] = settings.email
    values[text: "contactTelephone"] = settings.telephone
    values[text: "contactTelephoneHref"] = settings.telephone.map(TelephoneLink.href)
    values[text: "contactAddress"] = settings.address
    values[text: "licenceName"] = licence.name
    values[text: "licenceURL"] = licence.url
  }
}

/// A licence by its SPDX identifier, or as the unit describes it.
struct Licence {
  let name: String
  let url: String?

  init(_ identifier: String) {
    (name, url) = Self.known[identifier] ?? (identifier, nil)
  }

  private static let known: [String: (String, String?)] = [
    "OGL-UK-3.0": (
      "Open Government Licence v3.0",
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    ),
    "CC-BY-4.0": ("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "CC0-1.0": ("Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
  ]
}

extension PagePlan {
  /// A whole document is the same text as its chapters; search engines should show the document.
  var canonicalAddress: String {
    switch kind {
    case .whole: String(address.dropLast("whole/".count))
    case .largePrint: String(address.dropLast("large-print/".count))
    default: address
    }
  }
}
