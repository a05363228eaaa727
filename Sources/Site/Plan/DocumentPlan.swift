import Content

/// A document: an introduction and its chapters, by their positions in the plan’s pages.
struct DocumentPlan: Sendable {
  let introduction: Int
  var chapters: [Int] = []
  var whole = 0
  var largePrint = 0

  /// The introduction, then the chapters.
  var pages: [Int] { [introduction] + chapters }

  /// Gathers the documents among `pages`, numbers their chapters in the order of the file names, and adds a page
  /// for the whole of each, and another in large print.
  static func gather(_ pages: inout [PagePlan], from source: SiteSource) -> [DocumentPlan] {
    var documents: [DocumentPlan] = []
    var documentOfFolder: [String: Int] = [:]
    for position in pages.indices {
      guard case .introduction = pages[position].kind, let file = pages[position].source else { continue }
      documentOfFolder[source.pages[file].folder] = documents.count
      pages[position].kind = .introduction(document: documents.count)
      documents.append(DocumentPlan(introduction: position))
    }
    for position in pages.indices {
      guard case .chapter = pages[position].kind, let file = pages[position].source,
        let document = documentOfFolder[source.pages[file].folder]
      else { continue }
      documents[document].chapters.append(position)
      pages[position].kind = .chapter(document: document, number: documents[document].chapters.count)
    }
    for document in documents.indices {
      let introduction = pages[documents[document].introduction]
      documents[document].whole = pages.count
      pages.append(
        repeating(introduction, .whole(document: document), at: "whole/", "Whole document"))
      documents[document].largePrint = pages.count
      pages.append(
        repeating(introduction, .largePrint(document: document), at: "large-print/", "Large print"))
    }
    return documents
  }

  private static func repeating(
    _ introduction: PagePlan, _ kind: PagePlan.Kind, at folder: String, _ name: String
  ) -> PagePlan {
    PagePlan(
      kind: kind, address: introduction.address + folder, title: introduction.title, menuTitle: name,
      summary: introduction.summary, source: introduction.source)
  }
}
