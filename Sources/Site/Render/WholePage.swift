import Content
import Diagnostics
import Markup

/// A whole document on one page: its introduction and chapters, one after the other.
struct WholePage {
  let plan: SitePlan
  let document: Int
  /// The sizes of the pictures that its chapters have published, by their paths.
  let published: [String: Int]

  func fill(_ values: TemplateValues, _ composer: inout Composer, _ bodies: inout PageBodies) {
    let positions = plan.documents[document].pages
    composer.sharedPages = Dictionary(
      positions.enumerated().map { (plan.pages[$1].address, anchor($0)) },
      uniquingKeysWith: { first, _ in first })
    var words: Set<Int> = []
    let says = composer.words
    values.setDocumentNames(document, plan, says)
    values[list: "parts"] = positions.enumerated().map { number, position in
      let page = plan.page(of: plan.pages[position])
      words.formUnion(page?.words ?? [])
      return part(number, page, &composer, &bodies)
    }
    values.setWords(words.sorted(), plan)
    if let details = plan.page(of: plan.pages[positions[0]])?.details {
      values.setDetails(PageFacts.details(of: details, kind: .whole(document: document), says))
    }
  }

  private func part(
    _ number: Int, _ page: Page?, _ composer: inout Composer, _ bodies: inout PageBodies
  ) -> TemplateValues {
    var own = Composer(
      plan: plan, resolver: composer.resolver, downloads: composer.downloads, words: composer.words,
      page: page, root: composer.root, published: published)
    own.sharedPages = composer.sharedPages
    own.anchorPrefix = anchor(number) + "-"
    own.headingShift = 1
    if let page { own.write(page.body) }
    composer.assets.formUnion(own.assets)
    composer.problems.append(contentsOf: own.problems.all)
    let part: TemplateValues = [
      "id": anchor(number), "number": number == 0 ? nil : String(number),
      "title": page?.details.title, "body": bodies.add(own),
    ]
    if number == 0 { part[html: "title"] = composer.words.html(.introduction) }
    return part
  }

  private func anchor(_ number: Int) -> String {
    number == 0 ? "introduction" : "chapter-\(number)"
  }
}
