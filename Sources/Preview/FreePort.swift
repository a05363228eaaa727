import Diagnostics
import FlyingSocks
import Glibc

/// Finds a port that nobody uses.
enum FreePort {
  /// `port`, or the next one after it that is free; 0 leaves the choice to the system.
  static func find(from port: UInt16) throws -> UInt16 {
    guard port > 0 else { return 0 }
    let last = UInt16(min(Int(port) + 99, Int(UInt16.max)))
    for candidate in port...last where try isFree(candidate) { return candidate }
    throw Diagnostic(
      .error, id: "no-port", "The ports from \(port) to \(last) are all in use.",
      help: "Stop a program that uses one of them, or choose another with --port.")
  }

  private static func isFree(_ port: UInt16) throws -> Bool {
    let socket = try Socket(domain: AF_INET)
    defer { try? socket.close() }
    try socket.setValue(true, for: .localAddressReuse)
    do {
      try socket.bind(to: .inet(ip4: PreviewServer.host, port: port))
      try socket.listen()
      return true
    } catch SocketError.failed(_, EADDRINUSE, _) {
      return false
    } catch SocketError.failed(_, EACCES, _) {
      throw Diagnostic(
        .error, id: "no-port", "Only the system itself may use port \(port).",
        help: "Choose a port from 1024 to 65535 with --port.")
    }
  }
}
