import Content

extension SitePlan {
  /// The pages that the text of each Markdown file stands on, by the name of the file in messages: its own, and those
  /// that have its whole document.
  var pagesOfFile: [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for page in pages where !page.kind.isWhole {
      if let file = self.page(of: page)?.file { found[file, default: []].insert(page.outputPath) }
    }
    for document in documents {
      let wholes = [document.whole, document.largePrint].map { pages[$0].outputPath }
      for position in document.pages {
        guard let file = page(of: pages[position])?.file else { continue }
        found[file, default: []].formUnion(wholes)
      }
    }
    return found
  }
}
