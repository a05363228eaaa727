import Diagnostics

/// Keeps one slip, made hundreds of times in a text, from burying everything else that is wrong.
struct ReportCounter {
  /// How many problems of one kind a text shows one by one.
  private static let mostOfAKind = 20

  private var counts: [String: Int] = [:]
  private var firstHidden: [Diagnostic] = []

  /// Whether to show `diagnostic` by itself.
  mutating func admits(_ diagnostic: Diagnostic) -> Bool {
    let count = counts[diagnostic.id, default: 0] + 1
    counts[diagnostic.id] = count
    if count == Self.mostOfAKind + 1 { firstHidden.append(diagnostic) }
    return count <= Self.mostOfAKind
  }

  /// One problem for all those of a kind that were not shown, at the line of the first.
  var summaries: [Diagnostic] {
    firstHidden.map { first in
      let hidden = counts[first.id, default: 0] - Self.mostOfAKind
      return Diagnostic(
        first.severity, id: first.id,
        "From here on there are \(hidden) more problems of this kind (\(first.id)).",
        help: "Mend the ones above the same way, all through the text.", at: first.location)
    }
  }
}

extension String {
  /// The text, cut after 60 characters, for messages.
  var shortened: String {
    count > 60 ? prefix(60) + "…" : self
  }
}
