/// The width and height of a picture in pixels, read from the first bytes of its file.
public struct ImageSize: Hashable, Sendable {
  /// The width in pixels, from 1 to 100,000.
  public let width: Int
  /// The height in pixels, from 1 to 100,000.
  public let height: Int

  init?(_ width: Int, _ height: Int) {
    guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
    (self.width, self.height) = (width, height)
  }

  /// Reads PNG, JPEG, GIF, WebP and SVG; nothing where the bytes are none of these.
  static func read(_ bytes: [UInt8]) -> ImageSize? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return png(bytes) }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
    if bytes.starts(with: "GIF8".utf8) { return gif(bytes) }
    if bytes.starts(with: "RIFF".utf8) { return webP(bytes) }
    return SVGSize.read(bytes)
  }

  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    return ImageSize(big(bytes, at: 16, count: 4), big(bytes, at: 20, count: 4))
  }

  private static func gif(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 10 else { return nil }
    return ImageSize(little(bytes, at: 6, count: 2), little(bytes, at: 8, count: 2))
  }

  /// Walks the segments of a JPEG file to the one that starts a frame.
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    var position = 2
    while position + 9 < bytes.count, bytes[position] == 0xFF {
      let marker = bytes[position + 1]
      // A marker may be preceded by any number of fill bytes.
      if marker == 0xFF {
        position += 1
        continue
      }
      let startsFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if startsFrame {
        return ImageSize(big(bytes, at: position + 7, count: 2), big(bytes, at: position + 5, count: 2))
      }
      position += 2 + max(2, big(bytes, at: position + 2, count: 2))
    }
    return nil
  }

  private static func webP(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.count >= 30, bytes[8..<12].elementsEqual("WEBP".utf8) else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X": return ImageSize(little(bytes, at: 24, count: 3) + 1, little(bytes, at: 27, count: 3) + 1)
    case "VP8 ":
      return ImageSize(little(bytes, at: 26, count: 2) & 0x3FFF, little(bytes, at: 28, count: 2) & 0x3FFF)
    case "VP8L":
      let bits = little(bytes, at: 21, count: 4)
      return ImageSize((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    default: return nil
    }
  }

  private static func big(_ bytes: [UInt8], at offset: Int, count: Int) -> Int {
    guard offset + count <= bytes.count else { return 0 }
    return bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], at offset: Int, count: Int) -> Int {
    guard offset + count <= bytes.count else { return 0 }
    return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
