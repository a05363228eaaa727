import Charts
import Markup

/// Headline numbers in the fewest words: what they share is said once, below them.
struct BriefHeadlines {
  private let headlines: [Headline]

  init(_ headlines: [Headline]) { self.headlines = headlines }

  func write(_ words: Words, to writer: inout MarkupWriter) {
    writer.raw("<ul class=\"headlines headlines-brief\">\n")
    for headline in headlines {
      headline.writeBriefly(words, to: &writer, hasPeriod: sharedPeriod == nil)
    }
    writer.raw("</ul>\n<p class=\"headlines-note\">")
    if let sharedPeriod { writer.text(sharedPeriod + ". ") }
    let isIllustrative = headlines.contains(where: \.isIllustrative)
    for (index, headline) in sources.enumerated() {
      if index == 0 {
        words.write(
          isIllustrative ? .illustrativeSource : .source, ["source": headline.source],
          ofSite: headline.sourceHref == nil ? [] : ["source"],
          links: [headline.sourceHref], target: words.siteLanguage, to: &writer)
      } else if let href = headline.sourceHref {
        writer.raw("; ")
        writer.raw(markup: "<a\(words.linkAttributes(to: href, in: words.siteLanguage))>")
        words.inWordsOfSite(to: &writer) { $0.text(headline.source) }
        writer.close("a")
      } else {
        writer.text("; " + headline.source)
      }
    }
    writer.raw("</p>\n")
  }

  /// The period, where all the numbers are of the same.
  private var sharedPeriod: String? {
    let periods = Set(headlines.map(\.period))
    return periods.count == 1 ? periods.first : nil
  }

  /// The first headline of each source.
  private var sources: [Headline] {
    var seen: Set<String> = []
    return headlines.filter { seen.insert($0.source).inserted }
  }
}
