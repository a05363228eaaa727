extension RuleSets {
  /// What makes a table of numbers readable by ear.
  static let tables: [any Rule.Type] = [
    TableHeaders.self,
    TableScope.self,
    TableCaption.self,
    CellHeaders.self,
    HeaderCells.self,
    LayoutTable.self,
    FakeCaption.self,
  ]
}
