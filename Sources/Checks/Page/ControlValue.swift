import CGumbo

extension ParsedPage {
  /// What a field inside another's name says: its value (step 2C of the computation); nothing where it is no field.
  func controlValue(of node: Node) -> NameText? {
    switch node.role {
    case .textbox, .searchbox, .spinbutton: return typedValue(of: node)
    case .combobox, .listbox: return chosen(in: node)
    case .slider, .progressbar, .scrollbar, .meter: return rangeValue(of: node)
    default: return nil
    }
  }

  private func typedValue(of node: Node) -> NameText {
    var text = NameText()
    if node.tag == GUMBO_TAG_INPUT {
      node.attribute("value").map { text.append($0) }
      return text
    }
    return valueText(of: node)
  }

  private func chosen(in node: Node) -> NameText {
    if node.tag == GUMBO_TAG_INPUT { return typedValue(of: node) }
    let options = node.inside.map { nodes[$0] }.filter { !$0.isText && $0.role == .option }
    let isList = node.tag == GUMBO_TAG_SELECT
    var picked = options.filter { $0.has("selected") || $0.attribute("aria-selected", is: "true") }
    if picked.isEmpty, isList, node.role == .combobox { picked = Array(options.prefix(1)) }
    if picked.isEmpty, !isList, options.isEmpty { return valueText(of: node) }
    var text = NameText()
    for option in picked {
      text.append(valueText(of: option))
      text.space()
    }
    return text
  }

  /// What stands in a field: other fields in it count for their words alone, so that no field asks for its own value.
  private func valueText(of node: Node) -> NameText {
    contentText(of: node, hidden: false, following: false, withValues: false)
  }

  private func rangeValue(of node: Node) -> NameText {
    var text = NameText()
    for name: StaticString in ["aria-valuetext", "aria-valuenow", "value"] {
      guard let value = node.attribute(name), !value.isBlank else { continue }
      text.append(value)
      return text
    }
    return text
  }
}
