import Checks
import Content
import Diagnostics

/// Says what becomes of a finding: whether it stops publication, and what the accessibility statement tells of it.
struct FindingJudge: Sendable {
  private let known: KnownIssues
  private let pages: [String: PagePlan]

  init(_ plan: SitePlan) {
    known = KnownIssues(plan)
    pages = Dictionary(
      plan.pages.map { ($0.outputPath, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A finding as a problem, and what of it goes out all the same.
  struct Verdict {
    let problem: Diagnostic
    let found: [FoundFailure]
  }

  /// What becomes of `finding` on the page at `url`, which a Markdown file may be the `source` of.
  func verdict(
    on finding: Finding, url: String, at place: SourceLocation?, source: String? = nil
  ) -> Verdict {
    let problem = finding.diagnostic(url: url, at: place)
    let files = [place?.file, source].compactMap(\.self)
    let urls = finding.pages.isEmpty ? [url] : finding.pages
    let issues = urls.map { known.position(of: finding, at: PagePath.address(of: $0), from: files) }
    // A fault of several pages is let through where all of them are listed.
    let listed = issues.contains(nil) ? nil : issues.first.flatMap(\.self)
    let found = zip(urls, issues).compactMap { url, issue in
      pages[url].flatMap { FoundFailure(finding, on: $0, issue: issue) }
    }
    return Verdict(problem: listed.map { known.letThrough(problem, issue: $0) } ?? problem, found: found)
  }
}

extension PagePath {
  /// The address below the top of the site of the page that is written to `path`.
  fileprivate static func address(of path: String) -> String {
    path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
  }
}
