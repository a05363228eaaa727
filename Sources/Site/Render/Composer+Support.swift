import Content
import Diagnostics
import Markdown
import Markup

extension Composer {
  /// Writes what kind of hard detail follows, with the way past it and the way to help.
  mutating func write(_ note: ContentNote, _ places: KeyPlaces) {
    let title = words.text(.contentNote, ["subject": note.about])
    writer.open("aside", ["class": "content-note", "aria-label": title])
    writer.element("p", ["class": "content-note-title"], text: title)
    if let text = note.text { write(text) }
    writer.raw("<ul class=\"content-note-links\">")
    if let skip = href(note.skip, at: places["skip-to"]) {
      link(skip, words.text(.contentNoteSkip, ["heading": heading(note.skip) ?? note.skip]))
    }
    if let help { link(help.href, words.text(.contentNoteHelp), in: help.language) }
    writer.raw("</ul>")
    writer.close("aside")
    writer.raw("\n")
  }

  private mutating func link(_ href: String, _ text: String, in language: String? = nil) {
    writer.raw(markup: "<li><a\(words.linkAttributes(to: href, in: language))>")
    writer.text(text)
    writer.raw("</a></li>")
  }

  /// The words of the heading that an anchor of this page stands for.
  private func heading(_ anchor: String) -> String? {
    let page = plan.pageOfPath[path].flatMap { plan.page(of: plan.pages[$0]) }
    return page?.body.markdown.headings.first { "#" + $0.id == anchor }?.text
  }

  /// The services at the end of this page, or the page that says where to get help.
  private var help: (href: String, language: String?)? {
    let page = plan.pageOfPath[path].map { plan.pages[$0] }
    if let page, !SupportPlan(of: page, in: plan).services.isEmpty { return ("#support", nil) }
    return plan.helpPage.map { help in
      let help = plan.version(of: help, in: words.language)
      return (root + help.address, plan.language(of: help))
    }
  }
}
