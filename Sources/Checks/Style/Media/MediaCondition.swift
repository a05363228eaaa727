/// What must hold for rules to count, as `@media` says it.
indirect enum MediaCondition: Hashable, Sendable {
  case always, never
  case not(MediaCondition)
  case all([MediaCondition])
  case any([MediaCondition])
  /// The window is at least, or at most, so many pixels wide or high.
  case minWidth(Double), maxWidth(Double), minHeight(Double), maxHeight(Double)
  case dark(Bool)
  case upright(Bool)

  /// Whether it holds in `environment`.
  func holds(in environment: Environment) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .not(let condition): !condition.holds(in: environment)
    case .all(let conditions): conditions.allSatisfy { $0.holds(in: environment) }
    case .any(let conditions): conditions.contains { $0.holds(in: environment) }
    case .minWidth(let width): environment.width >= width
    case .maxWidth(let width): environment.width <= width
    case .minHeight(let height): environment.height >= height
    case .maxHeight(let height): environment.height <= height
    case .dark(let isDark): environment.isDark == isDark
    case .upright(let isUpright): (environment.height >= environment.width) == isUpright
    }
  }

  /// Whether `holds` is true of it or of any part of it.
  func contains(where holds: (MediaCondition) -> Bool) -> Bool {
    if holds(self) { return true }
    return switch self {
    case .not(let condition): condition.contains(where: holds)
    case .all(let conditions), .any(let conditions): conditions.contains { $0.contains(where: holds) }
    default: false
    }
  }

  var asksForDark: Bool { contains { if case .dark = $0 { true } else { false } } }
  var asksForOrientation: Bool { contains { if case .upright = $0 { true } else { false } } }
}
