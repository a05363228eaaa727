import Configuration
import Content
import Datasets
import Disclosure

/// What a list of pages shows of each.
enum ListEntries {
  /// The pages of a folder, in their order.
  static func entries(in folder: String, _ plan: SitePlan) -> [TemplateValues] {
    (plan.listed[folder] ?? []).map { entry(plan.pages[$0], plan) }
  }

  /// Every dataset, in the order of their titles.
  static func datasets(_ plan: SitePlan) -> [TemplateValues] {
    let pages = plan.pages.filter { if case .dataset = $0.kind { true } else { false } }
    return pages.sorted { ($0.title, $0.address) < ($1.title, $1.address) }.map { page in
      guard case .dataset(let index) = page.kind else { return entry(page, plan) }
      let metadata = plan.tables[index].metadata
      let status =
        metadata.status == .illustrative ? "Illustrative" : metadata.status.rawValue.capitalizedFirst
      return values(page, date: nil, meta: "\(status). \(metadata.period). \(metadata.geography)")
    }
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
