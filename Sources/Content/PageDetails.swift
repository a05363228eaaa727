public import Configuration
import Diagnostics

/// What stands at the top of a page, between two lines of three hyphens.
public struct PageDetails: Sendable {
  /// What a folder’s `index.md` can make of its folder.
  public enum FolderKind: String, CaseIterable, Sendable {
    case document, collection, decisions, updates, survey
  }

  /// One entry of a document’s history.
  public struct Version: Sendable {
    /// The version’s number.
    public let version: String
    /// The day of the change.
    public let date: Day
    /// What changed.
    public let change: String
  }

  /// What was weighed in a decision, and what was found.
  public struct Consideration: Sendable {
    /// What was weighed.
    public let name: String
    /// What was found; nothing where it was not considered.
    public let text: String?
  }

  /// The page’s name.
  public var title = ""
  /// One or two sentences about it.
  public var summary: String?
  /// A shorter name for menus.
  public var shortTitle: String?
  /// What an `index.md` makes of its folder.
  public var kind: FolderKind?
  /// The day it was first published.
  public var published: Day?
  /// The day of the last real change.
  public var updated: Day?
  /// The day by which it will be looked at again.
  public var nextReview: Day?
  /// The role that answers for it.
  public var owner: String?
  /// The time it covers.
  public var period: String?
  /// Its history.
  public var versions: [Version] = []
  /// Whether it stays out of the public site.
  public var isDraft = false
  /// Old addresses that lead here.
  public var redirects: [String] = []
  /// The day of the decision or update.
  public var date: Day?
  /// A decision’s reference.
  public var reference: String?
  /// A decision’s amount in pounds.
  public var amount: Double?
  /// Who decided.
  public var decisionMaker: String?
  /// What was weighed; empty where nothing was written.
  public var considerations: [Consideration] = []
  /// The language, where it is not the site’s.
  public var language: String?
  /// Which text of the original a translation or an Easy Read version repeats.
  public var translatedFrom: String?
  /// Who has checked a translation or an Easy Read version, and when.
  public var checkedBy: String?
  /// Where it stands in a list, lowest first.
  public var order: Int?

  /// What the page may upset its readers with, as `site.yml` names it; nothing where no support is to be shown.
  public var support: [String]?
  /// Whether the reader must be able to leave the page in a hurry.
  public var hasExit = false

  /// The keys and their values as they were written.
  public var written: ConfigurationValue
  /// Where each key stands.
  public var places: KeyPlaces
  /// The keys that are written.
  public var keys: [String]

  /// The name for menus and lists.
  public var menuTitle: String { shortTitle ?? title }

  /// The day by which lists are ordered.
  public var listDate: Day? { date ?? updated ?? published }
}
