import Markup
import Mustache

/// The names and values a template can use.
///
/// A class, because the engine asks for values by protocol, and asks a class several times faster than a dictionary.
final class TemplateValues: MustacheParent {
  private var values: [String: Any] = [:]

  init() {}

  /// The value called `name`, for the engine.
  func child(named name: String) -> Any? { values[name] }

  /// Sets a text, which is escaped here and now; nothing counts as empty.
  subscript(text name: String) -> String? {
    get { (values[name] as? TemplateText)?.renderText }
    set { values[name] = TemplateText(escaping: newValue ?? "") }
  }

  /// Sets finished HTML.
  subscript(html name: String) -> String {
    get { (values[name] as? TemplateText)?.renderText ?? "" }
    set { values[name] = TemplateText(finished: newValue) }
  }

  /// Sets whether something is so.
  subscript(flag name: String) -> Bool {
    get { values[name] as? Bool ?? false }
    set { values[name] = newValue }
  }

  /// Sets a list.
  subscript(list name: String) -> [TemplateValues] {
    get { values[name] as? [TemplateValues] ?? [] }
    set { values[name] = newValue }
  }

  /// Sets a group of values, or none.
  subscript(group name: String) -> TemplateValues? {
    get { values[name] as? TemplateValues }
    set { values[name] = newValue ?? false }
  }
}

extension TemplateValues: ExpressibleByDictionaryLiteral {
  convenience init(dictionaryLiteral elements: (String, String?)...) {
    self.init()
    for (name, text) in elements { self[text: name] = text }
  }
}

/// A text for a template. An empty one counts as absent, so that `{{#name}}` asks whether there is any.
///
/// Texts are escaped when they are set, and the templates are told not to: the engine’s own escaping, letter by
/// letter, took a tenth of a build. So nothing that is not set as finished HTML can reach a page unescaped, not even
/// through three braces.
private struct TemplateText: MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  init(escaping text: String) {
    var writer = MarkupWriter(capacity: text.utf8.count)
    writer.text(text)
    renderText = writer.count == text.utf8.count ? text : writer.string
  }

  init(finished html: String) { renderText = html }
}
