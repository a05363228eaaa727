/// A kind of file that opens in another program than the browser, or that people download.
enum DocumentType: String, CaseIterable, Sendable {
  case pdf, doc, docx, odt, rtf, xls, xlsx, ods, csv, ppt, pptx, odp, zip, epub

  /// The kind an address says it leads to; nothing for pages, pictures and the rest.
  init?(address: some BidirectionalCollection<UInt8>) {
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard path.last != UInt8(ascii: "/"), let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let written = path[path.index(after: dot)...]
    guard written.count <= 4 else { return nil }
    let ending = written.map(\.lowercased)
    guard let type = DocumentType(rawValue: String(decoding: ending, as: UTF8.self)) else {
      return nil
    }
    self = type
  }

  /// What people call it.
  var name: String {
    switch self {
    case .pdf: "PDF"
    case .doc, .docx: "Word"
    case .odt: "OpenDocument text"
    case .rtf: "Rich Text"
    case .xls, .xlsx: "Excel"
    case .ods: "OpenDocument spreadsheet"
    case .csv: "CSV"
    case .ppt, .pptx: "PowerPoint"
    case .odp: "OpenDocument slides"
    case .zip: "ZIP"
    case .epub: "EPUB"
    }
  }

  /// Words of which one in a link tells people what they will get.
  private var tellingWords: [String] {
    switch self {
    case .doc, .docx: ["word", "doc", "docx"]
    case .xls, .xlsx: ["excel", "xls", "xlsx", "spreadsheet"]
    case .ods: ["ods", "opendocument", "spreadsheet"]
    case .odt: ["odt", "opendocument"]
    case .odp: ["odp", "opendocument", "slides"]
    case .ppt, .pptx: ["powerpoint", "ppt", "pptx", "slides"]
    default: [rawValue]
    }
  }

  /// Whether the words say what kind of file it is.
  func isTold(by words: String) -> Bool {
    let words = Set(words.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
    return tellingWords.contains(where: words.contains)
  }

  /// Whether the first bytes of the file are what its ending promises; nothing where that cannot be told.
  func matches(_ start: [UInt8]) -> Bool? {
    switch self {
    case .pdf: start.starts(with: "%PDF".utf8)
    case .docx, .xlsx, .pptx, .odt, .ods, .odp, .zip, .epub: start.starts(with: "PK".utf8)
    case .rtf: start.starts(with: "{\\rtf".utf8)
    case .doc, .xls, .ppt: start.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    case .csv: nil
    }
  }
}
