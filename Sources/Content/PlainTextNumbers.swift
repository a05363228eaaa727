import Configuration
import Diagnostics

/// Finds numbers drawn from datasets in keys whose text is not Markdown, where they would be shown as they are written.
enum PlainTextNumbers {
  /// One problem for each such text in `value`; the texts under `markdownKeys` are left to the Markdown reader.
  static func problems(in value: ConfigurationValue, markdownKeys: Set<String>) -> [Diagnostic] {
    problems(in: value, key: nil, markdownKeys)
  }

  private static func problems(
    in value: ConfigurationValue, key: String?, _ markdownKeys: Set<String>
  ) -> [Diagnostic] {
    switch value.content {
    case .empty: []
    case .list(let items): items.flatMap { problems(in: $0, key: key, markdownKeys) }
    case .mapping(let entries):
      entries.filter { !markdownKeys.contains($0.key) }.flatMap {
        problems(in: $0.value, key: $0.key, markdownKeys)
      }
    case .scalar(let text): text.contains("`=") ? [problem(key, value.location)] : []
    }
  }

  private static func problem(_ key: String?, _ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, id: "misplaced-number", "A number cannot be drawn from a dataset in “\(key ?? "this text")”.",
      help: "Write the number itself here, or put it into a sentence of the page.", at: place)
  }
}
