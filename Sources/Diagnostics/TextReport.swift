/// Writes diagnostics for people: place, message, the line itself with a caret, and what to do.
public struct TextReport {
  private let colour: Bool
  private let source: (String) -> [Substring]?

  /// `source` gives the lines of a file, where it can be read; `colour` marks severities on a terminal.
  public init(colour: Bool, source: @escaping (String) -> [Substring]?) {
    self.colour = colour
    self.source = source
  }

  /// The report on `diagnostics`, in their order, with an empty line after each; `after` says what follows the one at
  /// a place among them.
  public func text(_ diagnostics: [Diagnostic], after: (Int) -> String = { _ in "" }) -> String {
    var files: [String: [Substring]] = [:]
    return diagnostics.enumerated().map { index, diagnostic in
      guard let file = diagnostic.location?.file else { return text(diagnostic, lines: nil) + after(index) }
      let lines = files[file] ?? source(file) ?? []
      files[file] = lines
      return text(diagnostic, lines: lines) + after(index)
    }.joined()
  }

  private func text(_ diagnostic: Diagnostic, lines: [Substring]?) -> String {
    let severity = style(diagnostic.severity.rawValue, Self.code(of: diagnostic.severity))
    let place = diagnostic.location?.description ?? diagnostic.url ?? "candour"
    var text = "\(place.plain): \(severity): \(diagnostic.message.plain)\(name(of: diagnostic))\n"
    if diagnostic.showsLine, let excerpt = excerpt(diagnostic.location, lines ?? []) { text += excerpt }
    if let url = diagnostic.url, diagnostic.location?.file != url { text += "  page: \(url.plain)\n" }
    return text + "  " + style("help:", "1;36") + " \(diagnostic.help.plain)\n\n"
  }

  /// The name of the rule, where people may have to write it: in a known issue, or in a note that something is meant.
  private func name(of diagnostic: Diagnostic) -> String {
    diagnostic.isNamed ? " " + style("[\(diagnostic.id)]", "2") : ""
  }

  /// The line in question, and a caret under the column where it is known.
  private func excerpt(_ location: SourceLocation?, _ lines: [Substring]) -> String? {
    guard let location, let line = location.line, lines.indices.contains(line - 1) else { return nil }
    return Excerpt(line: lines[line - 1], number: line, column: location.column)?.text
  }

  /// The terminal’s code for the colour of a severity.
  private static func code(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .advice: "1;34"
    }
  }

  private func style(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
