import FlyingFox
import FlyingSocks
import Foundation

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

  /// A day, in seconds: the library wants a limit. A busy computer may take many seconds, and that is no failure; one
  /// that keeps the server from listening ends ``run()`` instead.
  private static let patience: TimeInterval = 86_400

  /// Waits until browsers can connect, and says on which port.
  func port() async throws -> UInt16 {
    try await server.waitUntilListening(timeout: Self.patience)
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
