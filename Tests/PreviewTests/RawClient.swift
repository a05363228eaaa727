import Foundation
import Glibc

/// A browser without manners: sends exactly the address it is given.
struct RawClient {
  let port: UInt16

  struct Answer: Sendable {
    let status: Int
    /// The headers, their names in small letters.
    let headers: [String: String]
    let body: String
  }

  struct NoAnswer: Error {}

  func get(_ path: String, host: String? = nil, method: String = "GET") async throws -> Answer {
    let host = host ?? "127.0.0.1:\(port)"
    let bytes = try await exchange("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { throw NoAnswer() }
    let lines = text[..<end.lowerBound].split(separator: "\r\n")
    let pairs = lines.dropFirst().compactMap { line -> (String, String)? in
      let parts = line.split(separator: ": ", maxSplits: 1)
      return parts.count == 2 ? (parts[0].lowercased(), String(parts[1])) : nil
    }
    return Answer(
      status: lines.first.flatMap { Int($0.split(separator: " ")[1]) } ?? 0,
      headers: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      body: String(text[end.upperBound...]))
  }

  /// Waits on a thread of its own: those of the tests are also those of the server.
  private func exchange(_ request: String) async throws -> [UInt8] {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try wait(for: request) }) }
    }
  }

  private func wait(for request: String) throws -> [UInt8] {
    let connection = try Self.connect(to: port, at: "127.0.0.1")
    defer { close(connection) }
    _ = request.withCString { send(connection, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = recv(connection, &buffer, buffer.count, 0), count > 0 {
      answer += buffer[..<count]
    }
    return answer
  }

  /// A connection to `port` of the network address `host`; an error where nobody listens there.
  static func connect(to port: UInt16, at host: String) throws -> Int32 {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    inet_pton(AF_INET, host, &address.sin_addr)
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else {
      close(connection)
      throw NoAnswer()
    }
    return connection
  }
}
