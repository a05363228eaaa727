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

  init(plan: SitePlan, templates: Templates, frame: SiteFrame) {
    self.plan = plan
    resolver = LinkResolver(plan: plan)
    self.templates = templates
    self.frame = frame
  }

  /// The page at a position of the plan.
  func render(_ position: Int) -> RenderedPage {
    let page = plan.pages[position]
    let root = page.kind == .notFound ? plan.source.settings.basePath : Addresses.root(from: page.address)
    var composer = Composer(plan: plan, resolver: resolver, page: plan.page(of: page), root: root)
    let values = frame.values(for: page, root: root, plan: plan)
    fill(values, page, root, &composer)
    let text = templates.render(page.kind.template, values)
    let (html, offset) = BodyMark.splice(text, composer.writer.bytes)
    let origins = composer.origins.map {
      Composer.Origin(offset: $0.offset + offset, location: $0.location)
    }
    return RenderedPage(
      path: page.outputPath, source: plan.page(of: page)?.file, html: html, origins: origins,
      assets: composer.assets, figures: composer.figureCount, problems: composer.problems)
  }

  /// The page left at an old address.
  func render(_ redirect: RedirectPlan.Page) -> RenderedPage {
    let address = PagePath.folder(of: redirect.path) + "/"
    let page = PagePlan(
      kind: .page, address: address == "/" ? "" : address, title: "This page has moved",
      menuTitle: "This page has moved", summary: "", source: nil)
    let values = frame.values(for: page, root: Addresses.root(from: page.address), plan: plan)
    values[text: "target"] = redirect.target
    values[text: "canonical"] = plan.source.settings.baseURL + redirect.target
    let html = Array(templates.render("redirect", values).utf8)
    return RenderedPage(
      path: redirect.path, source: nil, html: html, origins: [], assets: [], figures: 0, problems: DiagnosticBag())
  }

  private func fill(
    _ values: TemplateValues, _ page: PagePlan, _ root: String, _ composer: inout Composer
  ) {
    let source = plan.page(of: page)
    if let source, !page.kind.isWhole {
      composer.write(source.body)
      values.setSections(source)
      values.setWords(source.words, plan)
      values.setDetails(PageFacts.details(of: source.details, kind: page.kind))
    }
    switch page.kind {
    case .introduction(let document), .chapter(let document, _): values.setDocument(document, page, plan)
    case .list: values.setEntries(ListEntries.entries(in: source?.folder ?? "", plan))
    case .catalogue: values.setEntries(ListEntries.datasets(plan))
    case .decision: values.setDecision(source?.details)
    case .dataset(let index): values.setDataset(plan.tables[index], root: root)
    case .wave(let index): WavePage(plan: plan, index: index, root: root).fill(values, &composer)
    case .glossary: GlossaryPage.write(plan.source.glossary, to: &composer.writer)
    case .siteMap: SiteMapPage.write(plan, root: root, to: &composer.writer)
    case .notFound: NotFoundPage.write(plan, root: root, to: &composer.writer)
    case .whole(let document): WholePage(plan: plan, document: document).fill(values, &composer)
    case .home, .page, .update: break
    }
    values[text: "body"] = BodyMark.mark
  }
}

extension PagePlan.Kind {
  var isWhole: Bool {
    if case .whole = self { true } else { false }
  }
}

/// Keeps a page’s body out of the template engine, which would copy it many times over: the template writes a mark,
/// and the body takes its place.
enum BodyMark {
  /// No file can hold it: NUL bytes are refused when pages are read.
  static let mark = "\u{0}body\u{0}"

  /// `text` with `body` in place of the mark, and the offset at which the body stands.
  static func splice(_ text: String, _ body: [UInt8]) -> (html: [UInt8], offset: Int) {
    var text = text
    return text.withUTF8 { text in
      let mark = Array(mark.utf8)
      guard let start = text.firstIndex(of: 0), text[start...].starts(with: mark) else { return (Array(text), 0) }
      var html: [UInt8] = []
      html.reserveCapacity(text.count + body.count)
      html.append(contentsOf: text[..<start])
      html.append(contentsOf: body)
      html.append(contentsOf: text[(start + mark.count)...])
      return (html, start)
    }
  }
}
