/// Takes the shorthands that matter apart.
enum Shorthand {
  /// The properties a shorthand sets; empty where `property` is no shorthand.
  static func longhands(of property: Property) -> [Property] {
    switch property {
    case .all: Property.computed.filter { $0 != .colorScheme }
    case .background: [.backgroundColor, .backgroundImage, .backgroundClip]
    case .font: [.fontSize, .fontWeight, .lineHeight]
    case .overflow: [.overflowX, .overflowY]
    case .inset: [.top, .right, .bottom, .left]
    case .textDecoration: [.textDecorationLine]
    case .outline: [.outlineStyle, .outlineWidth]
    case .border, .borderBottom: [.borderBottomWidth, .borderBottomStyle]
    case .borderWidth: [.borderBottomWidth]
    case .borderStyle: [.borderBottomStyle]
    default: []
    }
  }

  /// The properties that `property: value` sets, each with its part of the value.
  static func expand(_ property: Property, _ value: [Token]) -> [(property: Property, value: [Token])] {
    let parts = longhands(of: property)
    if value.count == 1, let keyword = value[0].keyword, keyword.isForEveryProperty {
      return parts.map { ($0, value) }
    }
    switch property {
    case .background: return background(value)
    case .font: return font(value)
    case .overflow: return pair(value, .overflowX, .overflowY)
    case .inset: return sides(value)
    case .outline: return line(value, .outlineStyle, .outlineWidth)
    case .border, .borderBottom: return line(value, .borderBottomStyle, .borderBottomWidth)
    case .borderWidth: return bottom(value, .borderBottomWidth)
    case .borderStyle: return bottom(value, .borderBottomStyle)
    case .textDecoration: return [(.textDecorationLine, value)]
    default: return []
    }
  }

  private static func background(_ value: [Token]) -> [(property: Property, value: [Token])] {
    let none = [Token(kind: .ident(.none), from: 0, to: 0)]
    let transparent = [Token(kind: .ident(.transparent), from: 0, to: 0)]
    var colour = transparent
    var images: [Token] = []
    var clip = none
    for layer in Components.commaSeparated(value) {
      var image: [Token] = none
      for component in Components.all(layer) {
        guard let first = component.first else { continue }
        if first.isImage {
          image = Array(component)
        } else if first.keyword == .text {
          clip = Array(component)
        } else if ColourReader.looksLikeColour(component) {
          colour = Array(component)
        }
      }
      if !images.isEmpty { images.append(Token(kind: .comma, from: 0, to: 0)) }
      images += image
    }
    return [(.backgroundColor, colour), (.backgroundImage, images), (.backgroundClip, clip)]
  }

  private static func font(_ value: [Token]) -> [(property: Property, value: [Token])] {
    let normal = [Token(kind: .ident(.normal), from: 0, to: 0)]
    var weight = normal
    var height = normal
    let components = Components.all(value[...])
    for (index, component) in components.enumerated() {
      guard let first = component.first else { continue }
      if first.isFontWeight { weight = Array(component) }
      guard first.isFontSize else { continue }
      if index + 2 < components.count, components[index + 1].first?.isDelim(UInt8(ascii: "/")) == true {
        height = Array(components[index + 2])
      }
      return [
        (.fontSize, Array(component)), (.fontWeight, weight), (.lineHeight, height), (.fontStyle, value),
        (.fontFamily, value),
      ]
    }
    return []
  }

  private static func pair(_ value: [Token], _ first: Property, _ second: Property)
    -> [(property: Property, value: [Token])]
  {
    let components = Components.all(value[...])
    guard let one = components.first else { return [] }
    return [(first, Array(one)), (second, Array(components.count > 1 ? components[1] : one))]
  }

  private static func sides(_ value: [Token]) -> [(property: Property, value: [Token])] {
    let parts = Components.all(value[...]).map { Array($0) }
    guard let top = parts.first else { return [] }
    let right = parts.count > 1 ? parts[1] : top
    let bottom = parts.count > 2 ? parts[2] : top
    return [(.top, top), (.right, right), (.bottom, bottom), (.left, parts.count > 3 ? parts[3] : right)]
  }

  private static func bottom(_ value: [Token], _ property: Property) -> [(property: Property, value: [Token])]
  {
    sides(value).filter { $0.property == .bottom }.map { (property, $0.value) }
  }

  /// `2px solid red`, in any order.
  private static func line(_ value: [Token], _ style: Property, _ width: Property)
    -> [(property: Property, value: [Token])]
  {
    var parts = [
      style: [Token(kind: .ident(.none), from: 0, to: 0)],
      width: [Token(kind: .ident(.medium), from: 0, to: 0)],
    ]
    for component in Components.all(value[...]) where !ColourReader.looksLikeColour(component) {
      guard let first = component.first else { continue }
      let isWidth: Bool
      switch first.kind {
      case .dimension, .number, .function: isWidth = true
      default: isWidth = first.keyword == .medium || first.isNamed("thin") || first.isNamed("thick")
      }
      parts[isWidth ? width : style] = Array(component)
    }
    return [style, width].map { ($0, parts[$0, default: []]) }
  }
}

extension Token.Ident {
  static let none = Token.Ident("none")
  static let transparent = Token.Ident("transparent")
  static let normal = Token.Ident("normal")
  static let medium = Token.Ident("medium")

  private init(_ text: StaticString) {
    let name = Name(text)
    self.init(exact: name, lower: name, keyword: Keyword(name))
  }
}

extension Keyword {
  /// Whether every property takes it.
  var isForEveryProperty: Bool {
    switch self {
    case .inherit, .initial, .unset, .revert, .revertLayer: true
    default: false
    }
  }
}

extension Token {
  /// Whether it starts an image: a file or a gradient.
  var isImage: Bool {
    switch kind {
    case .url: true
    case .function(let ident): ident.keyword.map(Self.imageFunctions.contains) ?? ident.isPrefixedImage
    default: false
    }
  }

  private static let imageFunctions: Set<Keyword> = [
    .url, .image, .imageSet, .linearGradient, .radialGradient, .conicGradient, .repeatingLinearGradient,
    .repeatingRadialGradient, .repeatingConicGradient,
  ]

  func isNamed(_ text: StaticString) -> Bool { ident.map { $0.lower == Name(text) } ?? false }

  fileprivate var isFontWeight: Bool {
    switch kind {
    case .number: true
    case .ident(let ident): ident.keyword == .bold || ident.keyword == .bolder || ident.keyword == .lighter
    default: false
    }
  }

  fileprivate var isFontSize: Bool {
    switch kind {
    case .dimension, .percentage, .function: true
    case .ident(let ident): ident.keyword.map { FontSize.keywords[$0] != nil || $0.isRelativeSize } ?? false
    default: false
    }
  }
}

extension Token.Ident {
  fileprivate var isPrefixedImage: Bool { Self.prefixed.contains(lower) }

  private static let prefixed: Set<Name> = [
    Name("-webkit-linear-gradient"), Name("-moz-linear-gradient"), Name("-webkit-radial-gradient"),
    Name("-webkit-gradient"), Name("-webkit-image-set"), Name("cross-fade"), Name("element"), Name("paint"),
  ]
}
