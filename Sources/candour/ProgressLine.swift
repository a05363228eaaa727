/// A line that is written over and over while a build runs.
struct ProgressLine: Sendable {
  let isShown: Bool

  /// A build of fewer pages is over before anybody could read the line.
  private static let fewest = 200

  /// Shows how far the build is, now and then.
  func show(_ done: Int, of total: Int) {
    guard isShown, total >= Self.fewest, done.isMultiple(of: 100) || done == total else { return }
    Console.note("\r\u{1B}[K\(done) of \(total) pages")
  }

  /// Takes the line away.
  func clear() {
    if isShown { Console.note("\r\u{1B}[K") }
  }
}
