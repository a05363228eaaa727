/// What a part of a page is to assistive technology.
///
/// The names are those of WAI-ARIA 1.2, with the few that 1.3 adds, of Digital Publishing WAI-ARIA 1.1 and of the
/// WAI-ARIA Graphics Module; `presentation` is counted as `none` and `image` as `img`.
enum Role: UInt8, CaseIterable {
  /// An element that says nothing of itself, such as `div`.
  case generic
  /// Made to mean nothing.
  case none
  /// An element that no role stands for, such as `label` or `video`.
  case unmapped

  // Landmarks
  case banner, complementary, contentinfo, form, main, navigation, region, search

  // Widgets
  case button, checkbox, combobox, gridcell, link, listbox, menu, menubar, menuitem, menuitemcheckbox
  case menuitemradio, option, progressbar, radio, radiogroup, scrollbar, searchbox, slider, spinbutton
  case `switch`, tab, tablist, tabpanel, textbox, tree, treegrid, treeitem

  // Structure
  case alert, alertdialog, application, article, blockquote, caption, cell, code, columnheader, comment
  case definition, deletion, dialog, directory, document, emphasis, feed, figure, grid, group, heading, img
  case insertion, list, listitem, log, mark, marquee, math, meter, note, paragraph, row, rowgroup, rowheader
  case sectionfooter, sectionheader, separator, status, strong, `subscript`, suggestion, superscript, table
  case term, time, timer, toolbar, tooltip

  /// The control of a `details`; no role of WAI-ARIA stands for it.
  case summary

  // Graphics
  case graphicsDocument, graphicsObject, graphicsSymbol

  // Digital publishing
  case docAbstract, docAcknowledgments, docAfterword, docAppendix, docBacklink, docBiblioentry,
    docBibliography
  case docBiblioref, docChapter, docColophon, docConclusion, docCover, docCredit, docCredits, docDedication
  case docEndnote, docEndnotes, docEpigraph, docEpilogue, docErrata, docExample, docFootnote, docForeword
  case docGlossary, docGlossref, docIndex, docIntroduction, docNoteref, docNotice, docPagebreak, docPagefooter
  case docPageheader, docPagelist, docPart, docPreface, docPrologue, docPullquote, docQna, docSubtitle, docTip
  case docToc

  /// The role a `role` attribute asks for: the first word of it that is a role.
  init?(attribute: Bytes) {
    var found: Role?
    attribute.forEachWord { word in
      if found == nil { found = Role(word: word) }
    }
    guard let found else { return nil }
    self = found
  }

  /// The role of this name, in capitals or not; abstract roles and mere inventions are none.
  init?(word: Bytes) {
    guard let role = Self.named[word.string.lowercased()] else { return nil }
    self = role
  }

  /// The name authors write.
  var name: String { Self.names[Int(rawValue)] }

  /// The role that rules about names and places count it as: one that only refines another is that other.
  var counted: Role {
    switch self {
    case .docBacklink, .docBiblioref, .docGlossref, .docNoteref: .link
    case .docCover: .img
    case .docSubtitle: .heading
    case .docToc, .docIndex, .docPagelist: .navigation
    default: self
    }
  }

  /// Whether the words inside an element of this role are its name.
  var isNamedByContent: Bool {
    switch counted {
    case .button, .cell, .checkbox, .columnheader, .gridcell, .heading, .link, .menuitem, .menuitemcheckbox,
      .menuitemradio, .option, .radio, .row, .rowheader, .summary, .switch, .tab, .tooltip, .treeitem:
      true
    default: false
    }
  }

  private static let names: [String] = allCases.map { role in
    let written = "\(role)"
    guard role.rawValue >= Role.graphicsDocument.rawValue else { return written }
    return written.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  /// The names of all roles, as authors write them.
  static var written: [String] { named.keys.sorted() }

  private static let named: [String: Role] = {
    var named: [String: Role] = ["image": .img, "presentation": .none]
    for role in allCases where role != .summary && role != .unmapped { named[role.name] = role }
    return named
  }()
}
