import Diagnostics
import Foundation
import Markup

/// The pages the browser shows when there is no site to show: they say why, and go away by themselves.
struct ProblemPage {
  let version: String
  let names: FileNames

  /// What is wrong, and where; `lastGood` is the address of the page as it last worked, where it did.
  func problems(_ problems: [Diagnostic], lastGood: String?) -> [UInt8] {
    let errors = problems.filter { $0.severity == .error }
    let count = errors.count == 1 ? "1 problem" : "\(errors.count) problems"
    return page(title: errors.isEmpty ? "The site cannot be built" : "\(count) to put right") { writer in
      writer.element(
        "p",
        text:
          "The public site is as it was. Mend the file and save it: this page then shows the site again by itself."
      )
      if let lastGood {
        writer.element("p") { $0.element("a", ["href": lastGood], text: "See this page as it last worked") }
      }
      writer.raw("<ol>\n")
      for problem in errors + problems.filter({ $0.severity != .error }) { write(problem, to: &writer) }
      writer.raw("</ol>\n")
    }
  }

  /// What is shown until the first build is done.
  func building() -> [UInt8] {
    page(title: "Building the site") { writer in
      writer.element("p", text: "The preview appears here by itself in a moment.")
    }
  }

  /// What is shown where the site has no page of its own for it.
  func notFound() -> [UInt8] {
    page(title: "Page not found") { writer in
      writer.element("p", text: "There is no page at this address. Check it, or start from the home page.")
    }
  }

  private func page(title: String, _ content: (inout MarkupWriter) -> Void) -> [UInt8] {
    var writer = MarkupWriter(capacity: 4000)
    writer.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
    writer.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    writer.raw("<link rel=\"icon\" href=\"data:,\">\n")
    writer.element("title", text: "\(title) – preview")
    writer.raw(markup: PreviewPage.stylesheet)
    writer.raw("</head>\n<body class=\"candour-page\">\n<main>\n")
    writer.element("h1", text: title)
    content(&writer)
    writer.raw("</main>\n")
    writer.raw(PreviewPage.script(version: version))
    writer.raw("</body>\n</html>\n")
    return writer.bytes
  }

  private func write(_ problem: Diagnostic, to writer: inout MarkupWriter) {
    let isWarning = problem.severity == .warning
    writer.open("li", ["class": problem.severity.rawValue])
    writer.element("h2", text: (isWarning ? "Warning: " : "") + problem.message)
    if let place = Self.place(of: problem) { writer.element("p") { $0.element("code", text: place) } }
    if let line = line(of: problem) {
      writer.element("pre") { $0.element("code", text: line) }
    }
    writer.element("p") { writer in
      writer.element("strong", text: "What to do: ")
      writer.text(problem.help)
    }
    writer.raw("</li>\n")
  }

  private static func place(of problem: Diagnostic) -> String? {
    guard let location = problem.location else { return problem.url }
    return location.line.map { "\(location.file), line \($0)" } ?? location.file
  }

  /// The line in question, shortened where it is long.
  private func line(of problem: Diagnostic) -> String? {
    guard problem.showsLine, let location = problem.location, let line = location.line,
      let data = FileManager.default.contents(atPath: names.path(of: location.file)), data.count < 2_000_000
    else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    let text = lines[line - 1].prefix(300)
    return text.allSatisfy(\.isWhitespace) ? nil : String(text.drop(while: \.isWhitespace))
  }
}
