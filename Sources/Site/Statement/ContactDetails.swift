import Content
import Markup

/// Ways to reach somebody, as a list in a box.
struct ContactDetails {
  /// What stands above the list; where nothing does, “Contact us”.
  var title: String?
  var role: String?
  var email: String?
  var telephone: String?
  var textRelay: String?
  var signLanguage: String?
  var address: String?
  var hours: String?
  /// What of it is in the language of the site, whatever that of the page; the title goes by “Contact us”.
  var ofSite: Set<Word> = []

  func write(_ words: Words, to writer: inout MarkupWriter) {
    writer.raw("<div class=\"contact\"><p class=\"contact-title\">")
    if let title {
      write(title, .contactUs, words, to: &writer)
    } else {
      words.write(.contactUs, to: &writer)
    }
    writer.raw("</p><dl>")
    term(.who, role, words, to: &writer) { write($1, .who, words, to: &$0) }
    term(.email, email, words, to: &writer) { $0.element("a", ["href": "mailto:\($1)"], text: $1) }
    term(.telephone, telephone, words, to: &writer) { Self.call($1, to: &$0) }
    term(.textRelay, textRelay, words, to: &writer) { Self.call($1, to: &$0) }
    term(.signLanguage, signLanguage, words, to: &writer) { writer, address in
      writer.open("a", ["href": address])
      words.write(.signLanguageLink, to: &writer)
      writer.close("a")
    }
    term(.address, address, words, to: &writer) { write($1, .address, words, to: &$0) }
    term(.hours, hours, words, to: &writer) { write($1, .hours, words, to: &$0) }
    writer.raw("</dl></div>\n")
  }

  private func write(_ text: String, _ name: Word, _ words: Words, to writer: inout MarkupWriter) {
    if ofSite.contains(name) { words.inWordsOfSite(to: &writer) { $0.text(text) } } else { writer.text(text) }
  }

  private static func call(_ number: String, to writer: inout MarkupWriter) {
    writer.element("a", ["href": TelephoneLink.href(number)], text: number)
  }

  private func term(
    _ name: Word, _ value: String?, _ words: Words, to writer: inout MarkupWriter,
    _ write: (inout MarkupWriter, String) -> Void
  ) {
    guard let value, !value.isEmpty else { return }
    writer.raw("<div><dt>")
    words.write(name, to: &writer)
    writer.raw(words.isRightToLeft ? "</dt><dd><bdi>" : "</dt><dd>")
    write(&writer, value)
    writer.raw(words.isRightToLeft ? "</bdi></dd></div>" : "</dd></div>")
  }
}
