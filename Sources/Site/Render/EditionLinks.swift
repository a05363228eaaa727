import Content
import Languages
import Markup

extension TemplateValues {
  /// A link to `page`, or to its translation into the language of `words`; where that is another language than the
  /// page’s, the link says so.
  func link(to page: PagePlan, _ plan: SitePlan, _ words: Words) -> TemplateValues {
    let page = plan.version(of: page, in: words.language)
    let link: TemplateValues = ["title": page.menuTitle, "href": page.address]
    link[html: "otherLanguage"] = words.linkAttributes(for: plan.language(of: page))
    link[html: "targetLanguage"] = words.targetAttribute(for: plan.language(of: page))
    return link
  }

  /// The other versions of a page: languages, Easy Read and large print; and what must be said of this one.
  func setEditions(of page: PagePlan, _ plan: SitePlan, _ words: Words, root: String) {
    let original = plan.standard(of: page)
    let editions = plan.editions(of: original)
    let largePrint = plan.largePrint(of: original)
    let translations = editions.filter { $0.edition?.language != nil }
    var links = translations.isEmpty && editions.isEmpty ? [] : [original] + editions
    if let largePrint { links = (links.isEmpty ? [original] : links) + [largePrint] }
    self[list: "editions"] = links.map {
      edition($0, page, plan, standard: translations.isEmpty ? words.inEnglish.text(.standardVersion) : nil)
    }
    self[flag: "hasEditions"] = links.count > 1
    self[list: "alternates"] = plan.alternates(of: page).map { ["language": $0.language, "url": $0.url] }
    self[html: "editionNotes"] = EditionNotes(page: page, plan: plan, words: words, root: root).html
  }

  private func edition(
    _ edition: PagePlan, _ page: PagePlan, _ plan: SitePlan, standard: String?
  ) -> TemplateValues {
    let language = plan.language(of: edition)
    let own = Language.named(language)
    let name =
      switch edition.kind {
      case .easyRead: "Easy Read"
      case .largePrint: "Large print"
      default: standard ?? own?.ownName ?? language
      }
    let link: TemplateValues = [
      "title": name, "href": edition.address, "language": language,
      "direction": own?.isRightToLeft == true ? "rtl" : "ltr",
    ]
    link[flag: "current"] = edition.address == page.address
    return link
  }
}

extension SitePlan {
  /// The versions of `page` that differ by language alone, itself included, for search engines; none where there is
  /// but one.
  func alternates(of page: PagePlan) -> [(language: String, url: String)] {
    guard page.kind != .easyRead, !page.kind.isWhole else { return [] }
    let original = original(of: page)
    let translations = editions(of: original).filter { $0.edition?.language != nil }
    guard !translations.isEmpty else { return [] }
    return ([original] + translations).map { (language(of: $0), absoluteAddress(of: $0.address)) } + [
      ("x-default", absoluteAddress(of: original.address))
    ]
  }

  /// The page that all versions of `page` are versions of.
  fileprivate func standard(of page: PagePlan) -> PagePlan {
    if case .largePrint(let document) = page.kind { return pages[documents[document].introduction] }
    return original(of: page)
  }

  /// The document in large print whose first page is `page`.
  fileprivate func largePrint(of page: PagePlan) -> PagePlan? {
    guard case .introduction(let document) = page.kind else { return nil }
    return pages[documents[document].largePrint]
  }
}

/// What readers of a translation or an Easy Read version must know of it: that nobody has checked it, and that the
/// original has changed.
struct EditionNotes {
  let page: PagePlan
  let plan: SitePlan
  let words: Words
  let root: String

  var html: String {
    guard let edition = page.edition, let file = plan.page(of: page) else { return "" }
    let isTranslation = edition.language != nil
    var writer = MarkupWriter()
    if file.details.checkedBy == nil {
      write(isTranslation ? .translationUnchecked : .easyReadUnchecked, to: &writer)
    }
    let now = file.edition.flatMap { plan.source.fingerprints[$0.original] }
    if let then = file.details.translatedFrom, then != now {
      write(isTranslation ? .translationOutdated : .easyReadOutdated, to: &writer)
    }
    return writer.string
  }

  /// Says it in the language of the page and in English: the people who keep the site must understand it too.
  private func write(_ word: Word, to writer: inout MarkupWriter) {
    let original = root + plan.original(of: page).address
    let target = plan.language(of: plan.original(of: page))
    writer.raw("<div class=\"edition-note\"><p>")
    words.write(word, links: [original], target: target, to: &writer)
    writer.raw("</p>")
    if !words.isEnglish, words.has(word) {
      writer.raw("<p lang=\"en\" dir=\"ltr\">")
      words.inEnglish.write(word, links: [original], to: &writer)
      writer.raw("</p>")
    }
    writer.raw("</div>\n")
  }
}
