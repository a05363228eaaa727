import Diagnostics

/// What is said of a page that could not be parsed within bounds.
enum UnreadablePage {
  static func finding(_ refusal: ParsedPage.Refusal) -> Finding {
    let words = words(refusal)
    return Finding(
      rule: "unreadable-page", severity: .error, voice: .practice, message: words.message, help: words.help,
      wcag: [], act: [],
      offset: 0, line: 1, column: 1)
  }

  private static func words(_ refusal: ParsedPage.Refusal) -> (message: String, help: String) {
    switch refusal {
    case .tooBig:
      (
        "The page is larger than \(ParsedPage.largestPage >> 20) MB, so it was not checked. "
          + "Nobody on a phone could open it.",
        "Divide it into several pages."
      )
    case .tooDeep:
      (
        "The page nests parts inside parts more than \(NestingGauge.limit) deep, so it was not checked. "
          + "Browsers cannot show it.",
        "Look for lists or quotes inside each other again and again, or for tags that are never closed."
      )
    case .tooTangled:
      (
        "The page's HTML is too tangled to read, so it was not checked. Browsers may hang on it.",
        "Look for tags that are never closed, or that stand where they may not, such as text straight inside <table>."
      )
    }
  }
}
