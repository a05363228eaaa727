/// What lengths are measured against.
struct LengthScale {
  /// The font size of the element, in pixels.
  var em = 16.0
  /// The font size of the root element.
  var rem = 16.0
  var viewWidth = 1_280.0
  var viewHeight = 1_024.0
  /// What a percentage is of; nothing where that turns on the layout.
  var whole: Double?
}

/// A length as a property has it.
enum Length: Hashable, Sendable {
  case auto
  case pixels(Double)
  case percentage(Double)

  var pixels: Double? { if case .pixels(let pixels) = self { pixels } else { nil } }
}

/// Reads lengths and sums of lengths (CSS Values 4).
struct LengthReader {
  private let scale: LengthScale

  init(_ scale: LengthScale) { self.scale = scale }

  /// A length, a percentage or `auto`; nothing where none is written.
  func length(_ tokens: ArraySlice<Token>) -> Length? {
    guard let first = tokens.first else { return nil }
    if case .percentage(let number) = first.kind, scale.whole == nil {
      return .percentage(Self.bounded(number))
    }
    if let pixels = pixels(tokens) { return .pixels(pixels) }
    return first.ident != nil || first.opens ? .auto : nil
  }

  /// A length in pixels.
  func pixels(_ tokens: ArraySlice<Token>) -> Double? {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .number(let number): return number == 0 ? 0 : nil
    case .dimension, .percentage, .function: return value(tokens).map(Self.bounded)
    default: return nil
    }
  }

  /// A number as far as browsers go; 0 where a sum comes to no number (CSS Values 4, “top-level calculation”).
  private static func bounded(_ number: Double) -> Double {
    number.isNaN ? 0 : min(max(number, -33_554_430), 33_554_430)
  }

  /// A plain number, summed up where it is a sum.
  func number(_ tokens: ArraySlice<Token>) -> Double? {
    if case .number(let number)? = tokens.first?.kind { return Self.bounded(number) }
    return tokens.first?.opens == true ? value(tokens).map(Self.bounded) : nil
  }

  private func value(_ tokens: ArraySlice<Token>) -> Double? {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .number(let number): return number
    case .percentage(let number): return scale.whole.map { $0 * number / 100 }
    case .dimension(let number, let unit): return size(of: unit).map { $0 * number }
    case .open(UInt8(ascii: "(")): return sum(Components.inside(tokens))
    case .function(let ident): return function(ident.keyword, Components.inside(tokens))
    default: return nil
    }
  }

  private func function(_ name: Keyword?, _ inside: ArraySlice<Token>) -> Double? {
    let parts = Components.commaSeparated(inside)
    let values = parts.compactMap(sum)
    guard values.count == parts.count, let first = values.first else { return nil }
    switch name {
    case .calc: return first
    case .min: return values.min()
    case .max: return values.max()
    case .clamp: return values.count == 3 ? max(values[0], min(values[1], values[2])) : nil
    default: return nil
    }
  }

  private func sum(_ tokens: ArraySlice<Token>) -> Double? {
    var total = 0.0
    var sign = 1.0
    var product: [ArraySlice<Token>] = []
    for part in Components.all(tokens) {
      let isPlus = part.first?.isDelim(UInt8(ascii: "+")) == true
      let isMinus = part.first?.isDelim(UInt8(ascii: "-")) == true
      guard isPlus || isMinus else {
        product.append(part)
        continue
      }
      guard let value = self.product(product) else { return nil }
      total += sign * value
      sign = isPlus ? 1 : -1
      product = []
    }
    return product.isEmpty ? nil : self.product(product).map { total + sign * $0 }
  }

  private func product(_ parts: [ArraySlice<Token>]) -> Double? {
    guard var result = parts.first.flatMap(value) else { return nil }
    var index = 1
    while index + 1 < parts.count {
      guard let next = value(parts[index + 1]) else { return nil }
      if parts[index].first?.isDelim(UInt8(ascii: "*")) == true {
        result *= next
      } else if parts[index].first?.isDelim(UInt8(ascii: "/")) == true, next != 0 {
        result /= next
      } else {
        return nil
      }
      index += 2
    }
    return index == parts.count ? result : nil
  }

  private func size(of unit: Unit) -> Double? {
    switch unit {
    case .px: 1
    case .em: scale.em
    case .rem: scale.rem
    case .pt: 4.0 / 3
    case .pc: 16
    case .inch: 96
    case .cm: 96 / 2.54
    case .mm: 9.6 / 2.54
    case .q: 2.4 / 2.54
    case .ex, .ch: scale.em / 2
    case .lh: scale.em * 1.2
    case .rlh: scale.rem * 1.2
    case .vw, .svw, .lvw, .dvw, .vi: scale.viewWidth / 100
    case .vh, .svh, .lvh, .dvh, .vb: scale.viewHeight / 100
    case .vmin: min(scale.viewWidth, scale.viewHeight) / 100
    case .vmax: max(scale.viewWidth, scale.viewHeight) / 100
    case .deg, .rad, .grad, .turn, .other: nil
    }
  }
}

/// Reads angles.
enum Angle {
  /// The angle in degrees; nothing where none is written.
  static func degrees(_ tokens: ArraySlice<Token>) -> Double? {
    switch tokens.first?.kind {
    case .dimension(let number, .deg): number
    case .dimension(let number, .rad): number * 180 / .pi
    case .dimension(let number, .grad): number * 0.9
    case .dimension(let number, .turn): number * 360
    case .number(let number) where number == 0: 0
    case .function: calc(Components.inside(tokens))
    default: nil
    }
  }

  /// `calc(45deg * 2)`, as far as it is one product.
  private static func calc(_ inside: ArraySlice<Token>) -> Double? {
    let parts = Components.all(inside)
    guard let first = parts.first, let angle = degrees(first) else { return nil }
    if parts.count == 3, case .number(let number)? = parts[2].first?.kind {
      if parts[1].first?.isDelim(UInt8(ascii: "*")) == true { return angle * number }
      if parts[1].first?.isDelim(UInt8(ascii: "/")) == true, number != 0 { return angle / number }
    }
    if parts.count == 3, let second = degrees(parts[2]) {
      return parts[1].first?.isDelim(UInt8(ascii: "-")) == true ? angle - second : angle + second
    }
    return parts.count == 1 ? angle : nil
  }
}
