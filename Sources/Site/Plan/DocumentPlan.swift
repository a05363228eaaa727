import Content

/// A document: an introduction and its chapters, by their positions in the plan’s pages.
struct DocumentPlan: Sendable {
  let introduction: Int
  var chapters: [Int] = []
  var whole = 0

  /// The introduction, then the chapters.
  var pages: [Int] { [introduction] + chapters }

  /// Gathers the documents among `pages`, numbers their chapters in the order of the file names, and adds a page
  /// for the whole of each.
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
      documents[document].whole = pages.count
      pages.append(whole(of: pages[documents[document].introduction], document))
    }
    return documents
  }

  private static func whole(of introduction: PagePlan, _ document: Int) -> PagePlan {
    PagePlan(
      kind: .whole(document: document), address: introduction.address + "whole/", title: introduction.title,
      menuTitle: "Whole document", summary: introduction.summary, source: introduction.source)
  }
}
