import Checks
import Content
import Diagnostics

/// The stylesheet and the icon, under names that change with their content so that browsers may keep them for ever.
struct SiteAssets: Sendable {
  let stylesheetPath: String
  let stylesheet: [UInt8]
  let iconPath: String
  let icon: [UInt8]

  init(templates: Templates, settings: SiteSettings) {
    let css =
      Palette(settings).css + Stylesheet.running(settings.name)
      + templates.styles.map(Stylesheet.compact).joined()
    stylesheet = Array(css.utf8)
    stylesheetPath = "assets/site.\(Fingerprint(of: stylesheet).text).css"
    icon = templates.assets["assets/icon.svg"] ?? []
    iconPath = "assets/icon.\(Fingerprint(of: icon).text).svg"
  }

  /// The stylesheet as the checks of pages find it.
  func forChecks(_ plan: SitePlan) -> Stylesheets {
    Stylesheets(basePath: plan.source.settings.basePath) { [stylesheet, stylesheetPath] path in
      path == stylesheetPath ? stylesheet : nil
    }
  }
}
