import Content
import Foundation
import Testing

@Suite("Pictures")
struct PictureTests {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
      0, 0, 1, 0x2C, 0, 0, 0, 200,
    ]
  static let gif: [UInt8] = Array("GIF89a".utf8) + [0x2C, 1, 200, 0, 0, 0]
  /// An application segment, fill bytes, a table, then the frame.
  static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0xFF, 0xC0, 0xFF, 0xFF, 0xFF, 0xC4, 0, 3, 0]
    + [0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 0x2C, 3, 0, 0, 0, 0]
  static let lossy: [UInt8] =
    Array("RIFF\0\0\0\0WEBPVP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x2C, 1, 200, 0]
  static let lossless: [UInt8] =
    Array("RIFF\0\0\0\0WEBPVP8L".utf8) + [0, 0, 0, 0, 0x2F, 0x2B, 0xC1, 0x31, 0, 0, 0, 0, 0, 0]
  static let extended: [UInt8] =
    Array("RIFF\0\0\0\0WEBPVP8X".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 0x2B, 1, 0, 199, 0, 0]

  @Test(
    arguments: [
      ("a.png", png), ("a.gif", gif), ("a.jpg", jpeg), ("a.webp", lossy), ("b.webp", lossless),
      ("c.webp", extended),
      ("a.svg", Array("<?xml version='1.0'?><!-- a --><svg width=\"300px\" height='200'/>".utf8)),
      ("b.svg", Array("<svg\n\tviewBox=\"0 0 300 200\" width=\"100%\" stroke-width=\"2\">".utf8)),
      ("c.svg", Array("<svg width=\"30mm\" height=\"20mm\" viewBox=\"0,0,299.6,200\">".utf8)),
    ] as [(String, [UInt8])])
  func sizes(_ name: String, _ bytes: [UInt8]) async throws {
    let folder = try Folder()
    try folder.write("images/\(name)", bytes)
    let loaded = await folder.load()
    #expect(loaded.problems == [])
    #expect(loaded.source.assets.first?.size?.width == 300)
    #expect(loaded.source.assets.first?.size?.height == 200)
    #expect(loaded.source.assets.first?.bytes == bytes.count)
  }

  @Test(
    arguments: [
      [], Array(png.prefix(20)), Array(jpeg.prefix(12)), Array(lossy.prefix(25)), [0xFF, 0xD8, 0xFF],
      Array("words".utf8),
      Array("<svg width=\"-inf\" height=\"nan\">".utf8), Array("<svg viewBox=\"0 0 -1e300 5\">".utf8),
      Array("<svg width=\"0\" height=\"5\">".utf8),
    ] as [[UInt8]])
  func brokenPictures(_ bytes: [UInt8]) async throws {
    let folder = try Folder()
    try folder.write("a.png", bytes)
    #expect(
      await folder.problems() == [
        "content/a.png broken-image: This picture cannot be read. → Save it again as PNG, JPEG, WebP, GIF or SVG."
      ])
  }

  @Test(arguments: ["<script>x</script>", "<g onclick='x'/>", "<a href='JavaScript:x'/>", "<foreignObject/>"])
  func drawingsThatRun(_ inside: String) async throws {
    let folder = try Folder(["a.svg": "<svg width=\"1\" height=\"1\">\(inside)</svg>"])
    #expect(
      await folder.problems() == [
        "content/a.svg active-picture: This drawing holds a script, which would run for anybody who opens it. → Export it again "
          + "as a plain SVG, or save it as PNG."
      ])
  }
}
