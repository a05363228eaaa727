import Synchronization

/// Counts finished pages for whoever watches.
final class Progress: Sendable {
  private let done = Atomic(0)
  private let report: @Sendable (Int, Int) -> Void

  init(report: @escaping @Sendable (Int, Int) -> Void) {
    self.report = report
  }

  /// One page more of `total` is done.
  func advance(of total: Int) {
    report(done.add(1, ordering: .relaxed).newValue, total)
  }
}
