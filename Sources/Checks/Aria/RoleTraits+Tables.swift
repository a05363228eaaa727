extension Role {
  /// What is said of tables and grids: WAI-ARIA 1.2, 5.3.2 to 5.3.4.
  var tableTraits: RoleTraits? {
    let counts = AriaAttributes(.colcount, .rowcount)
    let grid = AriaAttributes(.activedescendant, .multiselectable, .readonly)
    let cell = AriaAttributes(
      .colindex, .colindextext, .colspan, .rowindex, .rowindextext, .rowspan)
    let gridcell = AriaAttributes(.expanded, .readonly, .required, .selected)
    return switch self {
    case .table: RoleTraits(supported: counts, owns: [.row, .rowgroup, .caption])
    case .grid: RoleTraits(supported: [counts, grid], owns: [.row, .rowgroup, .caption])
    case .treegrid:
      RoleTraits(
        supported: [counts, grid, AriaAttributes(.orientation, .required)],
        owns: [.row, .rowgroup, .caption])
    case .rowgroup: RoleTraits(owns: [.row], context: [.grid, .table, .treegrid])
    case .row:
      RoleTraits(
        supported: [
          .inSet,
          AriaAttributes(
            .activedescendant, .colindex, .expanded, .level, .rowindex, .rowindextext, .selected),
        ],
        owns: [.cell, .columnheader, .gridcell, .rowheader], context: [.grid, .rowgroup, .table, .treegrid])
    case .cell: RoleTraits(supported: cell, context: [.row])
    case .gridcell: RoleTraits(supported: [cell, gridcell], context: [.row])
    case .columnheader, .rowheader:
      RoleTraits(supported: [cell, gridcell, AriaAttributes(.sort)], context: [.row])
    default: nil
    }
  }
}
