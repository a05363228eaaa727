/// Waits for somebody to save a file.
struct FolderWatch {
  private let folders: [String]
  private var seen: FolderSnapshot

  /// How long to wait between two looks.
  private static let pause = Duration.milliseconds(300)

  init(_ folders: [String]) {
    self.folders = folders
    seen = FolderSnapshot(of: folders)
  }

  /// The files that changed since the last call, once they have stopped changing.
  mutating func next() async throws -> [String] {
    while true {
      let now = try await look()
      guard now != seen else { continue }
      let settled = try await settled(now)
      let changes = settled.changes(since: seen)
      seen = settled
      // A file that was written and taken away again is no change.
      if !changes.isEmpty { return changes }
    }
  }

  /// Editors save in several steps: the folders are looked at until they stay as they are.
  private func settled(_ snapshot: FolderSnapshot) async throws -> FolderSnapshot {
    var last = snapshot
    while case let now = try await look(), now != last { last = now }
    return last
  }

  /// Looks again after a pause, which grows with the folders: looking takes at most a tenth of the time.
  private func look() async throws -> FolderSnapshot {
    try await Task.sleep(for: Self.pause)
    let start = ContinuousClock.now
    let snapshot = FolderSnapshot(of: folders)
    try await Task.sleep(for: (.now - start) * 9)
    return snapshot
  }
}
