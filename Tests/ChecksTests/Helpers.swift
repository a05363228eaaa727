@testable import Checks

/// A whole page that passes every rule, around the fixture `body`.
func page(_ body: String, head: String = "", lang: String = "en-GB") -> String {
  "<!doctype html><html lang=\"\(lang)\"><head><title>Strategy</title>\(head)</head>"
    + "<body><main id=\"main\"><h1>Strategy</h1>\(body)</main></body></html>"
}

/// What the rules say of some HTML.
func report(_ html: String, url: String = "index.html") -> PageReport {
  Checker.check(PageInput(url: url, html: Array(html.utf8)))
}

/// What one rule finds, as `line:column message | help`.
func findings(_ rule: String, _ html: String) -> [String] {
  report(html).findings.filter { $0.rule == rule }.map {
    "\($0.line):\($0.column) \($0.message) | \($0.help)"
  }
}

/// What one rule says of some HTML.
func outcome(_ rule: String, _ html: String) -> Outcome? {
  report(html).outcome(of: rule)
}

/// The parsed page, for tests of what rules ask it.
func parse(_ html: String) throws -> ParsedPage {
  try ParsedPage(PageInput(url: "index.html", html: Array(html.utf8)))
}
