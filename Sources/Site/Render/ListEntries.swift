import Configuration
import Content

/// What a list of pages shows of each.
enum ListEntries {
  /// The pages of a folder, in their order.
  static func entries(in folder: String, _ plan: SitePlan) -> [TemplateValues] {
    (plan.listed[folder] ?? []).map { entry(plan.pages[$0], plan) }
  }

  private static func entry(_ page: PagePlan, _ plan: SitePlan) -> TemplateValues {
    let details = plan.page(of: page)?.details
    let meta = [details?.reference, details?.amount.map(Money.text), details?.period].compactMap { $0 }
    return values(page, date: details?.date ?? details?.published, meta: meta.joined(separator: ", "))
  }

  private static func values(_ page: PagePlan, date: Day?, meta: String) -> TemplateValues {
    let values: TemplateValues = [
      "title": page.title, "href": page.address, "summary": page.summary, "date": date?.text,
      "dateISO": date?.iso,
      "meta": meta,
    ]
    values[flag: "hasDate"] = date != nil
    values[flag: "hasMeta"] = !meta.isEmpty
    return values
  }
}

extension TemplateValues {
  func setEntries(_ entries: [TemplateValues]) {
    self[list: "entries"] = entries
    self[flag: "hasEntries"] = !entries.isEmpty
  }
}

extension String {
  /// The text with a capital at its start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
