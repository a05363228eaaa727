import CCMarkGFM
import Synchronization

/// A parsed document, and the only owner of the C library's tree.
struct SyntaxTree: ~Copyable {
  let root: OpaquePointer

  /// Parses `source`, which must be valid UTF-8. Nothing comes back only where memory runs out.
  init?(parsing source: UnsafeBufferPointer<UInt8>) {
    _ = Self.registration
    // The library keeps a table of special characters that extensions change while parsing, shared by all parsers.
    let root = Self.lock.withLock { _ in Parsed(Self.parse(source)) }.root
    guard let root else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  private static let lock = Mutex(())

  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func parse(_ source: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SMART) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    source.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    return cmark_parser_finish(parser)
  }

  /// Carries a tree out of the lock: from there on it has one owner.
  private struct Parsed: @unchecked Sendable {
    let root: OpaquePointer?

    init(_ root: OpaquePointer?) { self.root = root }
  }
}
