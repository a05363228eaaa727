import Configuration
import Content

/// What a list of pages shows of each.
enum ListEntries {
  /// The pages of a folder, in their order.
  static func entries(in folder: String, _ plan: SitePlan, _ words: Words) -> [TemplateValues] {
    (plan.listed[folder] ?? []).map {
      entry(plan.version(of: plan.pages[$0], in: words.language), plan, words)
    }
  }

  private static func entry(_ page: PagePlan, _ plan: SitePlan, _ words: Words) -> TemplateValues {
    let details = plan.page(of: page)?.details
    let meta = [details?.reference, details?.amount.map(Money.text), details?.period].compactMap { $0 }
    let date = details?.date ?? details?.published
    let values = values(page, date: date, words, meta: meta.joined(separator: ", "))
    values[html: "otherLanguage"] = words.linkAttributes(for: plan.language(of: page))
    values[html: "ownLanguage"] = words.attributes(for: plan.language(of: page))
    return values
  }

  private static func values(_ page: PagePlan, date: Day?, _ words: Words, meta: String) -> TemplateValues {
    let values: TemplateValues = [
      "title": page.title, "href": page.address, "summary": page.summary, "date": date.map(words.date),
      "dateISO": date?.iso, "meta": meta,
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
