import Content
import Diagnostics
import Languages

/// Plans the pages that repeat others: translations below the code of their language, as in `ur/strategy/`, and Easy
/// Read versions below the page they repeat, as in `strategy/easy-read/`.
struct EditionPlans {
  let source: SiteSource
  /// The pages that are there already, and where each is, by the path of its file.
  let pages: [PagePlan]
  let pageOfPath: [String: Int]
  let withheld: Set<String>

  /// The pages, in the order of the language switch, and then of their paths.
  func plans() -> [PagePlan] {
    let found = source.pages.enumerated().compactMap { position, page in plan(of: page, at: position) }
    return found.enumerated().sorted {
      let ranks = (rank($0.element), rank($1.element))
      return ranks.0 == ranks.1 ? $0.offset < $1.offset : ranks.0 < ranks.1
    }.map(\.element)
  }

  private func plan(of page: Page, at position: Int) -> PagePlan? {
    guard let edition = page.edition, !withheld.contains(page.path),
      let original = pageOfPath[edition.original]
    else { return nil }
    let title = page.details.title.isEmpty ? page.path : page.details.title
    var plan = PagePlan(
      kind: kind(of: edition, pages[original].kind), address: address(of: edition, pages[original].address),
      title: title, menuTitle: page.details.shortTitle ?? title, summary: page.details.summary ?? "",
      source: position)
    plan.edition = PagePlan.Edition(original: original, kind: edition.kind)
    return plan
  }

  /// What Candour itself adds to the pages of a survey is in English, so a translation of one is its text alone.
  private func kind(of edition: PageEdition, _ original: PagePlan.Kind) -> PagePlan.Kind {
    guard edition.language != nil else { return .easyRead }
    switch original {
    case .wave, .list(.survey): return .page
    default: return original
    }
  }

  private func address(of edition: PageEdition, _ original: String) -> String {
    edition.language.map { "\($0.code.lowercased())/\(original)" } ?? "\(original)easy-read/"
  }

  private func rank(_ plan: PagePlan) -> Int {
    guard case .translation(let language)? = plan.edition?.kind else { return .max }
    return source.settings.languages.firstIndex { $0.code == language.code } ?? .max - 1
  }
}

extension PagePlan {
  /// What a page repeats, and how.
  struct Edition: Sendable {
    /// The position of the page it repeats.
    let original: Int
    let kind: PageEdition.Kind

    /// The language it is in, where it is a translation.
    var language: Language? {
      if case .translation(let language) = kind { language } else { nil }
    }
  }
}

extension SitePlan {
  /// The language of a page, such as `en-GB`.
  func language(of page: PagePlan) -> String {
    page.edition?.language?.code ?? self.page(of: page)?.details.language ?? page.language
      ?? source.settings.language
  }

  /// The page that `page` repeats, or itself.
  func original(of page: PagePlan) -> PagePlan {
    page.edition.map { pages[$0.original] } ?? page
  }

  /// The translations of `page` and its version in Easy Read, in the order of the language switch.
  func editions(of page: PagePlan) -> [PagePlan] {
    guard let position = pageOfAddress(original(of: page).address) else { return [] }
    return (editionsOfPage[position] ?? []).map { pages[$0] }
  }

  /// `page` in `language`, where there is a translation; else the page itself.
  func version(of page: PagePlan, in language: String) -> PagePlan {
    editionsOfPage.isEmpty
      ? page : editions(of: page).first { $0.edition?.language?.code == language } ?? page
  }
}
