public import Diagnostics

/// Reads the keys of one group of settings, one by one, and collects what is wrong with them.
///
/// The keys that are asked for are the known ones: ``finish()`` reports every other key with its nearest known name.
public struct Fields {
  /// What is being read, for messages: `the page’s details`.
  public let subject: String

  /// Where the group starts.
  public let location: SourceLocation

  /// What was found wrong so far.
  public internal(set) var diagnostics = DiagnosticBag()

  /// After this many the rest are counted, not listed.
  private static let mostUnknownKeys = 20

  /// Whether there can be keys at all: if not, that is the one problem, and none of them is missing.
  let isGroup: Bool

  private let entries: [ConfigurationValue.Entry]
  private var known: [String] = []

  /// Starts reading `value`, which should be a group of keys.
  public init(_ value: ConfigurationValue, subject: String) {
    self.subject = subject
    location = value.location
    switch value.content {
    case .mapping(let entries):
      self.entries = entries
      isGroup = true
    case .empty:
      entries = []
      isGroup = true
    case .scalar, .list:
      entries = []
      isGroup = false
      diagnostics.error(
        "wrong-type", "Here \(subject) should be lines of “key: value”, but this is \(value.found).",
        help: "Write each detail on its own line as “key: value”.", at: value.location)
    }
  }

  /// The keys in the order they were written.
  public var keys: [String] { entries.map(\.key) }

  /// Where `key` is written, or where the group starts if it is not.
  public func location(of key: String) -> SourceLocation {
    entries.first { $0.key == key }?.location ?? location
  }

  /// The value of `key`, or nothing where it is missing or empty.
  public mutating func value(_ key: String) -> ConfigurationValue? {
    if !known.contains(key) { known.append(key) }
    guard let value = entries.first(where: { $0.key == key })?.value, value.content != .empty else {
      return nil
    }
    return value
  }

  /// Whether `key` is written, even if it is empty.
  public func contains(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }

  /// Notes a problem with the value of `key`.
  public mutating func report(_ id: String, _ message: String, help: String, at key: String) {
    diagnostics.error(id, message, help: help, at: location(of: key))
  }

  /// Notes a problem at a place of its own.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Notes several problems.
  public mutating func report(_ bag: DiagnosticBag) {
    diagnostics.append(contentsOf: bag.all)
  }

  /// Reports the keys nobody asked for, and returns all that is wrong.
  public mutating func finish() -> DiagnosticBag {
    let unknown = entries.filter { !known.contains($0.key) }
    for entry in unknown.prefix(Self.mostUnknownKeys) {
      diagnostics.error(
        "unknown-key", "“\(entry.key)” is not a key of \(subject).",
        help: Suggestion.help(for: entry.key, in: known, noun: "key"), at: entry.location)
    }
    if unknown.count > Self.mostUnknownKeys {
      diagnostics.error(
        "unknown-key",
        "There are \(unknown.count - Self.mostUnknownKeys) more keys that are not keys of \(subject).",
        help: "Mend the ones above first, then run again.", at: unknown[Self.mostUnknownKeys].location)
    }
    return diagnostics
  }
}
