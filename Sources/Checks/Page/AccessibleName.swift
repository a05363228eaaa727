import CGumbo

/// The names that were worked out, so that each is worked out once. A page is checked by one thread.
final class NameCache {
  fileprivate var names: [Int32: String] = [:]
  fileprivate var plain: [Int32: String] = [:]
  /// Links with the same name; nothing until they are asked for.
  var linksOfSameName: [(name: String, links: [Node])]?
  /// The headings that people see.
  var headings: [Node]?
  /// The words of the first heading cells of a table.
  var headerWords: [Int32: [(cell: Int32, words: String)]] = [:]
  /// The tables that were laid out.
  var grids: [Int32: TableGrid] = [:]
}

extension ParsedPage {
  /// What assistive technology calls the element (Accessible Name and Description Computation 1.2); empty where nothing.
  func name(of node: Node) -> String {
    if let known = nameCache.names[node.index] { return known }
    let name = nameText(of: node).string
    nameCache.names[node.index] = name
    return name
  }

  /// The name in small letters, without the signs around and between its words.
  func plainName(of node: Node) -> String {
    if let known = nameCache.plain[node.index] { return known }
    let plain = VagueWords.plain(name(of: node))
    nameCache.plain[node.index] = plain
    return plain
  }

  /// Whether assistive technology has a name for the element.
  func isNamed(_ node: Node) -> Bool { !name(of: node).isEmpty }

  /// What assistive technology adds to the name of the element; empty where nothing.
  func description(of node: Node) -> String {
    let referenced = referencedText(of: node, by: "aria-describedby").string
    if !referenced.isEmpty { return referenced }
    if let written = node.attribute("aria-description"), !written.isBlank { return written.trimmed.string }
    if let title = node.attribute("title")?.trimmed, !title.isBlank, title.string != name(of: node) {
      return title.string
    }
    return ""
  }

  /// Whether `aria-labelledby` points at something with words, hidden or not.
  func isNamedByReference(_ node: Node) -> Bool { !referencedText(of: node).isBlank }

  private func nameText(of node: Node) -> NameText {
    var text = referencedText(of: node)
    if !text.isBlank { return text }
    if let label = node.attribute("aria-label"), !label.isBlank {
      text.append(label)
      return text
    }
    text = nativeName(of: node)
    if !text.isBlank { return text }
    if node.role.isNamedByContent, !node.isFormControl {
      text = contentText(of: node, hidden: false)
      if !text.isBlank { return text }
    }
    return fallback(of: node)
  }

  /// The tooltip; for a field also the words that stand in it while it is empty.
  private func fallback(of node: Node) -> NameText {
    var text = NameText()
    let names: [StaticString] = node.isTyped ? ["title", "placeholder", "aria-placeholder"] : ["title"]
    if let written = names.lazy.compactMap({ node.attribute($0) }).first(where: { !$0.isBlank }) {
      text.append(written)
    }
    return text
  }

  /// What the elements say that the ids in an attribute name, hidden or not, one after the other.
  func referencedText(of node: Node, by attribute: StaticString = "aria-labelledby") -> NameText {
    var text = NameText()
    node.attribute(attribute)?.forEachWord { id in
      guard let target = element(id: id.string) else { return }
      text.append(spokenText(of: target, hidden: !target.isExposed))
      text.space()
    }
    return text
  }

  /// What an element says as a part of another's name, references not followed any further.
  private func spokenText(of node: Node, hidden: Bool) -> NameText {
    var text = NameText()
    if let own = ownAlternative(of: node, following: false) { text.append(own) }
    if text.isBlank { text = contentText(of: node, hidden: hidden, following: false) }
    if text.isBlank, let title = node.attribute("title") { text.append(title) }
    return text
  }
}

extension Node {
  /// Whether people type into it.
  var isTyped: Bool {
    switch role {
    case .textbox, .searchbox, .spinbutton, .combobox: true
    default: false
    }
  }
}
