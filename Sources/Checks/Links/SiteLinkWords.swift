import Diagnostics

/// What is said of links that lead nowhere.
enum SiteLinkWords {
  /// The rules they belong to.
  static let rules = [
    RuleFacts("broken-link", asks: "Every link leads somewhere."),
    RuleFacts("missing-file", asks: "Every picture, stylesheet and other file a page needs is on the site."),
    RuleFacts("link-leaves-site", asks: "No link leads out of the folder the site is served from."),
    RuleFacts("broken-fragment", asks: "A link to a place on a page leads to that place."),
  ]

  static func leadsNowhere(_ link: PageLink) -> Finding {
    link.isFile
      ? finding(
        "missing-file", link, "The page needs the file “\(link.href)”, which is not on the site.",
        help: "Check the name of the file, or add it.")
      : finding(
        "broken-link", link,
        "The link goes to “\(link.href)”, which is not on the site. People meet an error page.",
        help: "Check the address, or take the link away.")
  }

  static func leavesSite(_ link: PageLink) -> Finding {
    finding(
      "link-leaves-site", link, "“\(link.href)” leads out of the folder the site is served from.",
      help: "Use an address relative to the page, or the full address of the other site.")
  }

  static func misses(_ name: String, _ link: PageLink, near names: [String]) -> Finding {
    let nearest = Suggestion.nearest(to: name, in: names).map { " Did you mean “#\($0)”?" } ?? ""
    return finding(
      "broken-fragment", link,
      "The link goes to “\(link.href)”, but the page has no place called “\(name)”. People land at the top instead.",
      help: "Point it at the id of a heading on that page.\(nearest)")
  }

  private static func finding(_ rule: String, _ link: PageLink, _ message: String, help: String) -> Finding {
    Finding(
      rule: rule, severity: .error, voice: .practice, message: message, help: help, wcag: [], act: [],
      offset: link.offset,
      line: link.line, column: link.column)
  }
}
