import Configuration
import Diagnostics

extension Callout {
  static func read(_ fields: inout Fields, _ reader: inout PassageReader) -> Callout {
    let kind = fields.choice("kind", of: Kind.self)
    if kind == nil, !fields.contains("kind") { fields.missing("kind", example: "note") }
    return Callout(
      kind: kind ?? .note, title: fields.requiredText("title"), text: reader.requiredPassage("text", &fields))
  }
}

extension ContentNote {
  static func read(_ fields: inout Fields, _ reader: inout PassageReader) -> ContentNote {
    let skip = fields.requiredText("skip-to", example: "\"#what-helps\"")
    if !skip.isEmpty, !skip.hasPrefix("#") {
      fields.report(
        "not-an-anchor", "“\(skip)” is not a place on this page.",
        help:
          "Write a heading of this page as its anchor, in quotation marks: \"#what-helps\" is “What helps”.",
        at: "skip-to")
    }
    return ContentNote(
      about: fields.requiredText("about", example: "violence at home, in figures"), skip: skip,
      text: reader.optionalPassage("text", &fields))
  }
}

extension Quote {
  static func read(_ fields: inout Fields, _ reader: inout PassageReader) -> Quote {
    Quote(
      text: reader.requiredPassage("text", &fields),
      from: fields.requiredText("from", example: "A young person, 2025"),
      source: fields.text("source"))
  }
}

extension Step {
  static func readAll(_ fields: inout Fields, _ reader: inout PassageReader) -> [Step] {
    Items.read(&fields, subject: "a step") { item in
      Step(title: item.requiredText("title"), text: reader.optionalPassage("text", &item))
    }
  }
}

extension Panel {
  static func readAll(_ fields: inout Fields, _ reader: inout PassageReader) -> [Panel] {
    Items.read(&fields, subject: "a panel") { item in
      Panel(title: item.requiredText("title"), text: reader.requiredPassage("text", &item))
    }
  }
}

extension Card {
  static func readAll(_ fields: inout Fields, _ reader: inout PassageReader) -> [Card] {
    Items.read(&fields, subject: "a card") { item in
      Card(
        title: item.requiredText("title"), link: item.requiredText("link", example: "../strategy/index.md"),
        text: reader.optionalPassage("text", &item), place: item.location(of: "link"))
    }
  }
}

extension ContactBlock {
  static func read(_ fields: inout Fields) -> ContactBlock {
    ContactBlock(
      title: fields.text("title"), role: fields.text("role"), email: fields.text("email"),
      telephone: fields.text("telephone"), address: fields.text("address"), hours: fields.text("hours"))
  }
}

/// Reads the list that several blocks keep under `items`.
enum Items {
  static func read<Item>(
    _ fields: inout Fields, subject: String, _ item: (inout Fields) -> Item
  ) -> [Item] {
    let groups = fields.groups("items", subject: subject)
    if groups.isEmpty { fields.missing("items") }
    return groups.compactMap { group in
      var group = group
      let result = group.diagnostics.hasErrors ? nil : item(&group)
      fields.report(group.finish())
      return result
    }
  }
}
