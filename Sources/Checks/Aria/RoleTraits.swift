/// What WAI-ARIA says of a role.
struct RoleTraits {
  /// The states and properties it must have.
  var required: AriaAttributes = []
  /// Those it may have besides the required and the global ones, inherited ones included.
  var supported: AriaAttributes = []
  /// The global ones it may not have.
  var prohibited: AriaAttributes = []
  /// The roles that belong straight inside it; empty where any may.
  var owns: [Role] = []
  /// The roles it belongs straight inside; empty where it may stand anywhere.
  var context: [Role] = []
  /// Whether what is inside it is words to assistive technology and nothing else.
  var hidesInside = false

  /// Whether an element of the role may carry the attribute.
  func admits(_ attribute: AriaAttribute) -> Bool {
    AriaAttributes.global.union(required).union(supported).subtracting(prohibited).contains(attribute)
  }
}

extension Role {
  /// What WAI-ARIA says of it. Sources: WAI-ARIA 1.2; DPUB-ARIA 1.1; Graphics Module 1.0.
  var traits: RoleTraits { Self.allTraits[Int(rawValue)] }

  private static let allTraits: [RoleTraits] = allCases.map {
    $0.widgetTraits ?? $0.tableTraits ?? $0.structureTraits ?? $0.publishingTraits ?? RoleTraits()
  }

  /// The roles whose inside is words to assistive technology and nothing else.
  static let hidingInside = allCases.filter { $0.traits.hidesInside && $0.counted == $0 }

  /// Whether a page is divided by it, so that people can jump to it.
  var isLandmark: Bool {
    switch counted {
    case .banner, .complementary, .contentinfo, .form, .main, .navigation, .region, .search: true
    case .docAcknowledgments, .docAfterword, .docAppendix, .docBibliography, .docChapter, .docConclusion,
      .docCredits, .docEndnotes, .docEpilogue, .docErrata, .docForeword, .docGlossary, .docIntroduction,
      .docPart, .docPreface, .docPrologue:
      true
    default: false
    }
  }

  /// Whether people work it: press, choose or fill it in.
  var isWidget: Bool {
    switch counted {
    case .button, .checkbox, .combobox, .link, .listbox, .menuitem, .menuitemcheckbox, .menuitemradio,
      .option,
      .radio, .searchbox, .slider, .spinbutton, .switch, .tab, .textbox, .treeitem, .summary, .scrollbar:
      true
    default: false
    }
  }

  /// Whether WAI-ARIA asks authors to use something else.
  var isDeprecated: Bool { self == .directory || self == .docBiblioentry || self == .docEndnote }
}
