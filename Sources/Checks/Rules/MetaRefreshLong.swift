import CGumbo
import Diagnostics

/// The page does not reload or move on, not even after many hours.
struct MetaRefreshLong: Rule {
  static let facts = RuleFacts(
    "meta-refresh-long", .advice, wcag: ["2.2.4", "3.2.5"], act: ["bisz58"],
    asks: "The page does not reload or move on, not even after many hours.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for meta in page.all(GUMBO_TAG_META) where meta.attribute("http-equiv", is: "refresh") {
      guard let content = meta.attribute("content"), let seconds = MetaRefresh.delay(content) else {
        continue
      }
      guard seconds > 72_000 else { return run.pass() }
      return run.fail(
        meta,
        "The page moves on or reloads by itself after \(seconds / 3_600) hours. Somebody who left it open loses "
          + "their place.",
        help: "Take the refresh away and give people a link to follow.")
    }
  }
}
