import Content
import Diagrams
import Markup

extension Composer {
  /// Writes a block, whatever its kind.
  mutating func write(_ block: Block) {
    switch block.content {
    case .chart(let chart): write(chart, block.places)
    case .diagram(let diagram): write(diagram)
    case .table(let table): write(table, block.places)
    case .figures(let items, let isBrief): write(items, isBrief: isBrief)
    case .callout(let callout): write(callout)
    case .contentNote(let note): write(note, block.places)
    case .details(let summary, let text): write(details: summary, text)
    case .quote(let quote): write(quote)
    case .steps(let steps): write(steps)
    case .panels(let panels): write(panels)
    case .cards(let cards): write(cards)
    case .contact(let contact): write(contact)
    case .youSaidWeDid(let responses): write(responses)
    case .easyRead(let items): write(items)
    }
    if let source = block.source { write(source: source) }
  }

  private mutating func write(source: String) {
    writer.open("details", ["class": "block-source"])
    writer.raw("<summary>")
    words.write(.showBlockSource, to: &writer)
    writer.raw("</summary><pre><code>")
    writer.text(source)
    writer.raw("</code></pre></details>\n")
  }

  private mutating func write(_ diagram: Diagram) {
    let picture = picture(diagram.title) { diagram.svg() }
    diagram.write(to: &writer, id: nextFigureID(), picture: picture)
    writer.raw("\n")
  }

  private mutating func write(_ callout: Callout) {
    writer.open("aside", ["class": "callout callout-\(callout.kind.rawValue)", "aria-label": callout.title])
    writer.element("p", ["class": "callout-title"], text: callout.title)
    write(callout.text)
    writer.close("aside")
  }

  private mutating func write(details summary: String, _ text: Passage) {
    writer.open("details", ["class": "details"])
    writer.element("summary", text: summary)
    writer.raw("<div class=\"details-text\">")
    write(text)
    writer.raw("</div></details>\n")
  }

  private mutating func write(_ quote: Quote) {
    writer.raw("<figure class=\"quote\"><blockquote>\n")
    write(quote.text)
    writer.raw("</blockquote><figcaption>")
    writer.text(quote.from)
    if let source = quote.source {
      writer.raw(", <cite>")
      writer.text(source)
      writer.raw("</cite>")
    }
    writer.raw("</figcaption></figure>\n")
  }

  private mutating func write(_ steps: [Step]) {
    writer.raw("<ol class=\"steps\">\n")
    for step in steps {
      writer.raw("<li>")
      writer.element("p", ["class": "step-title"], text: step.title)
      if let text = step.text { write(text) }
      writer.raw("</li>\n")
    }
    writer.raw("</ol>\n")
  }

  private mutating func write(_ panels: [Panel]) {
    let level = min(6, 2 + headingShift)
    writer.raw("<div class=\"panels\">\n")
    for panel in panels {
      writer.raw("<div class=\"panel\"><h")
      writer.number(level)
      writer.raw(">")
      writer.text(panel.title)
      writer.raw("</h")
      writer.number(level)
      writer.raw(">\n")
      write(panel.text)
      writer.raw("</div>\n")
    }
    writer.raw("</div>\n")
  }

  private mutating func write(_ cards: [Card]) {
    writer.raw("<ul class=\"cards\">\n")
    for card in cards {
      writer.raw("<li class=\"card\"><p class=\"card-title\">")
      writer.raw("<a class=\"card-link\"")
      writer.raw(markup: linkAttributes(card.link, at: card.place))
      writer.raw(">")
      writer.text(card.title)
      writer.raw("</a></p>")
      if let text = card.text { write(text) }
      writer.raw("</li>\n")
    }
    writer.raw("</ul>\n")
  }

  private mutating func write(_ contact: ContactBlock) {
    let settings = plan.source.settings
    ContactDetails(
      title: contact.title, role: contact.role, email: contact.email ?? settings.email,
      telephone: contact.telephone ?? settings.telephone, address: contact.address ?? settings.address,
      hours: contact.hours, ofSite: contact.address == nil ? [.address] : []
    ).write(words, to: &writer)
  }
}

/// Makes telephone numbers that can be tapped.
enum TelephoneLink {
  /// `tel:` and the digits of `number`, with its plus sign if it has one.
  static func href(_ number: String) -> String {
    "tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
  }
}
