import Content

/// Finds the Markdown files that are kept back: drafts, pages with a date still to come, and everything in a folder
/// whose `index.md` is one of those.
enum WithheldPages {
  static func paths(of pages: [Page], for audience: Audience) -> Set<String> {
    let waiting = pages.filter { audience.waits(for: $0.details) }
    let closed = Set(waiting.filter(\.isIndex).map(\.folder).filter { !$0.isEmpty })
    let inside = closed.isEmpty ? [] : pages.filter { isInside($0.folder, closed) }
    let withheld = Set((waiting + inside).map(\.path))
    let repeating = pages.filter { $0.edition.map { withheld.contains($0.original) } ?? false }
    return withheld.union(repeating.map(\.path))
  }

  private static func isInside(_ folder: String, _ closed: Set<String>) -> Bool {
    var folder = folder
    while !folder.isEmpty {
      if closed.contains(folder) { return true }
      folder = PagePath.folder(of: folder)
    }
    return false
  }
}
