import Checks
import Diagnostics

/// What only a whole site raises, as a part of the list for people.
enum SiteQuestions {
  /// What the part is called, among the kinds of page.
  static let name = "the whole site"
  /// The rules that ask.
  static let rules = Set(Checker.siteRules.map(\.id))

  /// `list` with what the rules across pages ask. `reports` are the pages, and `fingerprints` theirs, one each.
  static func adding(
    _ asked: [(url: String, question: Question)], to list: ReviewList, _ reports: [PageReport],
    _ fingerprints: [PageFingerprint]
  ) -> ReviewList {
    guard let first = asked.first else { return list }
    let urls = Set(asked.map(\.url))
    let frames = zip(reports, fingerprints).filter { urls.contains($0.0.url) }.map(\.1.frame)
    // Pages have few frames: one more page with the same one changes nothing.
    var seen = Fingerprint()
    for frame in Set(frames).sorted() { seen.add(frame) }
    let section = ReviewList.Section(
      isKind: true, name: name, example: first.url, seen: seen.text,
      items: asked.map { ReviewList.Item(ask: ask($0.question.text, on: $0.url)) })
    return ReviewList(sections: [section] + list.sections)
  }

  /// A question of the whole site names the page it arises on.
  static func ask(_ text: String, on url: String) -> String { "On \(url): \(text)" }
}
