import Charts
import Datasets
import Disclosure
import Markup

/// A headline number, ready to be written.
struct Headline {
  let label: String
  let value: String
  let period: String
  var change: String?
  let source: String
  var sourceHref: String?
  var unit: String?
  var isIllustrative = false
  /// What the marks of the number mean.
  var cautions: [String] = []
  /// The numbers that led up to it.
  var trend: Trend?

  func write(_ words: Words, to writer: inout MarkupWriter) {
    writer.raw("<li class=\"headline\">")
    writer.element("span", ["class": "headline-label"], text: label)
    writer.raw(" ")
    writeValue(words, to: &writer)
    writer.raw(" ")
    writer.element("span", ["class": "headline-period"], text: period)
    if let change {
      writer.raw(" ")
      writeChange(change, words, to: &writer)
    }
    if let trend {
      writer.raw(" ")
      words.inOtherWords(to: &writer) {
        trend.write(to: &$0)
        $0.raw(" ")
        $0.element("span", ["class": "headline-trend"], text: trend.words)
      }
    }
    writer.raw(" <span class=\"headline-source\">")
    if !cautions.isEmpty {
      words.inOtherWords(to: &writer) { writer in
        for caution in cautions { writer.text(caution.capitalizedFirst + ". ") }
      }
    }
    words.write(
      isIllustrative ? .illustrativeSource : .source, ["source": source],
      ofSite: sourceHref == nil ? [] : ["source"], links: [sourceHref], target: words.siteLanguage,
      to: &writer)
    writer.raw("</span></li>\n")
  }

  /// The number, what it counts and how it has changed; what its marks mean too, which nobody may miss.
  func writeBriefly(_ words: Words, to writer: inout MarkupWriter, hasPeriod: Bool) {
    writer.raw("<li class=\"headline\">")
    writer.element("span", ["class": "headline-label"], text: label)
    writer.raw(" ")
    writeValue(words, to: &writer)
    if hasPeriod {
      writer.raw(" ")
      writer.element("span", ["class": "headline-change"], text: Sentence.unparted(period))
    }
    if let change {
      writer.raw(" ")
      writeChange(change, words, to: &writer)
    }
    for caution in cautions {
      writer.raw(" <span class=\"headline-source\">")
      words.inOtherWords(to: &writer) { $0.text(caution.capitalizedFirst + ".") }
      writer.raw("</span>")
    }
    writer.raw("</li>\n")
  }

  private func writeChange(_ change: String, _ words: Words, to writer: inout MarkupWriter) {
    writer.element("span", ["class": "headline-change"]) { writer in
      // All sentences of a change are translated, or none.
      if words.has(.changePlain) { return writer.text(Sentence.unparted(change)) }
      words.inOtherWords(to: &writer) { $0.text(Sentence.unparted(change)) }
    }
  }

  private func writeValue(_ words: Words, to writer: inout MarkupWriter) {
    writer.raw("<strong class=\"headline-value\">")
    writer.raw(words.isRightToLeft ? "<bdi dir=\"ltr\">" : "")
    writer.text(Sentence.unparted(value))
    writer.raw(words.isRightToLeft ? "</bdi>" : "")
    if let unit {
      writer.raw(" ")
      words.inWordsOfSite(to: &writer) { $0.element("span", ["class": "headline-unit"], text: unit) }
    }
    writer.raw("</strong>")
  }
}
