/// What a part of a page is to assistive technology.
///
/// The names are those of WAI-ARIA 1.2; a role that only refines another is counted as that other.
enum Role: UInt8, CaseIterable {
  case generic, none

  // Landmarks
  case banner, complementary, contentinfo, form, main, navigation, region, search

  // Widgets
  case button, checkbox, combobox, gridcell, link, listbox, menu, menubar, menuitem, menuitemcheckbox
  case menuitemradio, option, progressbar, radio, radiogroup, scrollbar, searchbox, slider, spinbutton
  case `switch`, tab, tablist, tabpanel, textbox, tree, treegrid, treeitem

  // Structure
  case alert, alertdialog, application, article, cell, columnheader, definition, dialog, directory, document,
    feed
  case figure, grid, group, heading, img, list, listitem, log, marquee, math, meter, note, paragraph, row
  case rowgroup, rowheader, separator, status, summary, table, term, time, timer, toolbar, tooltip
  case graphicsDocument, graphicsObject, graphicsSymbol

  /// The role a `role` attribute asks for: the first word of it that is a role.
  init?(attribute: Bytes) {
    var found: Role?
    attribute.forEachWord { word in
      if found == nil { found = Role.named[word.string.lowercased()] }
    }
    guard let found else { return nil }
    self = found
  }

  /// Whether the words inside an element of this role are its name.
  var isNamedByContent: Bool {
    switch self {
    case .button, .cell, .checkbox, .columnheader, .gridcell, .heading, .link, .menuitem, .menuitemcheckbox,
      .menuitemradio, .option, .radio, .row, .rowheader, .summary, .switch, .tab, .tooltip, .treeitem:
      true
    default: false
    }
  }

  private static let named: [String: Role] = {
    var named: [String: Role] = [
      "graphics-document": .graphicsDocument, "graphics-object": .graphicsObject,
      "graphics-symbol": .graphicsSymbol, "image": .img, "presentation": .none, "doc-backlink": .link,
      "doc-biblioref": .link, "doc-glossref": .link, "doc-noteref": .link, "doc-cover": .img,
      "doc-subtitle": .heading,
    ]
    for role in allCases where role != .summary && role.rawValue < Role.graphicsDocument.rawValue {
      named["\(role)"] = role
    }
    return named
  }()
}
