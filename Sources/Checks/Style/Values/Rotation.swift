#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far `transform` and `rotate` turn an element in the plane of the screen.
enum Rotation {
  /// The turn of a `transform`, in degrees; nothing where it cannot be told.
  static func ofTransform(_ tokens: [Token]) -> Double? {
    var total = 0.0
    for component in Components.all(tokens[...]) {
      guard let first = component.first else { continue }
      guard first.opens else { return first.keyword == Keyword.none ? 0 : nil }
      guard let name = first.function else { continue }
      guard let turn = turn(name, Components.commaSeparated(Components.inside(component))) else { return nil }
      total += turn
    }
    return total
  }

  /// The turn of the `rotate` property: `90deg`, `z 90deg`, `0 0 1 90deg`.
  static func ofProperty(_ tokens: [Token]) -> Double? {
    let parts = Components.all(tokens[...])
    guard parts.first?.first?.keyword != Keyword.none else { return 0 }
    guard
      let angle = parts.lazy.compactMap({ part in
        part.first.flatMap { $0.isAngle ? Angle.degrees(part) : nil }
      })
      .first
    else { return nil }
    if parts.contains(where: { $0.first?.keyword == .x || $0.first?.keyword == .y }) { return 0 }
    let axis = parts.compactMap { part -> Double? in
      if case .number(let number)? = part.first?.kind { number } else { nil }
    }
    guard axis.count == 3 else { return angle }
    return axis[0] == 0 && axis[1] == 0 && axis[2] != 0 ? (axis[2] < 0 ? -angle : angle) : 0
  }

  private static func turn(_ name: Keyword, _ parts: [ArraySlice<Token>]) -> Double? {
    switch name {
    case .rotate, .rotateZ: return parts.count == 1 ? Angle.degrees(parts[0]) : nil
    case .rotate3d:
      guard parts.count == 4, let angle = Angle.degrees(parts[3]) else { return nil }
      let axis = numbers(parts.dropLast())
      guard axis.count == 3 else { return nil }
      return axis[0] == 0 && axis[1] == 0 && axis[2] != 0 ? (axis[2] < 0 ? -angle : angle) : 0
    case .matrix, .matrix3d:
      let values = numbers(parts[...])
      guard values.count == (name == .matrix ? 6 : 16) else { return nil }
      return atan2(values[1], values[0]) * 180 / .pi
    default: return 0
    }
  }

  private static func numbers(_ parts: ArraySlice<ArraySlice<Token>>) -> [Double] {
    parts.compactMap { LengthReader(LengthScale()).number($0) }
  }
}

extension Token {
  fileprivate var isAngle: Bool {
    switch kind {
    case .dimension, .function: true
    default: false
    }
  }
}
