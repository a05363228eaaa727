import Diagnostics
import Yams

/// Turns the YAML library's nodes into our values, and gives up on input made to exhaust the machine.
struct NodeConversion {
  let origin: Origin
  var budget: Int

  mutating func value(of node: Node, depth: Int) throws -> ConfigurationValue {
    let place = location(of: node)
    budget -= 1
    guard budget > 0, depth < ConfigurationParser.deepestNesting else { throw TooMuch(location: place) }
    if node.anchor != nil { throw shortName(at: place) }
    switch node {
    case .scalar(let scalar):
      let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return ConfigurationValue(isEmpty ? .empty : .scalar(scalar.string), at: place)
    case .sequence(let sequence):
      return ConfigurationValue(.list(try sequence.map { try value(of: $0, depth: depth + 1) }), at: place)
    case .mapping(let mapping):
      let entries = try mapping.map { key, value in
        ConfigurationValue.Entry(
          key: try name(of: key), location: location(of: key),
          value: try self.value(of: value, depth: depth + 1))
      }
      return ConfigurationValue(.mapping(entries), at: place)
    case .alias:
      throw TooMuch(location: place)
    }
  }

  private func name(of key: Node) throws -> String {
    if let scalar = key.scalar { return scalar.string }
    throw Diagnostic(
      .error, id: "yaml-unreadable", "A list or a group of keys stands where a key should.",
      help: "Write “key: value”. Put quotation marks round a key that starts with [ or {.",
      at: location(of: key))
  }

  private func shortName(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, id: "yaml-alias", "This gives a part of the details a short name (“&name”).",
      help: "Put quotation marks round a value that starts with &.", at: location)
  }

  private func location(of node: Node) -> SourceLocation {
    origin.location(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}

/// Thrown where YAML holds more than any page needs.
struct TooMuch: Error {
  let location: SourceLocation

  var diagnostic: Diagnostic {
    Diagnostic(
      .error, id: "yaml-too-large", "This holds too many values, or values nested too deep.",
      help: "Write it more simply. Numbers belong in a CSV file.", at: location)
  }
}
