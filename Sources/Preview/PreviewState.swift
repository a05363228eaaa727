import Diagnostics
import Synchronization

/// What the preview has to show at the moment, shared by the builder and the server.
final class PreviewState: Sendable {
  /// How the last build went.
  enum Phase {
    case building
    case good
    case failed([Diagnostic])
  }

  /// One moment of the preview.
  struct Moment {
    var phase = Phase.building
    /// Whether there is a site to show, from the last build or from one before.
    var hasSite = false
    /// The path of the site on its host, with a slash at both ends.
    var basePath = "/"
    /// Goes up with every build.
    var number = 0
  }

  private let moment = Mutex(Moment())
  /// Tells this run from the one before, so that pages still open in a browser reload after a restart.
  private let run = String(UInt32.random(in: 0...UInt32.max), radix: 36)

  var now: Moment { moment.withLock { $0 } }

  /// The name of what is shown: pages reload when it changes.
  func version(of moment: Moment) -> String { "\(run)-\(moment.number)" }

  /// Notes the end of a build. `problems` are the reasons why there is no new site; nothing where there is one.
  func finish(_ problems: [Diagnostic]?, basePath: String) {
    moment.withLock { moment in
      moment.phase = problems.map(Phase.failed) ?? .good
      moment.hasSite = moment.hasSite || problems == nil
      moment.basePath = basePath
      moment.number += 1
    }
  }
}
