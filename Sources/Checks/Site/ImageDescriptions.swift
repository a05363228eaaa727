import Diagnostics

/// The same image is described in the same words wherever it stands (WCAG 2.2, 3.2.4).
struct ImageDescriptions: SiteRule {
  static let facts = RuleFacts(
    "image-descriptions", .warning, wcag: ["3.2.4"],
    asks: "An image that is used more than once is described in the same words.")

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    var first: [String: (page: Int, words: String)] = [:]
    var reported: Set<String> = []
    for page in site.reports.indices {
      for image in site.reports[page].facts.images {
        let file = file(
          image.source, on: site.inventory.start(of: site.reports[page]) ?? site.reports[page].url, site)
        guard let known = first[file] else {
          first[file] = (page, image.words)
          continue
        }
        guard known.words.lowercased() != image.words.lowercased() else {
          run.pass()
          continue
        }
        guard reported.insert(file).inserted else { continue }
        run.fail(
          page, at: Place(offset: image.offset, line: image.line, column: image.column),
          "The image “\(image.source)” is described as “\(image.words)” here, and as “\(known.words)” on "
            + "\(site.reports[known.page].url). People who hear the words take them for two images.",
          help: "Use the words that fit both. Where it means two things, say so in the text beside it.")
      }
    }
  }

  private static func file(_ source: String, on url: String, _ site: SiteView) -> String {
    guard !source.contains(":"), !source.hasPrefix("//"),
      case .inside(let path, _) = LinkTarget(source.utf8, on: url, basePath: site.inventory.basePath)
    else { return source }
    return path
  }
}
