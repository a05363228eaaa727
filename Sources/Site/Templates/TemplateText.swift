import Mustache

/// A text for a template. An empty one counts as absent, so that `{{#name}}` asks whether there is any.
struct TemplateText: MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  init(_ text: String) { renderText = text }
}

/// The names and values a template can use.
struct TemplateValues {
  private(set) var values: [String: Any] = [:]

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
    get { [] }
    set { values[name] = newValue.map(\.values) }
  }

  /// Sets a group of values, or none.
  subscript(group name: String) -> TemplateValues? {
    get { nil }
    set {
      if let newValue { values[name] = newValue.values } else { values[name] = false }
    }
  }
}

extension TemplateValues: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, String?)...) {
    for (name, text) in elements { self[text: name] = text }
  }
}
