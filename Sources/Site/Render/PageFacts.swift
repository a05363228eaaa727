import Configuration
import Content
import Markdown

/// The dates and roles that stand under a page’s title.
enum PageFacts {
  static func details(of details: PageDetails, kind: PagePlan.Kind) -> [(term: String, value: String)] {
    var facts: [(String, String?)] = []
    if kind != .decision { facts.append(("Date", details.date?.text)) }
    facts += [
      ("Published", details.published?.text), ("Updated", details.updated?.text),
      ("Next review", details.nextReview?.text), ("Period", details.period), ("Owner", details.owner),
    ]
    return facts.compactMap { term, value in value.map { (term: term, value: $0) } }
  }
}

extension TemplateValues {
  func setDetails(_ details: [(term: String, value: String)]) {
    self[list: "details"] = details.map { ["term": $0.term, "value": $0.value] }
    self[flag: "hasDetails"] = !details.isEmpty
  }

  /// The headings of the second level, where there are enough to be worth a list.
  func setSections(_ page: Page) {
    let headings = page.body.markdown.headings.filter { $0.level == 2 }
    let isWorthIt = headings.count >= 3
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

  func setDecision(_ details: PageDetails?) {
    self[text: "reference"] = details?.reference
    self[text: "amount"] = details?.amount.map(Money.text)
    self[flag: "hasAmount"] = details?.amount != nil
    self[text: "decisionMaker"] = details?.decisionMaker
    self[text: "date"] = details?.date?.text
    self[text: "dateISO"] = details?.date?.iso
    self[flag: "hasConsiderations"] = details?.considerations.isEmpty == false
    self[list: "considerations"] = (details?.considerations ?? []).map { consideration in
      ["name": consideration.name, "text": consideration.text ?? "Not recorded as considered."]
    }
  }

  func setDocument(_ document: Int, _ page: PagePlan, _ plan: SitePlan) {
    let positions = plan.documents[document].pages
    let introduction = plan.pages[plan.documents[document].introduction]
    let here = positions.firstIndex { plan.pages[$0].address == page.address } ?? 0
    setDocumentNames(document, plan)
    self[flag: "isIntroduction"] = page.address == introduction.address
    self[list: "chapters"] = positions.enumerated().map { number, position in
      let item: TemplateValues = [
        "number": number == 0 ? nil : String(number),
        "title": number == 0 ? "Introduction" : plan.pages[position].menuTitle,
        "href": plan.pages[position].address,
      ]
      item[flag: "current"] = number == here
      return item
    }
    self[flag: "hasChapters"] = positions.count > 1
    self[group: "previous"] = here > 0 ? neighbour(positions[here - 1], plan) : nil
    self[group: "next"] = here + 1 < positions.count ? neighbour(positions[here + 1], plan) : nil
  }

  func setDocumentNames(_ document: Int, _ plan: SitePlan) {
    let introduction = plan.pages[plan.documents[document].introduction]
    let versions = plan.page(of: introduction)?.details.versions ?? []
    self[text: "documentTitle"] = introduction.title
    self[text: "documentHref"] = introduction.address
    self[text: "wholeHref"] = plan.pages[plan.documents[document].whole].address
    self[flag: "hasVersions"] = !versions.isEmpty
    self[list: "versions"] = versions.map {
      ["version": $0.version, "date": $0.date.text, "change": $0.change]
    }
  }

  private func neighbour(_ position: Int, _ plan: SitePlan) -> TemplateValues {
    let page = plan.pages[position]
    let isIntroduction = if case .introduction = page.kind { true } else { false }
    return ["title": isIntroduction ? "Introduction" : page.menuTitle, "href": page.address]
  }
}

extension Glossary.Entry {
  /// The term with its abbreviation: `violence reduction unit (VRU)`.
  var name: String { abbreviation.map { "\(term) (\($0))" } ?? term }
}
