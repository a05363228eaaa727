import CGumbo

extension Node {
  /// The role an element has, asked for or its own (HTML Accessibility API Mappings 1.0).
  func resolvedRole() -> Role {
    guard let asked = attribute("role").flatMap(Role.init(attribute:)) else { return implicitRole() }
    let keepsMeaning = asked == .none && (state.contains(.focusable) && tag != GUMBO_TAG_IFRAME || isLabelled)
    return keepsMeaning ? implicitRole() : asked
  }

  /// Whether an attribute gives it a name; having one, it cannot be made to mean nothing.
  var isLabelled: Bool { says("aria-label") || says("aria-labelledby") }

  private func implicitRole() -> Role {
    guard isHTML else { return .generic }
    switch tag {
    case GUMBO_TAG_A, GUMBO_TAG_AREA: return has("href") ? .link : .generic
    case GUMBO_TAG_IMG: return attribute("alt")?.isEmpty == true && !isLabelled ? .none : .img
    case GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6: return .heading
    case GUMBO_TAG_BUTTON: return .button
    case GUMBO_TAG_INPUT: return inputRole()
    case GUMBO_TAG_SELECT: return has("multiple") ? .listbox : .combobox
    case GUMBO_TAG_TEXTAREA: return .textbox
    case GUMBO_TAG_SUMMARY: return .summary
    default: return structureRole()
    }
  }

  private func structureRole() -> Role {
    switch tag {
    case GUMBO_TAG_MAIN: .main
    case GUMBO_TAG_NAV: .navigation
    case GUMBO_TAG_ASIDE: .complementary
    case GUMBO_TAG_HEADER: state.contains(.sectioned) ? .generic : .banner
    case GUMBO_TAG_FOOTER: state.contains(.sectioned) ? .generic : .contentinfo
    case GUMBO_TAG_SECTION: isLabelled ? .region : .generic
    case GUMBO_TAG_FORM: isLabelled ? .form : .generic
    case GUMBO_TAG_ARTICLE: .article
    case GUMBO_TAG_FIGURE: .figure
    case GUMBO_TAG_TABLE: .table
    case GUMBO_TAG_TR: .row
    case GUMBO_TAG_TD: .cell
    case GUMBO_TAG_TH: attribute("scope", is: "row") ? .rowheader : .columnheader
    case GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_MENU: .list
    case GUMBO_TAG_LI: .listitem
    case GUMBO_TAG_P: .paragraph
    case GUMBO_TAG_FIELDSET, GUMBO_TAG_DETAILS: .group
    case GUMBO_TAG_PROGRESS: .progressbar
    case GUMBO_TAG_METER: .meter
    case GUMBO_TAG_OUTPUT: .status
    case GUMBO_TAG_OPTION: .option
    case GUMBO_TAG_HR: .separator
    default: .generic
    }
  }

  private func inputRole() -> Role {
    guard let type = attribute("type")?.trimmed else { return .textbox }
    if type.matches("submit") || type.matches("button") || type.matches("reset") { return .button }
    if type.matches("image") { return .button }
    if type.matches("checkbox") { return .checkbox }
    if type.matches("radio") { return .radio }
    if type.matches("range") { return .slider }
    if type.matches("number") { return .spinbutton }
    if type.matches("search") { return .searchbox }
    return type.matches("hidden") ? .none : .textbox
  }
}
