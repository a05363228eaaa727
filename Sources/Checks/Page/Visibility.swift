import CGumbo

extension Node {
  /// What the element itself adds to the state it inherits.
  func ownState() -> State {
    var state: State = []
    if isNeverShown || has("hidden") || styleHides { state.insert(.hidden) }
    if attribute("aria-hidden", is: "true") { state.insert(.ariaHidden) }
    let focus = focusOrder()
    if focus.focusable { state.insert(.focusable) }
    if focus.tabbable { state.insert(.tabbable) }
    return state
  }

  /// Whether a header or footer inside it belongs to it rather than to the page.
  var isSectioning: Bool {
    switch tag {
    case GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_MAIN, GUMBO_TAG_NAV, GUMBO_TAG_SECTION: isHTML
    default: false
    }
  }

  private var isNeverShown: Bool {
    switch tag {
    case GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_DATALIST,
      GUMBO_TAG_NOFRAMES, GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK:
      true
    case GUMBO_TAG_INPUT: attribute("type", is: "hidden")
    default: false
    }
  }

  private var styleHides: Bool {
    guard let style = attribute("style") else { return false }
    var hides = false
    style.split({ $0 == UInt8(ascii: ";") }) { declaration in
      guard let colon = declaration.buffer.firstIndex(of: UInt8(ascii: ":")) else { return }
      let name = declaration.slice(0, colon).trimmed
      let value = declaration.slice(colon + 1, declaration.count).trimmed
      if name.matches("display") { hides = value.matches("none") }
      if name.matches("visibility"), value.matches("hidden") || value.matches("collapse") { hides = true }
    }
    return hides
  }

  private func focusOrder() -> (focusable: Bool, tabbable: Bool) {
    if let tabindex = attribute("tabindex")?.trimmed, let first = tabindex.buffer.first {
      if first.isDigit { return (!isDisabled, !isDisabled) }
      if first == UInt8(ascii: "-") { return (!isDisabled, false) }
    }
    let focusable = isFocusableByNature
    return (focusable, focusable)
  }

  private var isDisabled: Bool {
    switch tag {
    case GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA: has("disabled")
    default: false
    }
  }

  private var isFocusableByNature: Bool {
    switch tag {
    case GUMBO_TAG_A, GUMBO_TAG_AREA: has("href")
    case GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA: !isDisabled
    case GUMBO_TAG_SUMMARY, GUMBO_TAG_IFRAME: true
    case GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO: has("controls")
    default: attribute("contenteditable").map { $0.isEmpty || $0.matches("true") } ?? false
    }
  }
}
