import Checks
import Diagnostics
import Markup

/// The parts of the report page that are about rules.
enum HTMLReportRules {
  /// The most findings listed for one rule; the rest are counted.
  private static let mostListed = 100

  /// One rule, what it rests on, and what it found.
  static func findings(of rule: String, _ found: [Diagnostic], _ writer: inout MarkupWriter) {
    let facts = (Checker.rules + Checker.siteRules).first { $0.id == rule }
    writer.element("h3", text: facts?.asks ?? readable(rule))
    references(rule, facts, &writer)
    writer.raw("<ul class=\"found\">\n")
    for diagnostic in found.prefix(mostListed) { item(diagnostic, &writer) }
    writer.raw("</ul>\n")
    if found.count > mostListed {
      writer.element(
        "p", text: "And \(found.count - mostListed) more like these. The JSON report has them.")
    }
  }

  /// The name of the rule, and what it rests on: for what the law requires, the criteria that the law requires.
  private static func references(_ rule: String, _ facts: RuleFacts?, _ writer: inout MarkupWriter) {
    writer.raw("<p class=\"refs\">Rule ")
    writer.element("code", text: rule)
    let wcag = facts?.wcag ?? []
    for number in facts?.voice == .law ? wcag.filter(SuccessCriterion.isRequired) : wcag {
      writer.raw(", ")
      link(CriterionLink.understanding(number), "WCAG \(CriterionLink.name(number))", &writer)
    }
    for id in facts?.act ?? [] {
      writer.raw(", ")
      link(CriterionLink.act(id), "W3C test rule \(id)", &writer)
    }
    writer.raw("</p>\n")
  }

  private static func link(_ address: String?, _ words: String, _ writer: inout MarkupWriter) {
    guard let address else { return writer.text(words) }
    writer.element("a", ["href": address], text: words)
  }

  private static func item(_ diagnostic: Diagnostic, _ writer: inout MarkupWriter) {
    writer.raw("<li>\n")
    writer.element("p", text: diagnostic.message)
    writer.raw("<p class=\"mend\"><strong>To mend it:</strong> ")
    writer.text(diagnostic.help)
    writer.raw("</p>\n")
    if !diagnostic.element.isEmpty { writer.element("code", ["class": "tag"], text: diagnostic.element) }
    writer.raw("<p class=\"where\">")
    writer.text(audience(diagnostic))
    writer.element("code", text: diagnostic.location?.description ?? diagnostic.url ?? "")
    writer.raw("</p>\n")
    pages(diagnostic.pages, &writer)
    writer.raw("</li>\n")
  }

  static func pages(_ pages: [String], _ writer: inout MarkupWriter) {
    guard pages.count > 1 else { return }
    writer.raw("<details><summary>")
    writer.text("On \(pages.count) pages")
    writer.raw("</summary><ul>")
    for page in pages.prefix(mostListed) { writer.element("li") { $0.element("code", text: page) } }
    if pages.count > mostListed { writer.element("li", text: "and \(pages.count - mostListed) more") }
    writer.raw("</ul></details>\n")
  }

  private static func audience(_ diagnostic: Diagnostic) -> String {
    switch diagnostic.audience {
    case .templates: "For whoever keeps the templates. "
    case .writer: "For whoever writes the page. "
    case nil: ""
    }
  }

  private static func readable(_ id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension HTMLReportRules {
  /// The table of all rules, and what came of each.
  static func write(_ run: CheckedRun, _ writer: inout MarkupWriter) {
    guard run.tally.pages > 0 else { return }
    writer.raw("<section aria-labelledby=\"checked\">\n<h2 id=\"checked\">What was checked</h2>\n")
    writer.raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"rules\" tabindex=\"0\"><table>\n")
    writer.raw("<caption id=\"rules\">On how many pages each rule held. “Nothing to check” is no praise: ")
    writer.raw("the page has nothing of that kind.</caption>\n<thead><tr><th scope=\"col\">Rule</th>")
    for name in ["Held", "Broken", "Nothing to check", "Left to a person"] {
      writer.element("th", ["scope": "col", "class": "n"], text: name)
    }
    writer.raw("</tr></thead>\n<tbody>\n")
    for (facts, counts) in zip(Checker.rules, run.tally.counts) {
      row(
        facts.asks, [counts.passed, counts.failed, counts.inapplicable, counts.needsPerson].map(String.init),
        &writer)
    }
    for (facts, outcome) in zip(Checker.siteRules, run.siteTally?.outcomes ?? []) {
      let cells = [Outcome.passed, .failed, .inapplicable, .needsPerson].map {
        $0 == outcome ? "the site" : ""
      }
      row(facts.asks, cells, &writer)
    }
    writer.raw("</tbody></table></div>\n</section>\n")
  }

  private static func row(_ asks: String, _ cells: [String], _ writer: inout MarkupWriter) {
    writer.raw("<tr>")
    writer.element("th", ["scope": "row"], text: asks)
    for cell in cells { writer.element("td", ["class": "n"], text: cell) }
    writer.raw("</tr>\n")
  }
}
