import Configuration
import Diagnostics

/// Finds the keys of `site.yml` with nothing behind them: whoever wrote them meant something.
struct EmptyValues {
  private let reported: Set<SourceLocation>
  private var found: [Diagnostic] = []

  /// - Parameter besides: What is said of the same keys already, such as that one is missing.
  static func problems(in value: ConfigurationValue, besides: DiagnosticBag) -> [Diagnostic] {
    var empty = EmptyValues(reported: Set(besides.all.compactMap(\.location)))
    empty.look(in: value, group: nil)
    return empty.found
  }

  private init(reported: Set<SourceLocation>) { self.reported = reported }

  private mutating func look(in value: ConfigurationValue, group: String?) {
    switch value.content {
    case .empty, .scalar: return
    case .list(let values): for value in values { look(in: value, group: group) }
    case .mapping(let entries):
      for entry in entries {
        if entry.value.content == .empty { report(entry, in: group) }
        look(in: entry.value, group: entry.key)
      }
    }
  }

  private mutating func report(_ entry: ConfigurationValue.Entry, in group: String?) {
    guard !reported.contains(entry.location) else { return }
    // YAML takes what follows a space and a hash for a remark.
    let help =
      group == "colours"
      ? "Write the colour in quotation marks: \(entry.key): \"#12436D\". Without them, the hash and all behind it "
        + "do not count."
      : "Write its value behind the colon, or take the line out. A value that starts with # needs quotation marks."
    found.append(
      Diagnostic(
        .error, id: "empty-value", "There is nothing behind “\(entry.key)”.", help: help, at: entry.location))
  }
}
