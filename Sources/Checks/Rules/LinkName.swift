import CGumbo

/// Every link says something.
struct LinkName: Rule {
  static let facts = RuleFacts(
    "link-name", wcag: ["2.4.4", "4.1.2"], act: ["c487ae"], asks: "Every link says something.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for link in page.exposed(.link) {
      // An area of no map is not drawn.
      if link.tag == GUMBO_TAG_AREA, page.nearest(to: link, where: { $0.tag == GUMBO_TAG_MAP }) == nil {
        continue
      }
      if page.isNamed(link) {
        run.pass()
      } else {
        run.fail(
          link,
          "A link\(target(of: link)) has no words. Screen reader users hear “link” and cannot tell where it goes.",
          help:
            "Write where the link goes inside it. If it holds an image, say where it goes in the alt text.")
      }
    }
  }

  private static func target(of link: Node) -> String {
    guard let href = link.attribute("href"), !href.isBlank, href.count < 100 else { return "" }
    return " to “\(href.string)”"
  }
}
