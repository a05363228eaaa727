public import Diagnostics

/// A piece of YAML that remembers where it stands in its file.
public struct ConfigurationValue: Hashable, Sendable {
  /// What a piece of YAML can be. Scalars keep the text as it was written: `1.10` stays `1.10`, `no` stays `no`.
  public indirect enum Content: Hashable, Sendable {
    /// Nothing was written.
    case empty
    /// A single value.
    case scalar(String)
    /// A list of values.
    case list([ConfigurationValue])
    /// Keys with values, in the order they were written.
    case mapping([Entry])
  }

  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key as it was written.
    public let key: String
    /// Where the key stands.
    public let location: SourceLocation
    /// The value.
    public let value: ConfigurationValue
  }

  /// What it is.
  public let content: Content

  /// Where it starts.
  public let location: SourceLocation

  /// Puts a value in its place.
  public init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// The single value, where it is one.
  public var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// What was found, for messages: `a list`, `the text “maybe”`.
  public var found: String {
    switch content {
    case .empty: "empty"
    case .scalar(let text): text.count > 40 ? "a long text" : "“\(text)”"
    case .list: "a list"
    case .mapping: "a group of keys"
    }
  }
}
