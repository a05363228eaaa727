import Diagnostics
import Markup

/// Keeps the bodies of a page out of the template engine, which would copy them many times over: the template writes
/// a mark for each, and the body takes its place.
struct PageBodies {
  private var bodies: [(bytes: [UInt8], origins: [Composer.Origin], file: String)] = []

  /// Sets aside what `composer` wrote, and returns its mark. No file can hold one: NUL bytes are refused when pages
  /// are read.
  mutating func add(_ composer: Composer) -> String {
    bodies.append((composer.writer.bytes, composer.origins, composer.file))
    return "\u{0}\(bodies.count - 1)\u{0}"
  }

  /// `text` with the bodies in place of their marks, and where in the source its parts come from.
  func fill(_ text: String) -> (html: [UInt8], origins: [Composer.Origin]) {
    var text = text
    return text.withUTF8 { fill($0) }
  }

  private func fill(_ text: UnsafeBufferPointer<UInt8>) -> (html: [UInt8], origins: [Composer.Origin]) {
    var html: [UInt8] = []
    var origins: [Composer.Origin] = []
    html.reserveCapacity(bodies.reduce(text.count) { $0 + $1.bytes.count })
    for (index, piece) in text.split(separator: 0, omittingEmptySubsequences: false).enumerated() {
      guard !index.isMultiple(of: 2) else {
        html.append(contentsOf: piece)
        continue
      }
      guard let number = Int(String(decoding: piece, as: UTF8.self)), bodies.indices.contains(number) else {
        continue
      }
      append(bodies[number], to: &html, &origins)
    }
    return (html, origins)
  }

  private func append(
    _ body: (bytes: [UInt8], origins: [Composer.Origin], file: String), to html: inout [UInt8],
    _ origins: inout [Composer.Origin]
  ) {
    origins += body.origins.map { Composer.Origin(offset: $0.offset + html.count, location: $0.location) }
    html.append(contentsOf: body.bytes)
    // What comes after the body is the template’s again.
    if !body.origins.isEmpty {
      origins.append(Composer.Origin(offset: html.count, location: SourceLocation(file: body.file)))
    }
  }
}
