extension Role {
  /// What is said of roles that give a page its structure: WAI-ARIA 1.2, 5.3.3 to 5.3.6.
  var structureTraits: RoleTraits? {
    switch self {
    case .generic: RoleTraits(prohibited: [.naming, .renaming])
    case .unmapped: RoleTraits(prohibited: .renaming)
    case .none, .code, .deletion, .emphasis, .insertion, .mark, .paragraph, .sectionfooter, .sectionheader,
      .strong, .subscript, .suggestion, .superscript:
      RoleTraits(prohibited: .naming)
    case .caption: RoleTraits(prohibited: .naming, context: [.figure, .grid, .table, .treegrid])
    case .application: RoleTraits(supported: AriaAttributes(.activedescendant, .expanded))
    case .article: RoleTraits(supported: .inSet)
    case .comment: RoleTraits(supported: [.inSet, AriaAttributes(.level)])
    case .alertdialog, .dialog: RoleTraits(supported: AriaAttributes(.modal))
    case .feed: RoleTraits(owns: [.article])
    case .group: RoleTraits(supported: AriaAttributes(.activedescendant))
    case .heading: RoleTraits(required: AriaAttributes(.level))
    case .img: RoleTraits(hidesInside: true)
    case .list: RoleTraits(owns: [.listitem])
    case .listitem: RoleTraits(supported: [.inSet, AriaAttributes(.level)], context: [.list, .directory])
    case .separator: RoleTraits(supported: [.range, AriaAttributes(.orientation)], hidesInside: true)
    case .graphicsDocument, .graphicsObject:
      RoleTraits(supported: AriaAttributes(.activedescendant, .expanded))
    case .graphicsSymbol: RoleTraits(hidesInside: true)
    default: nil
    }
  }

  /// What is said of the roles of digital publishing: DPUB-ARIA 1.1.
  var publishingTraits: RoleTraits? {
    switch self {
    case .docBiblioentry, .docEndnote:
      RoleTraits(
        supported: [.inSet, AriaAttributes(.level)], context: [.list, .docBibliography, .docEndnotes])
    case .docCover: RoleTraits(hidesInside: true)
    case .docPagebreak: RoleTraits(supported: [.range, AriaAttributes(.orientation)], hidesInside: true)
    case .docSubtitle: RoleTraits(supported: AriaAttributes(.level))
    default: nil
    }
  }
}
