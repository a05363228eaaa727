import CCMarkGFM
import Glibc

/// A node of the C library's tree. Valid only while its ``SyntaxTree`` lives.
struct Node: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// What a node is: the library's own kinds, and those its extensions add.
  enum Kind {
    case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule, footnote
    case text, softBreak, lineBreak, code, html, emphasis, strong, link, image, footnoteReference
    case table, headerRow, row, cell, strikethrough, other
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_DOCUMENT: .document
    default: extensionKind
    }
  }

  private var extensionKind: Kind {
    switch typeName {
    case "table": .table
    case "table_header": .headerRow
    case "table_row": .row
    case "table_cell": .cell
    case "strikethrough": .strikethrough
    default: .other
    }
  }

  private var typeName: String { String(cString: cmark_node_get_type_string(pointer)) }

  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var previous: Node? { Node(cmark_node_previous(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// Whether a list item has a box to tick, and whether it is ticked.
  var isTask: Bool { typeName == "tasklist" }
  var isTicked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  /// Whether a code block stands between fences.
  var isFenced: Bool { fence != nil }

  /// The character and the length of the fence that a code block starts with.
  var fence: (character: Unicode.Scalar, length: Int)? {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else { return nil }
    return (Unicode.Scalar(UInt8(bitPattern: character)), Int(length))
  }

  /// The children, in order.
  var children: some Sequence<Node> {
    sequence(first: firstChild) { $0?.next }.lazy.prefix { $0 != nil }.compactMap { $0 }
  }

  /// The node's own text.
  var literal: String { string(cmark_node_get_literal(pointer)) }
  var fenceInfo: String { string(cmark_node_get_fence_info(pointer)) }
  var destination: String { string(cmark_node_get_url(pointer)) }
  var title: String { string(cmark_node_get_title(pointer)) }

  /// Calls `body` with the node's own text as bytes that live only that long.
  func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let text = cmark_node_get_literal(pointer) else { return }
    let length = strlen(text)
    text.withMemoryRebound(to: UInt8.self, capacity: length) {
      body(UnsafeBufferPointer(start: $0, count: length))
    }
  }

  /// The first character of the node’s own text, if it is not ASCII.
  var firstScalar: Unicode.Scalar? {
    guard let text = cmark_node_get_literal(pointer), UInt8(bitPattern: text.pointee) >= 0x80 else {
      return nil
    }
    return String(cString: text).unicodeScalars.first
  }

  /// The text of all nodes below this one, without markup.
  var plainText: String {
    var text = ""
    var stack = [self]
    while let node = stack.popLast() {
      switch node.kind {
      case .text, .code: text += node.literal
      case .softBreak, .lineBreak: text += " "
      default: stack.append(contentsOf: node.children.reversed())
      }
    }
    return text
  }

  /// How the columns of a table are aligned: `l`, `r`, `c`, or 0 where nothing was said.
  var alignments: [UInt8] {
    guard let bytes = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
