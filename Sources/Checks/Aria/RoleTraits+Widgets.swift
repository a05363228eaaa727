extension Role {
  /// What is said of roles that people work: WAI-ARIA 1.2, 5.3.2 and 5.3.3.
  var widgetTraits: RoleTraits? { commandTraits ?? choiceTraits ?? rangeTraits ?? containerTraits }

  private var commandTraits: RoleTraits? {
    switch self {
    case .button: RoleTraits(supported: [.expandable, AriaAttributes(.pressed)], hidesInside: true)
    case .summary: RoleTraits(supported: .expandable)
    case .link, .docBacklink, .docBiblioref, .docGlossref, .docNoteref: RoleTraits(supported: .expandable)
    case .menuitem: RoleTraits(supported: [.expandable, .inSet], context: Self.menus)
    case .menuitemcheckbox, .menuitemradio:
      RoleTraits(
        required: AriaAttributes(.checked),
        supported: [.expandable, .inSet, AriaAttributes(.readonly, .required)], context: Self.menus,
        hidesInside: true)
    case .tab:
      RoleTraits(
        supported: [.expandable, .inSet, AriaAttributes(.selected)], context: [.tablist], hidesInside: true)
    default: nil
    }
  }

  private var choiceTraits: RoleTraits? {
    let checked = AriaAttributes(.checked)
    return switch self {
    case .checkbox, .switch:
      RoleTraits(
        required: checked, supported: [.expandable, AriaAttributes(.readonly, .required)], hidesInside: true)
    case .radio:
      RoleTraits(required: checked, supported: [.inSet, AriaAttributes(.required)], hidesInside: true)
    case .option:
      RoleTraits(
        supported: [checked, .inSet, AriaAttributes(.selected)], context: [.listbox, .group],
        hidesInside: true)
    case .treeitem:
      RoleTraits(
        supported: [checked, .expandable, .inSet, AriaAttributes(.level, .selected)],
        context: [.tree, .group])
    case .combobox:
      RoleTraits(
        required: AriaAttributes(.controls, .expanded),
        supported: AriaAttributes(
          .activedescendant, .autocomplete, .errormessage, .haspopup, .invalid, .orientation, .placeholder,
          .readonly, .required))
    case .textbox, .searchbox:
      RoleTraits(
        supported: AriaAttributes(
          .activedescendant, .autocomplete, .errormessage, .haspopup, .invalid, .multiline, .placeholder,
          .readonly, .required))
    default: nil
    }
  }

  private var rangeTraits: RoleTraits? {
    let now = AriaAttributes(.valuenow)
    let oriented = AriaAttributes(.orientation)
    let asked = AriaAttributes(.readonly, .required)
    return switch self {
    case .progressbar: RoleTraits(supported: [.range], hidesInside: true)
    case .meter: RoleTraits(required: now, supported: [.range], hidesInside: true)
    case .scrollbar:
      RoleTraits(
        required: AriaAttributes(.controls, .valuenow), supported: [.range, oriented], hidesInside: true)
    case .slider: RoleTraits(required: now, supported: [.range, oriented, asked], hidesInside: true)
    case .spinbutton: RoleTraits(supported: [.range, asked, AriaAttributes(.activedescendant)])
    default: nil
    }
  }

  private var containerTraits: RoleTraits? {
    let active = AriaAttributes(.activedescendant, .orientation)
    let asked = AriaAttributes(.readonly, .required)
    let items: [Role] = [.menuitem, .menuitemcheckbox, .menuitemradio, .group, .menu, .separator]
    return switch self {
    case .listbox:
      RoleTraits(
        supported: [active, asked, .expandable, AriaAttributes(.multiselectable)], owns: [.option, .group])
    case .menu, .menubar: RoleTraits(supported: active, owns: items)
    case .radiogroup: RoleTraits(supported: [active, asked])
    case .tablist: RoleTraits(supported: [active, AriaAttributes(.level, .multiselectable)], owns: [.tab])
    case .toolbar: RoleTraits(supported: active)
    case .tree:
      RoleTraits(
        supported: [active, AriaAttributes(.multiselectable, .required)], owns: [.treeitem, .group])
    default: nil
    }
  }

  private static let menus: [Role] = [.menu, .menubar, .group]
}

extension AriaAttributes {
  static let expandable = AriaAttributes(.expanded)
  static let inSet = AriaAttributes(.posinset, .setsize)
  static let range = AriaAttributes(.valuemax, .valuemin, .valuenow, .valuetext)
}
