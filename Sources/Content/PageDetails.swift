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
    public let version: String
    public let date: Day
    public let change: String
  }

  /// What was weighed in a decision, and what was found.
  public struct Consideration: Sendable {
    public let name: String
    public let text: String?
  }

  public var title = ""
  public var summary: String?
  public var shortTitle: String?
  public var kind: FolderKind?
  public var published: Day?
  public var updated: Day?
  public var nextReview: Day?
  public var owner: String?
  public var period: String?
  public var versions: [Version] = []
  public var isDraft = false
  public var redirects: [String] = []
  public var date: Day?
  public var reference: String?
  public var amount: Double?
  public var decisionMaker: String?
  public var considerations: [Consideration] = []
  public var language: String?
  public var order: Int?

  /// Where each key stands.
  public var places: KeyPlaces
  /// The keys that are written.
  public var keys: [String]

  /// The name for menus and lists.
  public var menuTitle: String { shortTitle ?? title }

  /// The day by which lists are ordered.
  public var listDate: Day? { date ?? updated ?? published }
}
