import Configuration
import Content

/// Who a build is for.
public struct Audience: Sendable {
  /// Today, as `2026-11-21`: pages dated later stay out.
  public let today: String
  /// Whether drafts and pages with a date still to come are shown as well.
  public let seesDrafts: Bool

  /// Names an audience.
  public init(today: String, seesDrafts: Bool) {
    self.today = today
    self.seesDrafts = seesDrafts
  }

  /// Whether a page with these details is not yet for this audience.
  func waits(for details: PageDetails) -> Bool {
    if seesDrafts { return false }
    return details.isDraft
      || [details.date, details.published].contains { $0.map { $0.iso > today } ?? false }
  }
}
