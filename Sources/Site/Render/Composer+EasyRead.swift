import Content
import Markup

extension Composer {
  /// Writes sentences in Easy Read, each beside its picture.
  mutating func write(_ items: [EasyReadItem]) {
    writer.raw("<div class=\"easy-read\">\n")
    for item in items {
      writer.raw("<div class=\"easy-read-item\">")
      if let picture = item.picture {
        writer.raw("<div class=\"easy-read-picture\">")
        writePicture(picture, alt: item.alt, at: item.place)
        writer.raw("</div>")
      }
      writer.raw("<div class=\"easy-read-words\">")
      write(item.text)
      writer.raw("</div></div>\n")
    }
    writer.raw("</div>\n")
  }
}
