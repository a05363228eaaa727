import Content
import Markdown
import Markup

/// The sections of a page that Candour makes: headings with their anchors, for the page and for its list of contents.
struct PageSections {
  /// The anchor of each section, and its title as finished HTML.
  private(set) var titles: [(id: String, title: String)] = []

  /// Starts a section of the second level in a part of the page that is in English, whatever the page is in.
  mutating func start(english title: String, _ words: Words, _ id: String, in writer: inout MarkupWriter) {
    titles.append((id, words.inOtherWords(title)))
    writer.element("h2", ["id": id], text: title)
    writer.raw("\n")
  }

  /// Starts a section of the second level whose title is one of the site’s words.
  mutating func start(_ title: Word, _ words: Words, _ id: String, in writer: inout MarkupWriter) {
    let html = words.html(title)
    titles.append((id, html))
    writer.open("h2", ["id": id])
    writer.raw(markup: html)
    writer.raw("</h2>\n")
  }
}

extension MarkupWriter {
  /// Writes a paragraph of plain text.
  mutating func paragraph(_ text: String) {
    element("p", text: text)
    raw("\n")
  }

  /// Writes a paragraph of the site’s words.
  mutating func paragraph(
    _ word: Word, _ words: Words, _ holes: [String: String] = [:], ofSite: Set<String> = [],
    links: [String?] = [], target: String? = nil
  ) {
    raw("<p>")
    words.write(word, holes, ofSite: ofSite, links: links, target: target, to: &self)
    raw("</p>\n")
  }

  /// Writes a list of plain texts.
  mutating func list(_ items: [String]) {
    raw("<ul>\n")
    for item in items {
      element("li", text: item)
      raw("\n")
    }
    raw("</ul>\n")
  }
}

extension TemplateValues {
  /// The sections of a page, the ones that somebody wrote first.
  func setSections(_ made: PageSections, after written: Page?) {
    let headings = written?.body.markdown.headings.filter { $0.level == 2 } ?? []
    let own: [TemplateValues] = headings.map { ["title": $0.text, "href": "#" + $0.id] }
    let sections =
      own
      + made.titles.map { section in
        let item: TemplateValues = ["href": "#" + section.id]
        item[html: "title"] = section.title
        return item
      }
    self[list: "sections"] = sections
    self[flag: "hasSections"] = sections.count >= 3
  }
}
