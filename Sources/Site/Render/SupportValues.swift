import Content

extension TemplateValues {
  /// Where to get help, and what `page` offers to readers whom it may upset.
  func setSupport(_ page: PagePlan, _ plan: SitePlan, _ words: Words) {
    let support = SupportPlan(of: page, in: plan)
    let help = plan.helpPage.map { link(to: $0, plan, words) }
    help?[flag: "current"] = plan.helpPage?.address == plan.original(of: page).address
    self[group: "help"] = help
    self[text: "exitHref"] = support.exit
    self[flag: "hasSupport"] = !support.services.isEmpty
    self[list: "support"] = support.services.map { service in
      [
        "name": service.name, "about": service.about, "link": service.link, "telephone": service.telephone,
        "telephoneHref": service.telephone.map(TelephoneLink.href),
      ]
    }
  }
}

extension SitePlan {
  /// The page that says where to get help, if `site.yml` names one.
  var helpPage: PagePlan? {
    source.settings.support.page.flatMap { pageOfPath[$0.path] }.map { pages[$0] }
  }
}
