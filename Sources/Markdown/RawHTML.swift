import CCMarkGFM

extension MarkdownRenderer {
  /// HTML tags are refused, each with what to write instead. Comments are notes to other writers and stay private.
  mutating func refuseHTML(_ node: Node) {
    let line = line(of: node)
    for problem in RawHTML.problems(in: node.literal) {
      switch problem.kind {
      case .tag(let name):
        report(
          "raw-html", "There is an HTML tag here: <\(name)>.",
          help: RawHTMLRemedy.remedy(for: name, inTable: table != nil), line: line + problem.line)
      case .openComment:
        report(
          "unclosed-comment",
          "A private note starts here (<!--) and never ends, so the rest of the text would be lost.",
          help: "Write --> where the note ends.", line: line + problem.line)
      case .textAfterComment:
        report(
          "lost-text", "There is text on the same lines as a private note (<!-- … -->), which would be lost.",
          help: "Put an empty line between the note and the text.", line: line + problem.line)
      }
    }
  }
}

/// Finds what is wrong with a piece of HTML.
enum RawHTML {
  /// One thing wrong, and how many lines below the start of the piece it stands.
  struct Problem: Equatable {
    let kind: Kind
    let line: Int
  }

  /// The things that can be wrong.
  enum Kind: Hashable {
    case tag(String)
    case openComment
    case textAfterComment
  }

  /// Every kind of problem in `html`, each where it first appears.
  static func problems(in html: String) -> [Problem] {
    var scan = Scan(rest: Array(html.utf8)[...])
    scan.run()
    return scan.problems
  }

  private struct Scan {
    var rest: ArraySlice<UInt8>
    var problems: [Problem] = []
    private var line = 0
    private var seen: Set<Kind> = []

    init(rest: ArraySlice<UInt8>) { self.rest = rest }

    mutating func run() {
      while let byte = rest.first {
        if rest.starts(with: "<!--".utf8) {
          skipComment()
        } else if byte == UInt8(ascii: "<"), let name = tagName() {
          note(.tag(name))
          rest.removeFirst()
        } else {
          if !ASCII.isSpace(byte), seen.isEmpty { note(.textAfterComment) }
          advance()
        }
      }
    }

    private mutating func note(_ kind: Kind) {
      guard seen.insert(kind).inserted else { return }
      problems.append(Problem(kind: kind, line: line))
    }

    private mutating func advance() {
      if rest.removeFirst() == UInt8(ascii: "\n") { line += 1 }
    }

    private mutating func skipComment() {
      let start = line
      while !rest.isEmpty, !rest.starts(with: "-->".utf8) { advance() }
      if rest.isEmpty {
        problems.append(Problem(kind: .openComment, line: start))
      } else {
        rest.removeFirst(3)
      }
    }

    /// The name of the tag that starts here, in small letters.
    private func tagName() -> String? {
      let after = rest.dropFirst()
      let name = after.drop { $0 == UInt8(ascii: "/") }.prefix { ASCII.isWord($0) || $0 == UInt8(ascii: "-") }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self).lowercased() }
      guard let mark = after.first, "!?".utf8.contains(mark) else { return nil }
      return String(
        decoding: after.prefix { $0 != UInt8(ascii: ">") && !ASCII.isSpace($0) }.prefix(12), as: UTF8.self)
    }
  }
}
