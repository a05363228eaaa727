import Checks
import Diagnostics
import Markup

/// Writes what a run found as one page that needs no other file: for a browser, for paper, to send to a colleague.
public enum HTMLReport {
  /// The page.
  public static func text(_ run: CheckedRun) -> String {
    var writer = MarkupWriter(capacity: 65_536)
    writer.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
    writer.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    writer.element("title", text: title(run))
    writer.raw("\n<style>\n")
    writer.raw(ReportStyle.css)
    writer.raw("\n</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#report\">Skip to the report</a>\n")
    header(run, &writer)
    writer.raw("<main id=\"report\" tabindex=\"-1\" class=\"wrap\">\n")
    sums(run, &writer)
    for voice in Voices.allCases { part(voice, run, &writer) }
    if run.tally.pages > 0 || !run.questions.isEmpty { HTMLReportPeople.write(run, &writer) }
    HTMLReportRules.write(run, &writer)
    writer.raw(
      "</main>\n<footer class=\"wrap\"><p>Made by Candour. A program finds some barriers and not all. ")
    writer.raw(
      "This page says what it found, and proves nothing about what it did not look at.</p></footer>\n")
    writer.raw("</body>\n</html>\n")
    return writer.string
  }

  private static func title(_ run: CheckedRun) -> String {
    let parts = [
      run.texts == 0 ? nil : "in \(Counts.text(run.texts, "page of text", "pages of text"))",
      run.tally.pages == 0 ? nil : "on \(Counts.text(run.tally.pages, "page"))",
    ].compactMap { $0 }
    return parts.isEmpty
      ? "There was no page to check" : "What the checks found \(parts.joined(separator: " and "))"
  }

  private static func header(_ run: CheckedRun, _ writer: inout MarkupWriter) {
    writer.raw("<header><div class=\"wrap\">\n")
    writer.element("h1", text: title(run))
    writer.element(
      "p",
      text:
        "Each finding says what is wrong, who it hurts and how to mend it. What a fault in a template does on "
        + "many pages is said once.")
    writer.raw("\n</div></header>\n")
  }

  /// Whether there is anything to say in the name of `voice`: where no rule ran, its silence would be no finding.
  private static func speaks(_ voice: Voices, in run: CheckedRun) -> Bool {
    !voice.among(run.diagnostics).isEmpty || voice != .making && run.tally.pages > 0
  }

  /// The numbers at the top, each a link to its part.
  private static func sums(_ run: CheckedRun, _ writer: inout MarkupWriter) {
    guard run.tally.pages > 0 || !run.diagnostics.isEmpty else {
      writer.element("h2", text: run.texts > 0 ? "What was found" : "Nothing was checked")
      writer.element(
        "p",
        text: run.texts > 0
          ? "Nothing to mend was found in the texts."
          : "Check the path: there was neither a page of HTML nor a text.")
      return
    }
    writer.raw("<ul class=\"sums\">\n")
    let words: [(Voices, String)] = [
      (.law, "required by law"), (.practice, "asked by good practice"), (.making, "about the content"),
    ]
    for (voice, words) in words where speaks(voice, in: run) {
      sum(voice.among(run.diagnostics).count, words, part: voice.rawValue, &writer)
    }
    if run.tally.pages > 0 || !run.questions.isEmpty {
      sum(run.questions.count, "for a person to look at", part: "person", &writer)
    }
    writer.raw("</ul>\n")
  }

  private static func sum(_ count: Int, _ words: String, part: String, _ writer: inout MarkupWriter) {
    writer.open("li", ["class": part])
    writer.open("a", ["href": "#\(part)"])
    writer.element("b", text: String(count))
    writer.text(words)
    writer.raw("</a></li>\n")
  }

  private static func part(_ voice: Voices, _ run: CheckedRun, _ writer: inout MarkupWriter) {
    let found = voice.among(run.diagnostics)
    guard speaks(voice, in: run) else { return }
    writer.open("section", ["class": "\(voice)", "aria-labelledby": "\(voice)"])
    writer.element("h2", ["id": "\(voice)"], text: voice.heading)
    if found.isEmpty {
      writer.element(
        "p", text: "The rules found nothing here. They do not see everything: the parts below say what.")
    }
    var rules: [String] = []
    for diagnostic in found where !rules.contains(diagnostic.id) { rules.append(diagnostic.id) }
    for rule in rules { HTMLReportRules.findings(of: rule, found.filter { $0.id == rule }, &writer) }
    writer.raw("</section>\n")
  }
}
