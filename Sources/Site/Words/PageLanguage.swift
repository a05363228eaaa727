import Configuration
import Content
import Languages
import Markup

extension SiteSource {
  /// The languages of the pages, drafts included.
  var languages: Set<String> {
    Set(pages.compactMap { $0.edition?.language?.code ?? $0.details.language }).union([settings.language])
  }
}

extension Words {
  /// The language of the page, where it writes numbers otherwise than English or from right to left.
  private var known: Language? { isEnglish ? nil : Language.named(language) }

  /// Whether the page runs from right to left.
  var isRightToLeft: Bool { known?.isRightToLeft ?? false }

  /// A day as the language writes it.
  func date(_ day: Day) -> String {
    known?.date(year: day.year, month: day.month, day: day.day) ?? day.text
  }

  /// The day that `iso` names, as the language writes it; nothing where it names none.
  func date(iso: String?) -> String? { iso.flatMap { Day(iso: $0) }.map(date) }

  /// A number that is written as in English, as the language writes it.
  func number(_ text: String) -> String { known?.number(text) ?? text }

  /// The attributes of an element in the language of the page that stands among English; nothing on English pages.
  var ownAttributes: String {
    guard !isEnglish else { return "" }
    var writer = MarkupWriter()
    writer.attribute("lang", language)
    writer.attribute("dir", isRightToLeft ? "rtl" : "ltr")
    return writer.string
  }

  /// The attributes of an element whose text is in `other` language; nothing where that is the language of the page.
  func attributes(for other: String) -> String {
    if other == language || (isEnglish && Words.isEnglish(other)) { return "" }
    var writer = MarkupWriter()
    writer.attribute("lang", other)
    writer.attribute("dir", Language.named(other)?.isRightToLeft == true ? "rtl" : "ltr")
    return writer.string
  }

  /// ` hreflang="…"` for a link that leads to a page in `other` language; nothing where that is the language of the
  /// page.
  func targetAttribute(for other: String) -> String {
    if attributes(for: other).isEmpty { return "" }
    var writer = MarkupWriter()
    writer.attribute("hreflang", other)
    return writer.string
  }

  /// The attributes of a link to `address`, a page in the language `target` where that is known.
  func linkAttributes(to address: String, in target: String?) -> String {
    var writer = MarkupWriter()
    writer.attribute("href", address)
    return writer.string + (target.map(targetAttribute) ?? "")
  }

  /// The attributes of a link whose words are in `other` language, as the page is that it leads to.
  func linkAttributes(for other: String) -> String {
    attributes(for: other) + targetAttribute(for: other)
  }
}
