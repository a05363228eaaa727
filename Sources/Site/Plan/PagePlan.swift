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
    case largePrint(document: Int)
    case list(PageDetails.FolderKind)
    case decision
    case update
    case easyRead
    case wave(Int)
    case survey(SurveyPageKind)
    case dataset(Int)
    case catalogue
    case glossary
    case siteMap
    case statement
    case contact
    case cookies
    case notFound

    /// The word for the kind in templates and style sheets.
    var name: String {
      switch self {
      case .home: "home"
      case .page, .glossary, .siteMap, .statement, .contact, .cookies: "page"
      case .introduction: "document"
      case .chapter: "chapter"
      case .whole: "whole"
      case .largePrint: "large-print"
      case .easyRead: "easy-read"
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

    /// Whether its list of what is on the page has more than what somebody wrote.
    var listsMoreThanSections: Bool {
      if case .wave = self { true } else { false }
    }

    /// Whether it is a whole document on one page.
    var isWhole: Bool {
      switch self {
      case .whole, .largePrint: true
      default: false
      }
    }

    /// The template that writes it.
    var template: String {
      switch self {
      case .introduction, .chapter: "document"
      case .easyRead, .update, .page, .glossary, .siteMap, .statement, .contact, .cookies, .notFound: "page"
      case .list: "collection"
      case .survey: "survey"
      case .largePrint: "whole"
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
  /// The page it repeats in another language or in Easy Read, if it does.
  var edition: Edition?
  /// The language of a page that Candour makes, where it cannot make it in that of the site.
  var language: String?

  /// The path of the file that is written.
  var outputPath: String {
    kind == .notFound ? address : address + "index.html"
  }
}
