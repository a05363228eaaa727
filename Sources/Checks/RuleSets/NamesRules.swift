extension RuleSets {
  /// What must have a name, and a name that says what it is.
  static let names: [any Rule.Type] = [
    HeadingName.self,
    LabelInName.self,
    ImageAlternative.self,
    DrawingAlternative.self,
    ImageButtonName.self,
    ObjectAlternative.self,
    FrameTitle.self,
    FrameSameTitle.self,
    LinkName.self,
    ButtonName.self,
    MenuItemName.self,
    SummaryName.self,
    FieldLabel.self,
    FieldPurpose.self,
    FieldHintOnly.self,
    FieldLabelInName.self,
  ]
}
