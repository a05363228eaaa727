import Checks
import Diagnostics
import Markup

/// The parts of the report page that are about what only a person can tell.
enum HTMLReportPeople {
  /// The most questions listed for one rule; the rest are counted.
  private static let mostListed = 50

  static func write(_ run: CheckedRun, _ writer: inout MarkupWriter) {
    writer.raw("<section class=\"person\" aria-labelledby=\"person\">\n")
    writer.element("h2", ["id": "person"], text: Voices.person)
    if run.questions.isEmpty {
      writer.element(
        "p", text: "The pages raise no question of their own. What follows holds for every page.")
    }
    var rules: [String] = []
    for question in run.questions where !rules.contains(question.rule) { rules.append(question.rule) }
    for rule in rules {
      let asked = run.questions.filter { $0.rule == rule }
      writer.element("h3", text: (Checker.rules + Checker.siteRules).first { $0.id == rule }?.asks ?? rule)
      writer.raw("<ul class=\"found\">\n")
      for question in asked.prefix(mostListed) { item(question, &writer) }
      writer.raw("</ul>\n")
      if asked.count > mostListed {
        writer.element("p", text: "And \(asked.count - mostListed) more like these.")
      }
    }
    writer.raw("<h3>What no program can tell</h3>\n<ul>\n")
    for limit in Limits.notChecked {
      writer.element("li", text: limit.prefix(1).uppercased() + limit.dropFirst())
    }
    writer.raw("</ul>\n</section>\n")
  }

  private static func item(_ question: OpenQuestion, _ writer: inout MarkupWriter) {
    writer.raw("<li>\n")
    writer.element("p", text: question.text)
    writer.raw("<p class=\"where\">")
    writer.element("code", text: question.location.description)
    writer.raw("</p>\n")
    HTMLReportRules.pages(question.pages, &writer)
    writer.raw("</li>\n")
  }
}
