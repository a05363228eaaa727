import Content
import Diagnostics
import Markdown
import Markup

/// A finished page of the site.
struct RenderedPage: Sendable {
  /// The path of the file below the output folder.
  let path: String
  /// The file it is made from, if there is one.
  let source: String?
  /// What is written to it.
  let html: [UInt8]
  /// Where the parts of its body come from.
  let origins: [Composer.Origin]
  /// The files it links to.
  let assets: Set<String>
  /// The pictures that are published next to it.
  let pictures: [SiteFile]
  /// How many charts and tables it has.
  let figures: Int
  let problems: DiagnosticBag
}

/// Writes single pages of a plan.
struct PageRenderer: Sendable {
  let plan: SitePlan
  let resolver: LinkResolver
  let templates: Templates
  let frame: SiteFrame
  let downloads: Downloads
  /// What the check found on the other pages and let through: the accessibility statement tells people.
  var found: [FoundFailure] = []

  init(plan: SitePlan, templates: Templates, frame: SiteFrame) {
    self.plan = plan
    resolver = LinkResolver(plan: plan)
    self.templates = templates
    self.frame = frame
    downloads = Downloads(plan: plan)
  }

  /// The page at a position of the plan. `published` are the sizes of the pictures that are published already.
  func render(_ position: Int, published: [String: Int] = [:]) -> RenderedPage {
    let page = plan.pages[position]
    let root = page.kind == .notFound ? plan.source.settings.basePath : Addresses.root(from: page.address)
    let words = words(on: page)
    var composer = Composer(
      plan: plan, resolver: resolver, downloads: downloads, words: words, page: plan.page(of: page),
      root: root)
    let values = frame.values(for: page, root: root, plan: plan, words)
    var bodies = PageBodies()
    fill(values, page, root, published, &composer, &bodies)
    values[text: "body"] = bodies.add(composer)
    let (html, origins) = bodies.fill(templates.render(page.kind.template, values, in: words.language))
    return RenderedPage(
      path: page.outputPath, source: plan.page(of: page)?.file, html: html, origins: origins,
      assets: composer.assets, pictures: composer.pictures.files, figures: composer.figureCount,
      problems: composer.problems)
  }

  /// What the site says on a page.
  private func words(on page: PagePlan) -> Words {
    var words = templates.words.words(for: plan.language(of: page))
    words.siteLanguage = plan.source.settings.language
    return words
  }

  /// The page left at an old address.
  func render(_ redirect: RedirectPlan.Page) -> RenderedPage {
    let address = PagePath.folder(of: redirect.path) + "/"
    let words = templates.words.words(for: plan.source.settings.language)
    let title = words.text(.moved)
    let page = PagePlan(
      kind: .page, address: address == "/" ? "" : address, title: title, menuTitle: title, summary: "",
      source: nil)
    let values = frame.values(for: page, root: Addresses.root(from: page.address), plan: plan, words)
    values[text: "target"] = redirect.target
    values[text: "canonical"] = plan.source.settings.baseURL + WebAddress.encoded(redirect.target)
    let html = Array(templates.render("redirect", values, in: words.language).utf8)
    return RenderedPage(
      path: redirect.path, source: nil, html: html, origins: [], assets: [], pictures: [], figures: 0,
      problems: DiagnosticBag())
  }

  private func fill(
    _ values: TemplateValues, _ page: PagePlan, _ root: String, _ published: [String: Int],
    _ composer: inout Composer, _ bodies: inout PageBodies
  ) {
    let source = plan.page(of: page)
    let survey = page.kind == .list(.survey) ? SurveyIndex(plan: plan, folder: source?.folder ?? "") : nil
    if let survey {
      composer.words.inEnglishPart(to: &composer.writer) { survey.writeAnswer(to: &$0, root: root) }
    }
    let statement =
      page.kind == .statement
      ? StatementPage(plan: plan, root: root, words: composer.words, found: found) : nil
    statement?.writeScope(to: &composer.writer)
    if let source, !page.kind.isWhole {
      composer.write(source.body)
      values.setSections(source, fewest: page.kind.listsMoreThanSections ? 1 : 3)
      values.setWords(source.words, plan)
      values.setDetails(PageFacts.details(of: source.details, kind: page.kind, composer.words))
    }
    if let survey {
      composer.words.inEnglishPart(to: &composer.writer) { survey.writeLinks(to: &$0, root: root) }
    }
    switch page.kind {
    case .introduction(let document), .chapter(let document, _):
      values.setDocument(document, page, plan, composer.words)
    case .list:
      values.setEntries(
        ListEntries.entries(in: source?.folder ?? "", plan, composer.words))
    case .catalogue: values.setCatalogue(downloads, plan.source.settings, composer.words)
    case .decision: values.setDecision(source?.details, composer.words)
    case .dataset(let index):
      values.setDataset(
        plan.tables[index], downloads.datasets[index], plan.source.settings, composer.words)
    case .wave(let index):
      OverviewPage(plan: plan, index: index, download: downloads.waves[index]).fill(values, &composer)
    case .survey(let kind): SurveyPage(plan: plan, page: page, kind: kind).fill(values, &composer)
    case .glossary: GlossaryPage.write(plan.source.glossary, composer.words, to: &composer.writer)
    case .siteMap: SiteMapPage(plan: plan, root: root, composer.words).write(to: &composer.writer)
    case .statement:
      if let statement { values.setSections(statement.write(to: &composer.writer), after: source) }
    case .contact:
      let page = ContactPage(plan: plan, root: root, words: composer.words)
      values.setSections(page.write(to: &composer.writer), after: source)
    case .cookies: CookiePage(plan: plan, words: composer.words).write(to: &composer.writer)
    case .notFound: NotFoundPage.write(plan, root: root, composer.words, to: &composer.writer)
    case .whole(let document), .largePrint(let document):
      WholePage(plan: plan, document: document, published: published).fill(values, &composer, &bodies)
    case .home, .page, .update, .easyRead: break
    }
  }
}
