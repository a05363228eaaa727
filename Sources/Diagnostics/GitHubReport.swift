/// Writes diagnostics as GitHub Actions commands, which put them beside the lines of a pull request.
public enum GitHubReport {
  /// One command a line.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { diagnostic in
      var properties: [String] = []
      if let location = diagnostic.location {
        properties.append("file=\(property(location.file))")
        if let line = location.line { properties.append("line=\(line)") }
        if let column = location.column { properties.append("col=\(column)") }
      }
      properties.append("title=\(property(diagnostic.id))")
      let message = data("\(diagnostic.message) \(diagnostic.help)")
      let level = diagnostic.severity == .advice ? "notice" : diagnostic.severity.rawValue
      return "::\(level) \(properties.joined(separator: ","))::\(message)\n"
    }.joined()
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
