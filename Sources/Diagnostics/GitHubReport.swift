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
      properties.append("title=\(property(title(diagnostic)))")
      let message = data("\(diagnostic.message) \(diagnostic.help)")
      let level = diagnostic.severity == .advice ? "notice" : diagnostic.severity.rawValue
      return "::\(level) \(properties.joined(separator: ","))::\(message)\n"
    }.joined()
  }

  /// Who asks for it, and the name of the rule.
  private static func title(_ diagnostic: Diagnostic) -> String {
    let criteria = diagnostic.wcag.isEmpty ? "" : " (WCAG \(diagnostic.wcag.joined(separator: ", ")))"
    return switch diagnostic.voice {
    case .law: "The law requires\(criteria): \(diagnostic.id)"
    case .practice: "Good practice: \(diagnostic.id)"
    case nil: diagnostic.id
    }
  }

  /// One notice for each thing that only a person can tell.
  public static func notices(_ questions: [(text: String, rule: String, location: SourceLocation)]) -> String
  {
    questions.map { question in
      var properties = ["file=\(property(question.location.file))"]
      if let line = question.location.line { properties.append("line=\(line)") }
      properties.append("title=\(property("A person must look: " + question.rule))")
      return "::notice \(properties.joined(separator: ","))::\(data(question.text))\n"
    }.joined()
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
