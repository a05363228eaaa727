/// A sentence of the site with holes, such as `Chapter {number}`, and words that are to be a link: `[so]`.
struct WordText: Hashable, Sendable {
  /// A piece of it.
  enum Piece: Hashable, Sendable {
    case text(String)
    case hole(String)
  }

  /// What stands outside and inside square brackets, in turn: the first part is outside.
  let parts: [[Piece]]

  /// Reads what a file of words says; nothing where a bracket or brace has no partner.
  init?(_ text: String) {
    var parts: [[Piece]] = [[]]
    var piece = ""
    var rest = text[...]
    func add(_ new: Piece?) {
      if !piece.isEmpty { parts[parts.count - 1].append(.text(piece)) }
      if let new { parts[parts.count - 1].append(new) }
      piece = ""
    }
    while let character = rest.popFirst() {
      switch character {
      case "{":
        guard let end = rest.firstIndex(of: "}") else { return nil }
        add(.hole(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      case "[" where parts.count % 2 == 1, "]" where parts.count % 2 == 0:
        add(nil)
        parts.append([])
      case "[", "]", "}": return nil
      default: piece.append(character)
      }
    }
    add(nil)
    if parts.count % 2 == 0 { return nil }
    self.parts = parts
  }

  /// How many links it has.
  var linkCount: Int { parts.count / 2 }

  /// The names of its holes.
  var holes: Set<String> {
    Set(parts.joined().compactMap { if case .hole(let name) = $0 { name } else { nil } })
  }
}
