import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation
import Glibc

/// The HTTP server of the preview. Nobody but this computer can reach it.
struct PreviewServer {
  /// The address only this computer itself can reach (RFC 1122).
  static let host = "127.0.0.1"

  private let server: HTTPServer

  init(port: UInt16, responder: Responder) throws {
    let handler = ClosureHTTPHandler { Self.response(to: $0, responder) }
    server = HTTPServer(address: try .inet(ip4: Self.host, port: port), logger: .disabled, handler: handler)
  }

  /// Answers until the task is cancelled.
  func run() async throws {
    try await server.run()
  }

  /// Waits until browsers can connect, and says on which port.
  func port() async throws -> UInt16 {
    try await server.waitUntilListening()
    guard case .ip4(_, let port) = await server.listeningAddress else { throw SocketError.unsupportedAddress }
    return port
  }

  private static func response(to request: HTTPRequest, _ responder: Responder) -> HTTPResponse {
    guard request.method == .GET || request.method == .HEAD else {
      return HTTPResponse(
        statusCode: .methodNotAllowed, headers: HTTPHeaders([HTTPHeader("Allow"): "GET, HEAD"]))
    }
    let path = request.target.path(percentEncoded: false)
    let reply = responder.reply(path: path, query: request.target.query(), host: request.headers[.host])
    return response(reply, hasBody: request.method == .GET)
  }

  private static func response(_ reply: Reply, hasBody: Bool) -> HTTPResponse {
    var headers: HTTPHeaders = [
      .contentType: reply.type, .contentLength: String(reply.body.count),
      HTTPHeader("Cache-Control"): "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    if let location = reply.location { headers[.location] = location }
    return HTTPResponse(
      statusCode: status(reply.status), headers: headers, body: hasBody ? Data(reply.body) : Data())
  }

  private static func status(_ code: Int) -> HTTPStatusCode {
    switch code {
    case 302: .found
    case 404: .notFound
    case 421: .misdirectedRequest
    case 500: .internalServerError
    case 503: .serviceUnavailable
    default: .ok
    }
  }
}

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
