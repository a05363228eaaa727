import CGumbo

extension Node {
  /// The role an element has, asked for or its own (HTML Accessibility API Mappings 1.0), inside `parent`.
  ///
  /// Of elements newer than the parser, `newer` says what they are.
  func resolvedRole(in parent: Node?, newer: Role? = nil) -> Role {
    let asked = attribute("role").flatMap(Role.init(attribute:))
    if let asked, asked != .none || !keepsMeaning { return asked }
    return newer ?? ownRole(in: parent)
  }

  /// Whether it cannot be made to mean nothing, because it can be focused or a global attribute speaks of it
  /// (WAI-ARIA 1.2, “Presentational Roles Conflict Resolution”).
  var keepsMeaning: Bool { state.contains(.focusable) && tag != GUMBO_TAG_IFRAME || hasGlobalAttribute }

  /// Whether an attribute gives it a name; having one, it cannot be made to mean nothing.
  var isLabelled: Bool { says("aria-label") || says("aria-labelledby") }

  /// The role it has without a `role` attribute.
  func ownRole(in parent: Node?) -> Role {
    guard isHTML else { return tag == GUMBO_TAG_A && has("href") ? .link : .unmapped }
    switch tag {
    case GUMBO_TAG_A, GUMBO_TAG_AREA: return has("href") ? .link : .generic
    case GUMBO_TAG_IMG: return attribute("alt")?.isEmpty == true && !isLabelled ? .none : .img
    case GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6: return .heading
    case GUMBO_TAG_BUTTON: return .button
    case GUMBO_TAG_INPUT: return inputRole()
    case GUMBO_TAG_SELECT: return isListbox ? .listbox : .combobox
    case GUMBO_TAG_TEXTAREA: return .textbox
    case GUMBO_TAG_SUMMARY: return .summary
    case GUMBO_TAG_LI: return itemRole(in: parent)
    case GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT,
      GUMBO_TAG_CAPTION:
      return tableRole(in: parent)
    default: return landmarkRole() ?? structureRole() ?? textRole() ?? .unmapped
    }
  }

  private func landmarkRole() -> Role? {
    switch tag {
    case GUMBO_TAG_MAIN: .main
    case GUMBO_TAG_NAV: .navigation
    case GUMBO_TAG_ASIDE:
      state.contains(.inSection) && !isLabelled && !says("title") ? .generic : .complementary
    case GUMBO_TAG_HEADER: state.contains(.sectioned) ? .generic : .banner
    case GUMBO_TAG_FOOTER: state.contains(.sectioned) ? .generic : .contentinfo
    case GUMBO_TAG_SECTION: isLabelled ? .region : .generic
    case GUMBO_TAG_FORM: isLabelled ? .form : .generic
    default: nil
    }
  }

  private func structureRole() -> Role? {
    switch tag {
    case GUMBO_TAG_ARTICLE: .article
    case GUMBO_TAG_FIGURE: .figure
    case GUMBO_TAG_BLOCKQUOTE: .blockquote
    case GUMBO_TAG_TABLE: .table
    case GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_MENU: .list
    case GUMBO_TAG_FIELDSET, GUMBO_TAG_DETAILS, GUMBO_TAG_OPTGROUP, GUMBO_TAG_ADDRESS, GUMBO_TAG_HGROUP:
      .group
    case GUMBO_TAG_PROGRESS: .progressbar
    case GUMBO_TAG_METER: .meter
    case GUMBO_TAG_OUTPUT: .status
    case GUMBO_TAG_OPTION: .option
    case GUMBO_TAG_DATALIST: .listbox
    case GUMBO_TAG_HR: .separator
    case GUMBO_TAG_DT, GUMBO_TAG_DFN: .term
    case GUMBO_TAG_DD: .definition
    default: nil
    }
  }

  private func textRole() -> Role? {
    switch tag {
    case GUMBO_TAG_P: .paragraph
    case GUMBO_TAG_EM: .emphasis
    case GUMBO_TAG_STRONG: .strong
    case GUMBO_TAG_CODE: .code
    case GUMBO_TAG_DEL, GUMBO_TAG_S: .deletion
    case GUMBO_TAG_INS: .insertion
    case GUMBO_TAG_SUB: .subscript
    case GUMBO_TAG_SUP: .superscript
    case GUMBO_TAG_TIME: .time
    case GUMBO_TAG_DIV, GUMBO_TAG_SPAN, GUMBO_TAG_B, GUMBO_TAG_I, GUMBO_TAG_U, GUMBO_TAG_SMALL, GUMBO_TAG_BDI,
      GUMBO_TAG_BDO, GUMBO_TAG_DATA, GUMBO_TAG_PRE, GUMBO_TAG_Q, GUMBO_TAG_SAMP, GUMBO_TAG_BODY,
      GUMBO_TAG_HTML:
      .generic
    default: nil
    }
  }

  /// A list that means nothing has items that mean nothing; outside a list an item is like a `div`.
  private func itemRole(in parent: Node?) -> Role {
    guard let parent else { return .generic }
    if parent.role == .none { return keepsMeaning ? .listitem : .none }
    let isList = parent.tag == GUMBO_TAG_UL || parent.tag == GUMBO_TAG_OL || parent.tag == GUMBO_TAG_MENU
    return isList || parent.role == .list || parent.role == .directory ? .listitem : .generic
  }

  /// What a table that means nothing is made of means nothing either.
  private func tableRole(in parent: Node?) -> Role {
    if parent?.role == Role.none, !keepsMeaning { return .none }
    switch tag {
    case GUMBO_TAG_TR: return .row
    case GUMBO_TAG_TD: return state.contains(.inGrid) ? .gridcell : .cell
    case GUMBO_TAG_TH: return isRowHeader ? .rowheader : .columnheader
    case GUMBO_TAG_CAPTION: return .caption
    default: return .rowgroup
    }
  }

  private var isRowHeader: Bool { attribute("scope", is: "row") || attribute("scope", is: "rowgroup") }

  /// Whether a `select` shows its choices in a list rather than in one that opens.
  private var isListbox: Bool {
    has("multiple") || (attribute("size").flatMap { Int($0.trimmed.string) } ?? 0) > 1
  }

  private func inputRole() -> Role {
    let type = attribute("type")?.trimmed
    for (name, role) in Self.inputRoles where type?.matches(name) ?? false { return role }
    if has("list"), isTextInput(type) { return .combobox }
    return type?.matches("search") ?? false ? .searchbox : .textbox
  }

  private func isTextInput(_ type: Bytes?) -> Bool {
    guard let type else { return true }
    let other: [StaticString] = [
      "password", "date", "datetime-local", "month", "time", "week", "color", "file",
    ]
    return !other.contains { type.matches($0) }
  }

  private static let inputRoles: [(StaticString, Role)] = [
    ("submit", .button), ("button", .button), ("reset", .button), ("image", .button), ("checkbox", .checkbox),
    ("radio", .radio), ("range", .slider), ("number", .spinbutton), ("hidden", .none),
  ]
}
