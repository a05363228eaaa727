extension Wave.Question {
  /// Whether nobody was left out.
  public var isAskedOfEverybody: Bool {
    route == nil
      && ["everyone", "everybody", "all", "all people", "all respondents"].contains(askedOf.lowercased())
  }

  /// Those asked in the middle of a sentence, such as `people who said yes`; nothing where everybody was asked, and
  /// where `asked-of` names nobody but says that it is not known.
  public var askedPeople: String? {
    let isName = !askedOf.dropLast().contains(".") && !askedOf.lowercased().hasPrefix("not ")
    guard !isAskedOfEverybody, isName else { return nil }
    return (askedOf.hasSuffix(".") ? String(askedOf.dropLast()) : askedOf).withinSentence
  }

  /// Who was asked, without a full stop: `Asked of everyone`.
  public var askedWords: String {
    let bare = askedOf.hasSuffix(".") ? String(askedOf.dropLast()) : askedOf
    return isAskedOfEverybody || askedPeople != nil
      ? "Asked of \(bare.withinSentence)" : "Who was asked: \(bare)"
  }
}
