import Checks
import Testing

/// Pages written before UTF-8 was everywhere.
@Suite struct PageEncodingTests {
  private let utf8 = Array("<p>Élan – “x”</p>".utf8)

  @Test func utf8StaysAsItIs() { #expect(PageEncoding.utf8(utf8) == utf8) }

  @Test func windows1252() {
    let page: [UInt8] =
      Array("<p>".utf8) + [0xC9] + Array("lan ".utf8) + [0x96, 0x20, 0x93] + Array("x".utf8)
      + [0x94] + Array("</p>".utf8)
    #expect(PageEncoding.utf8(page) == utf8)
  }

  @Test func utf16() {
    let units = Array("<p>Élan – “x”</p>".utf16)
    #expect(PageEncoding.utf8([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == utf8)
    #expect(PageEncoding.utf8([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == utf8)
  }
}
