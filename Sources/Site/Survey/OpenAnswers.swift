import Charts
import Markup
import Survey

/// What stands below the themes of an open question: how they came about, and what people said.
struct OpenAnswers {
  private let question: Wave.Question

  init(_ question: Wave.Question) {
    self.question = question
  }

  /// Writes how the answers became themes, and below a heading of the third level the quotations.
  ///
  /// A question of another type has neither.
  func write(to writer: inout MarkupWriter) {
    guard question.kind == .open else { return }
    writer.element("p", ["class": "open-coding"], text: coding)
    writer.raw("\n")
    guard !question.quotations.isEmpty else { return }
    writer.element("h3") { writer in
      writer.text("In people’s own words")
      // Several questions have a heading of the same name.
      writer.element("span", ["class": "visually-hidden"], text: ": \(question.name)")
    }
    writer.raw("\n")
    for quotation in question.quotations { write(quotation, to: &writer) }
    writer.element("p", ["class": "open-review"], text: review)
    writer.raw("\n")
  }

  /// How the answers became themes.
  private var coding: String {
    let several = "People answered in their own words, and could raise several things."
    guard let codedBy = question.codedBy else { return several }
    return "\(several) Who put what they wrote into themes, and how: \(Sentence.ended(codedBy))"
  }

  private var review: String {
    let reviewers = question.quotations.map(\.reviewedBy)
    var seen: Set<String> = []
    let names = reviewers.filter { seen.insert($0).inserted }
    return
      "Everybody quoted here agreed to it. The words were checked, so that nobody can be recognised. Checked by: "
      + Sentence.ended(names.joined(separator: "; "))
  }

  private func write(_ quotation: Quotation, to writer: inout MarkupWriter) {
    writer.raw("<figure class=\"quote\"><blockquote>\n")
    for paragraph in quotation.text.split(whereSeparator: \.isNewline) {
      writer.element("p", text: String(paragraph))
    }
    writer.raw("</blockquote><figcaption>")
    writer.text(quotation.who ?? "Somebody who answered")
    writer.raw("</figcaption></figure>\n")
  }
}
