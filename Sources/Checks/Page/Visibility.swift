import CGumbo

extension Node {
  /// What the element itself adds to the state it inherits.
  func ownState() -> State {
    var state: State = []
    // The rest of what is hidden the stylesheets say.
    if isNeverShown { state.insert(.hidden) }
    if attribute("aria-hidden", is: "true") { state.insert(.ariaHidden) }
    if has("inert") { state.insert(.inert) }
    guard !state.union(self.state).contains(.inert) else { return state }
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
    case GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA:
      has("disabled") || state.contains(.switchedOff)
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
