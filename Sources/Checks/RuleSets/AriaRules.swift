extension RuleSets {
  /// Whether roles, states and properties are used as WAI-ARIA says.
  static let aria: [any Rule.Type] = [
    KnownRole.self,
    KnownState.self,
    StateValue.self,
    RequiredState.self,
    PermittedState.self,
    ProhibitedName.self,
    RequiredOwned.self,
    RequiredContext.self,
    PresentationalChildren.self,
    DecorativeExposed.self,
    HiddenFocus.self,
    FrameTabOrder.self,
    HiddenBody.self,
    AllowedRole.self,
    ConditionalState.self,
    BrailleEquivalent.self,
    DeprecatedAria.self,
    PartName.self,
    GaugeName.self,
    BrokenReference.self,
  ]

  /// Whether what can be worked is where people expect it, and can be told apart.
  static let controls: [any Rule.Type] = [
    NestedControls.self,
    TabOrder.self,
    RepeatedAccessKey.self,
    RepeatedLabel.self,
    TitleOnlyLabel.self,
    ServerImageMap.self,
    MovingText.self,
  ]

  /// Whether lists, tables and landmarks are built of what belongs in them.
  static let structure: [any Rule.Type] = [
    LandmarkContent.self,
    LandmarkPlace.self,
    ListStructure.self,
    DescriptionList.self,
    ScopeValue.self,
    EmptyTableHeader.self,
  ]
}
