import Diagnostics

/// Looks through a template for names, partials and tags that do not exist: the engine would write nothing for them.
struct TemplateCheck {
  private let file: String
  private let partials: Set<String>
  private var scopes: [Scope]
  private var line = 1
  private(set) var bag = DiagnosticBag()

  /// A section that is open, and the names it adds.
  private struct Scope {
    let name: String
    let names: [String: TemplateNames.Shape]
    let line: Int
    /// A block or an inherited template, whose names are not looked up.
    var isBlock = false
  }

  /// What is wrong with `text`, the template called `name`.
  static func problems(in text: String, name: String, file: String, partials: Set<String>) -> DiagnosticBag {
    let root = Scope(name: "", names: TemplateNames.names(for: name), line: 1)
    var check = TemplateCheck(file: file, partials: partials, scopes: [root])
    check.run(text)
    return check.bag
  }

  private init(file: String, partials: Set<String>, scopes: [Scope]) {
    self.file = file
    self.partials = partials
    self.scopes = scopes
  }

  private mutating func run(_ text: String) {
    var rest = text[...]
    while let start = rest.firstRange(of: "{{") {
      count(rest[..<start.lowerBound])
      rest = rest[start.upperBound...]
      let isTriple = rest.hasPrefix("{")
      guard let end = rest.firstRange(of: isTriple ? "}}}" : "}}") else {
        return report("A tag opens with “{{” and never closes.", help: "Close it with “}}”.")
      }
      let tag = rest[..<end.lowerBound].drop { $0 == "{" || $0.isWhitespace }
      handle(tag)
      count(rest[..<end.upperBound])
      rest = rest[end.upperBound...]
    }
    reportUnclosed(scopes.dropFirst())
  }

  private mutating func count(_ text: Substring) {
    line += text.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  private mutating func handle(_ tag: Substring) {
    guard let sign = tag.first else { return report("There is an empty tag here.", help: "Take it out.") }
    let name = String(
      tag.drop { "#^/>&<$!".contains($0) || $0.isWhitespace }.prefix { !$0.isWhitespace && $0 != "}" })
    switch sign {
    case "!": return
    case "#": open(name, addsNames: true)
    case "^": open(name, addsNames: false)
    case "/": close(name)
    case ">": checkPartial(name)
    case "<":
      checkPartial(name)
      scopes.append(Scope(name: name, names: [:], line: line, isBlock: true))
    case "$": scopes.append(Scope(name: name, names: [:], line: line, isBlock: true))
    case "=": report("Tags cannot be given other signs here.", help: "Take the tag out.")
    default: _ = shape(of: name)
    }
  }

  private mutating func open(_ name: String, addsNames: Bool) {
    var names: [String: TemplateNames.Shape] = [:]
    if case .group(let inner) = shape(of: name), addsNames { names = inner }
    scopes.append(Scope(name: name, names: names, line: line))
  }

  private mutating func close(_ name: String) {
    guard let opened = scopes.dropFirst().lastIndex(where: { $0.name == name }) else {
      return report("“{{/\(name)}}” closes a section that is not open here.", help: "Take it out.")
    }
    reportUnclosed(scopes[(opened + 1)...])
    scopes.removeSubrange(opened...)
  }

  private mutating func reportUnclosed(_ unclosed: ArraySlice<Scope>) {
    for scope in unclosed {
      report(
        "The section “\(scope.name)” opens here and never closes.",
        help: "Close it with “{{/\(scope.name)}}”.",
        line: scope.line)
    }
  }

  private mutating func shape(of name: String) -> TemplateNames.Shape? {
    for scope in scopes.reversed() {
      if let shape = scope.names[name] { return shape }
    }
    let known = scopes.flatMap(\.names.keys).sorted()
    report(
      "“\(name)” is not a name this template knows.",
      help: Suggestion.help(for: name, in: known, noun: "name"))
    return nil
  }

  private mutating func checkPartial(_ name: String) {
    guard !partials.contains(name) else { return }
    report(
      "There is no template called “\(name)”.",
      help: Suggestion.help(for: name, in: partials.sorted(), noun: "template"))
  }

  private mutating func report(_ message: String, help: String, line: Int? = nil) {
    bag.error("template", message, help: help, at: SourceLocation(file: file, line: line ?? self.line))
  }
}
