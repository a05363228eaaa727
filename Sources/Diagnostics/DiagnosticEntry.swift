/// A diagnostic as other programs read it. Every key is always there: one that does not apply is null.
public struct DiagnosticEntry: Encodable {
  private let severity: String
  private let id: String
  private let message: String
  private let help: String
  private let file: String?
  private let line: Int?
  private let column: Int?
  private let url: String?
  private let wcag: [String]
  private let act: [String]
  private let voice: String?
  private let pages: [String]
  private let audience: String?

  /// Takes what there is to say.
  public init(_ diagnostic: Diagnostic) {
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
    voice = diagnostic.voice?.rawValue
    pages = diagnostic.pages
    audience = diagnostic.audience?.rawValue
  }

  private enum Key: String, CodingKey {
    case severity, id, message, help, file, line, column, url, wcag, act, voice, pages, audience
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
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
    try container.encode(voice, forKey: .voice)
    try container.encode(pages, forKey: .pages)
    try container.encode(audience, forKey: .audience)
  }
}
