import Mustache

/// The names and values a template can use.
///
/// A class, because the engine asks for values by protocol, and asks a class several times faster than a dictionary.
final class TemplateValues: MustacheParent {
  private var values: [String: Any] = [:]

  init() {}

  /// The value called `name`, for the engine.
  func child(named name: String) -> Any? { values[name] }

  /// Sets a text; nothing counts as empty.
  subscript(text name: String) -> String? {
    get { (values[name] as? TemplateText)?.renderText }
    set { values[name] = TemplateText(newValue ?? "") }
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
private struct TemplateText: MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  init(_ text: String) { renderText = text }
}
