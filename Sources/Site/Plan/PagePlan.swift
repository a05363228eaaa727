import Content

/// One page of the public site: where it goes, and what it is made from.
struct PagePlan: Sendable {
  /// What a page is made from. Numbers are positions in the plan’s lists.
  enum Kind: Hashable, Sendable {
    case home
    case page
    case introduction(document: Int)
    case chapter(document: Int, number: Int)
    case whole(document: Int)
    case list(PageDetails.FolderKind)
    case decision
    case update
    case wave(Int)
    case survey(SurveyPageKind)
    case dataset(Int)
    case catalogue
    case glossary
    case siteMap
    case notFound

    /// The word for the kind in templates and style sheets.
    var name: String {
      switch self {
      case .home: "home"
      case .page, .glossary, .siteMap: "page"
      case .introduction: "document"
      case .chapter: "chapter"
      case .whole: "whole"
      case .list(.survey): "survey"
      case .list: "collection"
      case .catalogue: "catalogue"
      case .decision: "decision"
      case .update: "update"
      case .wave: "wave"
      case .survey: "wave-part"
      case .dataset: "dataset"
      case .notFound: "not-found"
      }
    }

    /// Whether it is a whole document on one page.
    var isWhole: Bool {
      if case .whole = self { true } else { false }
    }

    /// The template that writes it.
    var template: String {
      switch self {
      case .introduction, .chapter: "document"
      case .update, .page, .glossary, .siteMap, .notFound: "page"
      case .list: "collection"
      case .survey: "survey"
      case .home, .whole, .decision, .wave, .dataset, .catalogue: name
      }
    }
  }

  var kind: Kind
  /// The address below the top of the site: empty for the home page, `404.html` for the page-not-found page, else
  /// with a slash at its end.
  let address: String
  let title: String
  let menuTitle: String
  let summary: String
  /// The Markdown file it is made from, by its position in the source’s pages.
  let source: Int?

  /// The path of the file that is written.
  var outputPath: String {
    kind == .notFound ? address : address + "index.html"
  }
}
