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

  func write(to writer: inout MarkupWriter) {
    writer.raw("<li class=\"headline\">")
    writer.element("span", ["class": "headline-label"], text: label)
    writer.raw(" <strong class=\"headline-value\">")
    writer.text(Sentence.unparted(value))
    if let unit {
      writer.raw(" ")
      writer.element("span", ["class": "headline-unit"], text: unit)
    }
    writer.raw("</strong> ")
    writer.element("span", ["class": "headline-period"], text: period)
    if let change {
      writer.raw(" ")
      writer.element("span", ["class": "headline-change"], text: Sentence.unparted(change))
    }
    if let trend {
      writer.raw(" ")
      trend.write(to: &writer)
      writer.raw(" ")
      writer.element("span", ["class": "headline-trend"], text: trend.words)
    }
    writer.raw(" <span class=\"headline-source\">")
    for caution in cautions { writer.text(caution.capitalizedFirst + ". ") }
    writer.raw(isIllustrative ? "Illustrative. Source: " : "Source: ")
    if let sourceHref {
      writer.element("a", ["href": sourceHref], text: source)
    } else {
      writer.text(source)
    }
    writer.raw("</span></li>\n")
  }
}
