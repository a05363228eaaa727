import Dispatch
import Foundation

/// Ends work in good order when the person presses Ctrl and C, or the system asks the program to stop.
enum Interruption {
  /// Runs `work` until it is done or somebody asks for its end, which is no error.
  static func end(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let task = Task(operation: work)
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { task.cancel() }
      source.activate()
      return source
    }
    defer { for source in sources { source.cancel() } }
    do { try await task.value } catch { if !task.isCancelled { throw error } }
  }
}
