import Synchronization

/// Spreads independent work over several threads, and puts the results back in order.
public enum Workers {
  /// The results of `transform` in the order of `items`, whatever the number of workers.
  public static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    let size = max(1, min(64, items.count / (max(jobs, 1) * 4)))
    let next = Counter()
    let chunks = await withTaskGroup(of: [(Int, [Result])].self) { group in
      for _ in 0..<max(1, jobs) {
        group.addTask {
          var done: [(Int, [Result])] = []
          while case let start = next.take(size), start < items.count {
            done.append((start, items[start..<min(start + size, items.count)].map(transform)))
          }
          return done
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return chunks.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  /// Hands out positions, each once.
  private final class Counter: Sendable {
    private let value = Atomic(0)

    func take(_ count: Int) -> Int {
      value.add(count, ordering: .relaxed).oldValue
    }
  }
}
