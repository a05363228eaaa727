/// What a rule has to do with the focus of the keyboard, found once for all pages.
struct FocusTraits: Sendable {
  /// Whether it takes the outline away.
  let removesOutline: Bool
  /// Whether something that can be seen changes when an element that it asks for gets the focus.
  let changesWithFocus: Bool
  /// Whether it asks for a class or attribute by which scripts mark what has the focus.
  let isMarkedByScript: Bool

  /// Whether it has anything to do with it.
  var matters: Bool { removesOutline || changesWithFocus || isMarkedByScript }

  init(_ selectors: [Selector], _ declarations: [Declaration]) {
    removesOutline = declarations.removesOutline
    changesWithFocus = selectors.contains(where: \.asksForFocus) && declarations.changeSomething
    isMarkedByScript = selectors.contains(where: \.namesFocus)
  }
}

extension [Declaration] {
  /// Whether they do anything but take something away that shows the focus.
  fileprivate var changeSomething: Bool {
    let removes = removesOutline
    return contains { declaration in
      switch declaration.property {
      case .outlineStyle, .outlineWidth: !removes
      case .boxShadow: !declaration.isNothing
      case .other: declaration.value.first?.ident.map { !Unseen.names.contains($0.lower) } ?? true
      default: true
      }
    }
  }
}

/// Properties that change nothing a person sees when the keyboard gets there.
private enum Unseen {
  static let names: Set<Name> = [
    Name("cursor"), Name("transition"), Name("transition-property"), Name("transition-duration"),
    Name("outline-offset"), Name("-webkit-tap-highlight-color"), Name("user-select"),
    Name("-webkit-user-select"),
    Name("pointer-events"), Name("scroll-behavior"),
  ]
}

extension [Declaration] {
  /// Whether the last word of these on outlines is that there is none.
  var removesOutline: Bool {
    func isLast(_ property: Property, _ nothing: (Token) -> Bool) -> Bool {
      guard let declaration = last(where: { $0.property == property }), !declaration.usesVariables,
        declaration.value.count == 1, let first = declaration.value.first
      else { return false }
      return nothing(first)
    }
    return isLast(.outlineStyle) { $0.keyword == Keyword.none }
      || isLast(.outlineWidth) {
        switch $0.kind {
        case .number(let number), .dimension(let number, _): number == 0
        default: false
        }
      }
  }
}

extension Selector {
  fileprivate var namesFocus: Bool {
    compounds.contains { compound in
      compound.className.map(Self.focusNames.contains) ?? false
        || compound.others.contains { test in
          switch test {
          case .className(let name): Self.focusNames.contains(name)
          case .attribute(let attribute): Self.focusNames.contains(Name(attribute.name))
          case .id, .pseudo: false
          }
        }
    }
  }

  private static let focusNames: Set<Name> = [
    Name("focus"), Name("focused"), Name("is-focused"), Name("has-focus"), Name("focus-visible"),
    Name("js-focus-visible"), Name("data-focus-visible-added"), Name("data-focus"),
    Name("data-focus-visible"),
    Name("data-whatinput"), Name("data-whatintent"),
  ]
}
