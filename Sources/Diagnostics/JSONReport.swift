import Foundation

/// Writes diagnostics for other programs.
public enum JSONReport {
  /// An object with `diagnostics`, each with its severity, id, message, help, place, page and criteria.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let report = Report(diagnostics: diagnostics.map(Entry.init))
    guard let data = try? encoder.encode(report) else { return "{\"diagnostics\": []}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Report: Encodable {
    let diagnostics: [Entry]
  }

  /// Every key is always there: one that does not apply is null.
  private struct Entry: Encodable {
    let severity: String
    let id: String
    let message: String
    let help: String
    let file: String?
    let line: Int?
    let column: Int?
    let url: String?
    let wcag: [String]
    let act: [String]

    init(_ diagnostic: Diagnostic) {
      severity = diagnostic.severity.rawValue
      id = diagnostic.id
      message = diagnostic.message
      help = diagnostic.help
      file = diagnostic.location?.file
      line = diagnostic.location?.line
      column = diagnostic.location?.column
      url = diagnostic.url
      wcag = diagnostic.wcag
      act = diagnostic.act
    }

    private enum Key: String, CodingKey {
      case severity, id, message, help, file, line, column, url, wcag, act
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(severity, forKey: .severity)
      try container.encode(id, forKey: .id)
      try container.encode(message, forKey: .message)
      try container.encode(help, forKey: .help)
      try container.encode(file, forKey: .file)
      try container.encode(line, forKey: .line)
      try container.encode(column, forKey: .column)
      try container.encode(url, forKey: .url)
      try container.encode(wcag, forKey: .wcag)
      try container.encode(act, forKey: .act)
    }
  }
}
