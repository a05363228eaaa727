import Checks
import Content
import Diagnostics
import Foundation
import Reporting

/// What the rules across pages say of a built site, and how much was checked.
struct SiteChecks {
  /// What is wrong with the site as a whole.
  let diagnostics: [Diagnostic]
  /// What of it fails the standard and goes out all the same.
  let found: [FoundFailure]
  private let questions: [OpenQuestion]
  private let tally: SiteTally

  init(_ pages: [WrittenPage], _ inventory: SiteInventory, _ judge: FindingJudge) {
    let site = Checker.checkSite(pages.compactMap(\.report), inventory)
    let place = pages.places()
    let verdicts = site.findings.map { item in
      // Without a line it is not in the Markdown: the page's template, or the program, made it.
      judge.verdict(
        on: item.finding, url: item.url,
        at: place(item.url, item.finding.offset) ?? SourceLocation(file: item.url))
    }
    diagnostics = verdicts.map(\.problem)
    found = verdicts.flatMap(\.found)
    questions = site.questions.map { Self.open($0.question, $0.url, place) }
    tally = site.tally
  }

  /// How much was checked on `pages` and on the site, and what a person must look at.
  func run(on pages: [WrittenPage]) -> CheckedRun {
    let place = pages.places()
    var ofPages = RuleTally()
    var asked: [OpenQuestion] = []
    for report in pages.compactMap(\.report) {
      ofPages.add(report)
      asked += report.questions.map { Self.open($0, report.url, place) }
    }
    return CheckedRun(
      questions: RepeatedQuestions.joined(asked + questions, fewest: 2), tally: ofPages, siteTally: tally)
  }

  private static func open(
    _ question: Question, _ url: String, _ place: (String, Int) -> SourceLocation?
  ) -> OpenQuestion {
    OpenQuestion(question, url: url, at: place(url, question.offset) ?? SourceLocation(file: url))
  }

  /// What is known of the site's files: those the build made, and those it copies from the content folder.
  static func inventory(_ plan: SitePlan, files: Set<String>, sizes: [String: Int]) -> SiteInventory {
    let root = plan.source.root
    return SiteInventory(
      files: files, basePath: plan.source.settings.basePath,
      host: SiteAddress.host(of: plan.source.settings.baseURL),
      size: { sizes[$0] ?? RegularFile.size(of: "\(root)/\($0)") },
      // What the build itself makes is what it is called.
      start: { sizes[$0] == nil ? RegularFile.start(of: "\(root)/\($0)") : nil })
  }
}

/// The host of a full address.
enum SiteAddress {
  static func host(of address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let host = address[scheme.upperBound...].prefix { $0 != "/" }
    return host.isEmpty ? nil : String(host)
  }
}
