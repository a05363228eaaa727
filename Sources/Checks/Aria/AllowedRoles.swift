import CGumbo

extension Node {
  /// Whether HTML lets authors give the element this role (ARIA in HTML, “Document conformance requirements”).
  func mayHave(_ role: Role, own: Role) -> Bool {
    guard let allowed = rolesAllowed(own: own) else { return true }
    return allowed.contains(role)
  }

  /// The roles besides its own; nothing where it may have any.
  private func rolesAllowed(own: Role) -> [Role]? {
    switch tag {
    case GUMBO_TAG_A where has("href"): Self.link
    case GUMBO_TAG_BUTTON: Self.button
    case GUMBO_TAG_INPUT: inputRoles(own: own)
    case GUMBO_TAG_SELECT: own == .combobox ? [.menu] : []
    case GUMBO_TAG_IMG: isNamedImage ? Self.image : [.none]
    case GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_MENU: Self.list
    case GUMBO_TAG_LI: own == .listitem ? [.docBiblioentry, .docEndnote] + Self.item : nil
    case GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6:
      [.none, .tab, .docSubtitle]
    default: sectionRoles() ?? mediaRoles() ?? fixedRoles()
    }
  }

  /// Whether the author gives an image a name, in whatever way.
  private var isNamedImage: Bool {
    let alternative = attribute("alt").map { !$0.isEmpty } ?? false
    return alternative || says("aria-label") || says("aria-labelledby") || says("title")
  }

  private func sectionRoles() -> [Role]? {
    switch tag {
    case GUMBO_TAG_ARTICLE: [.application, .document, .feed, .main, .none, .region]
    case GUMBO_TAG_ASIDE:
      [
        .feed, .none, .note, .region, .search, .docDedication, .docExample, .docFootnote, .docGlossary,
        .docPullquote,
        .docTip, .complementary, .generic,
      ]
    case GUMBO_TAG_NAV: [.menu, .menubar, .none, .tablist, .docIndex, .docPagelist, .docToc]
    case GUMBO_TAG_HEADER: [.banner, .generic, .group, .none, .docFootnote]
    case GUMBO_TAG_FOOTER: [.contentinfo, .generic, .group, .none, .docFootnote]
    case GUMBO_TAG_FORM: [.form, .none, .search]
    case GUMBO_TAG_FIELDSET: [.none, .radiogroup]
    case GUMBO_TAG_HR: [.none, .docPagebreak]
    case GUMBO_TAG_DL: [.group, .list, .none]
    case GUMBO_TAG_DT: [.listitem]
    case GUMBO_TAG_FIGCAPTION: [.group, .none]
    case GUMBO_TAG_BR, GUMBO_TAG_WBR: [.none]
    case GUMBO_TAG_PROGRESS, GUMBO_TAG_METER, GUMBO_TAG_DETAILS, GUMBO_TAG_OPTGROUP: []
    default: nil
    }
  }

  private func mediaRoles() -> [Role]? {
    switch tag {
    case GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO: [.application]
    case GUMBO_TAG_IFRAME: [.application, .document, .img, .none]
    case GUMBO_TAG_EMBED: [.application, .document, .img, .none]
    case GUMBO_TAG_OBJECT: [.application, .document, .img]
    case GUMBO_TAG_AREA: has("href") ? [] : [.button, .link]
    default: nil
    }
  }

  /// No role for what HTML alone says; nothing for the rest, which may have any.
  private func fixedRoles() -> [Role]? {
    switch tag {
    case GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_MAIN, GUMBO_TAG_CAPTION, GUMBO_TAG_LABEL, GUMBO_TAG_LEGEND,
      GUMBO_TAG_OPTION, GUMBO_TAG_DATALIST, GUMBO_TAG_DD, GUMBO_TAG_TEXTAREA, GUMBO_TAG_SUMMARY:
      []
    default: nil
    }
  }

  private func inputRoles(own: Role) -> [Role] {
    switch own {
    case .button where attribute("type", is: "button"): Self.button + [.combobox, .gridcell, .slider]
    case .button where attribute("type", is: "image"): Self.button
    case .checkbox: [.menuitemcheckbox, .option, .switch] + (has("aria-pressed") ? [.button] : [])
    case .radio: [.menuitemradio]
    case .textbox where isPlainText: [.combobox, .searchbox, .spinbutton]
    default: []
    }
  }

  private var isPlainText: Bool {
    guard let type = attribute("type")?.trimmed else { return true }
    let other: [StaticString] = [
      "password", "date", "datetime-local", "month", "time", "week", "color", "file",
    ]
    return !other.contains { type.matches($0) }
  }

  private static let item: [Role] = [
    .menuitem, .menuitemcheckbox, .menuitemradio, .none, .option, .radio, .separator, .tab, .treeitem,
  ]
  private static let link: [Role] = [
    .button, .checkbox, .docBacklink, .docBiblioref, .docGlossref, .docNoteref, .menuitem, .menuitemcheckbox,
    .menuitemradio, .option, .radio, .switch, .tab, .treeitem,
  ]
  private static let button: [Role] = [
    .checkbox, .combobox, .gridcell, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio,
    .separator, .slider, .switch, .tab, .treeitem,
  ]
  private static let image: [Role] = [
    .button, .checkbox, .docCover, .gridcell, .link, .math, .menuitem, .menuitemcheckbox, .menuitemradio,
    .meter, .option, .progressbar, .radio, .scrollbar, .separator, .slider, .switch, .tab, .treeitem,
  ]
  private static let list: [Role] = [
    .directory, .group, .listbox, .menu, .menubar, .none, .radiogroup, .tablist, .toolbar, .tree,
  ]
}
