import Diagnostics

/// A link to a document says what kind of file opens, and the file is of that kind.
struct DocumentFormat: SiteRule {
  static let facts = RuleFacts(
    "document-format", .warning, asks: "A link to a document says what kind of file it is, and that is true.")

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    var doubted: Set<String> = []
    for page in site.reports.indices {
      for link in DocumentLink.on(page, site) {
        let file = link.file
        if let file, site.inventory.start(file).flatMap(link.type.matches) == false,
          doubted.insert(file).inserted
        {
          run.fail(
            page, link: link.index,
            "“\(file)” is called a \(link.type.name) file, and is something else inside. It may not open.",
            help: "Open the file to see what it is, and save it again as what its ending says.")
        } else if link.type.isTold(by: link.words + " " + link.around) {
          run.pass()
        } else {
          let size = file.flatMap(site.inventory.size).map { ", \(SiteWords.size($0))" } ?? ""
          run.fail(
            page, link: link.index,
            "The link “\(link.words)” opens a \(link.type.name) file and does not say so. "
              + "People on a phone, with little data or with a screen reader, want to know before they follow it.",
            help: "Add to the words of the link: (\(link.type.name)\(size)).")
        }
      }
    }
  }
}

/// A link to a document, and what is written in and round it.
struct DocumentLink {
  let index: Int
  let type: DocumentType
  let words: String
  let around: String
  /// The path of the file; nothing where it is not on the site.
  let file: String?

  /// The links to documents on a page.
  static func on(_ page: Int, _ site: SiteView) -> [DocumentLink] {
    let links = site.reports[page].links
    return (0..<links.count).compactMap { index in
      guard links.kind(at: index) != .file, let type = DocumentType(address: links.address(at: index)) else {
        return nil
      }
      let words = links.words(at: index)
      guard !words.isEmpty else { return nil }
      return DocumentLink(
        index: index, type: type, words: words, around: links.wordsAround(index),
        file: site.file(of: index, on: page))
    }
  }
}
