import CCMarkGFM
import Markup

extension MarkdownRenderer {
  mutating func enterLink(_ node: Node) {
    mark(node)
    quietDepth += 1
    let destination = LinkDestination(node.destination)
    if let problem = LinkProblem.find(destination, written: node.destination, text: node.plainText) {
      openLinks.append(false)
      return report(problem.id, problem.message, help: problem.help, line: line(of: node))
    }
    openLinks.append(true)
    writer.raw("<a href=\"")
    if destination == .external {
      writer.text(WebAddress.encoded(node.destination))
    } else {
      slot(.link(output.links.count))
      output.links.append(reference(node))
    }
    writer.raw("\">")
  }

  mutating func leaveLink() {
    quietDepth -= 1
    if openLinks.popLast() == true { writer.raw("</a>") }
  }

  mutating func writeImage(_ node: Node) {
    mark(node)
    refuseNumbers(in: node, place: "the words of a picture")
    guard case .file = LinkDestination(node.destination) else {
      return report(
        "image-elsewhere", "The picture “\(node.destination.shortened)” is not a file of this site.",
        help: "Save the picture in content/images/ and write the path to it from this file.",
        line: line(of: node))
    }
    slot(.image(output.images.count))
    output.images.append(reference(node))
  }

  private func reference(_ node: Node) -> RenderedMarkdown.Reference {
    RenderedMarkdown.Reference(
      destination: node.destination, text: node.plainText, title: node.title, line: fileLine(line(of: node)))
  }
}

/// What is wrong with a link whatever pages the site has.
struct LinkProblem {
  let id: String
  let message: String
  let help: String

  /// The problem of a link with the destination `written`, if it has one.
  static func find(_ destination: LinkDestination, written: String, text: String) -> LinkProblem? {
    let link = "The link “\(text.shortened)”"
    switch destination {
    case .anchor: return nil
    case .file: return findInFile(written, link)
    case .external:
      guard !WebAddress.isComplete(written) else { return nil }
      return LinkProblem(
        id: "incomplete-link",
        message: "\(link) has an address that is not complete: “\(written.shortened)”.",
        help:
          "Write the whole address: https://www.example.org/page, mailto:name@example.org or tel:+441632960100."
      )
    case .forbidden(let scheme):
      return LinkProblem(
        id: "forbidden-link",
        message:
          "\(link) starts with “\(scheme)\(scheme == "//" ? "" : ":")”, which has no place on a public page.",
        help: "Link to a web address that starts with https://, or to a file of this site.")
    case .empty:
      return LinkProblem(
        id: "empty-link", message: "\(link) leads nowhere.",
        help: "Write where it leads between the round brackets.")
    }
  }

  private static func findInFile(_ written: String, _ link: String) -> LinkProblem? {
    if written.contains("\\") {
      return LinkProblem(
        id: "backslash-link", message: "\(link) has a backslash in its path: “\(written.shortened)”.",
        help: "Write the path with forward slashes: ../strategy/index.md.")
    }
    if written.lowercased().hasPrefix("www.") {
      return LinkProblem(
        id: "incomplete-link",
        message: "\(link) has an address that is not complete: “\(written.shortened)”.",
        help: "Put https:// in front of it.")
    }
    if written.contains("@"), !written.contains("/") {
      return LinkProblem(
        id: "incomplete-link",
        message: "\(link) has an address that is not complete: “\(written.shortened)”.",
        help: "Put mailto: in front of an e-mail address.")
    }
    return nil
  }
}

/// Looks at addresses outside the site.
enum WebAddress {
  /// Whether something follows the scheme: two slashes and a host for a web page, anything for the others.
  static func isComplete(_ address: String) -> Bool {
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let rest = parts[1].utf8
    guard parts[0].lowercased().hasPrefix("http") else { return !rest.isEmpty }
    guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
    return !"/\\?#".utf8.contains(first)
  }

  /// The address with every byte that has no place in one as a percent sign and two digits.
  static func encoded(_ address: String) -> String {
    if address.utf8.allSatisfy(isPlain) { return address }
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if isPlain(byte) || byte >= 0x80 {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(contentsOf: [byte >> 4, byte & 15].map { hexDigits[Int($0)] })
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".utf8.contains(byte)
  }
}
