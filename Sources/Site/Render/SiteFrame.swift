import Content
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
    navigation = settings.navigation.compactMap { plan.pageOfPath[$0.path] }.map { plan.pages[$0] }
    let named = settings.footer.compactMap { plan.pageOfPath[$0.path] }.map { plan.pages[$0] }
    let generated = plan.pages.filter { [.catalogue, .glossary, .siteMap].contains($0.kind) }
    footer = named + generated
    feed = plan.pages.first { $0.kind == .list(.updates) }.map { Feed.path(for: $0) }
  }

  /// The names every template knows, for `page`.
  func values(for page: PagePlan, root: String, plan: SitePlan) -> TemplateValues {
    let values: TemplateValues = [
      "title": page.title, "pageTitle": pageTitle(page), "summary": page.summary, "kind": page.kind.name,
      "root": root, "canonical": settings.baseURL + WebAddress.encoded(page.canonicalAddress),
      "stylesheet": stylesheet, "icon": icon,
      "sharingImage": nil, "securityPolicy": Self.securityPolicy, "feed": feed, "notice": settings.notice,
      "baseURL": settings.baseURL,
    ]
    setLanguage(values, plan.page(of: page)?.details.language)
    setUnit(values)
    let breadcrumbs = plan.ancestors(of: page.address)
    values[list: "navigation"] = navigation.map { entry in
      let item = link(entry)
      item[flag: "current"] = entry.address == page.address
      item[flag: "inside"] =
        !entry.address.isEmpty && page.address != entry.address && page.address.hasPrefix(entry.address)
      return item
    }
    values[list: "breadcrumbs"] = breadcrumbs.map { crumb in
      ["title": crumb.address.isEmpty ? "Home" : crumb.menuTitle, "href": crumb.address]
    }
    values[list: "footer"] = footer.map(link)
    values[flag: "hasBreadcrumbs"] = !breadcrumbs.isEmpty
    values[flag: "hasSummary"] = !page.summary.isEmpty
    values[flag: "hasNotice"] = settings.notice != nil
    for name in ["sections", "words", "details"] { values[list: name] = [] }
    for name in ["hasSections", "hasWords", "hasDetails"] { values[flag: name] = false }
    return values
  }

  private func pageTitle(_ page: PagePlan) -> String {
    page.kind == .home ? settings.name : "\(page.title) – \(settings.name)"
  }

  private func link(_ page: PagePlan) -> TemplateValues {
    ["title": page.menuTitle, "href": page.address]
  }

  private func setLanguage(_ values: TemplateValues, _ own: String?) {
    let language = own ?? settings.language
    let base = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    values[text: "language"] = language
    values[text: "direction"] = Self.rightToLeft.contains(base) ? "rtl" : "ltr"
  }

  /// Languages written from right to left, by their ISO 639-1 codes.
  private static let rightToLeft: Set<String> = [
    "ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi",
  ]

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
    if case .whole = kind { return String(address.dropLast("whole/".count)) }
    return address
  }
}
