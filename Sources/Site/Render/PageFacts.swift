import Configuration
import Content
import Markdown

/// The dates and roles that stand under a page’s title.
enum PageFacts {
  static func details(
    of details: PageDetails, kind: PagePlan.Kind, _ words: Words
  ) -> [TemplateValues] {
    var facts: [(Word, String?)] = []
    if kind != .decision { facts.append((.date, details.date.map(words.date))) }
    facts += [
      (.published, details.published.map(words.date)), (.updated, details.updated.map(words.date)),
      (.nextReview, details.nextReview.map(words.date)), (.period, details.period), (.owner, details.owner),
    ]
    return facts.compactMap { word, value in
      guard let value else { return nil }
      let fact: TemplateValues = ["value": value]
      fact[html: "term"] = words.html(word)
      return fact
    }
  }
}

extension TemplateValues {
  func setDetails(_ details: [TemplateValues]) {
    self[list: "details"] = details
    self[flag: "hasDetails"] = !details.isEmpty
  }

  /// The headings of the second level, where there are enough to be worth a list: `fewest`, or more.
  func setSections(_ page: Page, fewest: Int = 3) {
    let headings = page.body.markdown.headings.filter { $0.level == 2 }
    let isWorthIt = headings.count >= fewest
    self[list: "sections"] = isWorthIt ? headings.map { ["title": $0.text, "href": "#" + $0.id] } : []
    self[flag: "hasSections"] = isWorthIt
  }

  func setWords(_ positions: [Int], _ plan: SitePlan) {
    let entries = positions.map { plan.source.glossary.entries[$0] }.sorted {
      $0.term.lowercased() < $1.term.lowercased()
    }
    self[list: "words"] = entries.map { entry in
      ["id": entry.id, "term": entry.name, "meaning": entry.meaning, "href": "glossary/#\(entry.id)"]
    }
    self[flag: "hasWords"] = !entries.isEmpty
  }

  func setDecision(_ details: PageDetails?, _ words: Words) {
    self[text: "reference"] = details?.reference
    self[text: "amount"] = details?.amount.map(Money.text)
    self[flag: "hasAmount"] = details?.amount != nil
    self[text: "decisionMaker"] = details?.decisionMaker
    self[text: "date"] = details?.date.map(words.date)
    self[text: "dateISO"] = details?.date?.iso
    self[flag: "hasConsiderations"] = details?.considerations.isEmpty == false
    self[list: "considerations"] = (details?.considerations ?? []).map { consideration in
      let item: TemplateValues = ["name": consideration.name, "text": consideration.text]
      if consideration.text == nil { item[html: "text"] = words.html(.notConsidered) }
      return item
    }
  }

  func setDocument(_ document: Int, _ page: PagePlan, _ plan: SitePlan, _ words: Words) {
    let positions = plan.documents[document].pages
    let introduction = plan.pages[plan.documents[document].introduction]
    let original = plan.original(of: page)
    let here = positions.firstIndex { plan.pages[$0].address == original.address } ?? 0
    setDocumentNames(document, plan, words)
    self[flag: "isIntroduction"] = original.address == introduction.address
    self[list: "chapters"] = positions.enumerated().map { number, position in
      let item = neighbour(position, plan, words)
      item[text: "number"] = number == 0 ? nil : String(number)
      item[flag: "current"] = number == here
      return item
    }
    self[flag: "hasChapters"] = positions.count > 1
    self[group: "previous"] = here > 0 ? pagerLink(positions[here - 1], plan, words) : nil
    self[group: "next"] = here + 1 < positions.count ? pagerLink(positions[here + 1], plan, words) : nil
  }

  func setDocumentNames(_ document: Int, _ plan: SitePlan, _ words: Words) {
    let original = plan.pages[plan.documents[document].introduction]
    let introduction = plan.version(of: original, in: words.language)
    let versions = plan.page(of: introduction)?.details.versions ?? []
    self[text: "documentTitle"] = introduction.title
    self[text: "documentHref"] = introduction.address
    // A document is on one page in its own language alone.
    let isTranslated = !Words.isEnglish(words.language) && plan.language(of: original) != words.language
    self[text: "wholeHref"] = isTranslated ? nil : plan.pages[plan.documents[document].whole].address
    self[flag: "hasVersions"] = !versions.isEmpty
    self[list: "versions"] = versions.map {
      ["version": $0.version, "date": words.date($0.date), "change": $0.change]
    }
  }

  /// A link whose title alone may be in another language: the word before it never is.
  private func pagerLink(_ position: Int, _ plan: SitePlan, _ words: Words) -> TemplateValues {
    let link = neighbour(position, plan, words)
    if !link[html: "otherLanguage"].isEmpty {
      let page = plan.version(of: plan.pages[position], in: words.language)
      link[html: "otherLanguage"] = words.attributes(for: plan.language(of: page))
    }
    return link
  }

  private func neighbour(_ position: Int, _ plan: SitePlan, _ words: Words) -> TemplateValues {
    let page = plan.pages[position]
    let link = link(to: page, plan, words)
    // “Introduction” is said in the language of the page, whatever language the introduction is in.
    if case .introduction = page.kind {
      link[html: "title"] = words.html(.introduction)
      link[html: "otherLanguage"] = link[html: "targetLanguage"]
    }
    return link
  }
}

extension Glossary.Entry {
  /// The term with its abbreviation: `violence reduction unit (VRU)`.
  var name: String { abbreviation.map { "\(term) (\($0))" } ?? term }
}
