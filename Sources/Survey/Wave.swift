public import Configuration
public import Datasets

/// One run of a survey: what was asked, of whom and how.
public struct Wave: Sendable {
  /// One question and its possible answers.
  public struct Question: Sendable {
    /// Whether people could give one answer or several.
    public enum Kind: String, CaseIterable, Sendable {
      case single, multiple
    }

    public let id: String
    public let topic: String
    public let wording: String
    public let askedOf: String
    public let kind: Kind
    public let options: [String]
    public let dontKnow: [String]
  }

  public let title: String
  public let purpose: String
  public let population: String
  public let mode: String
  public let sample: String
  public let isSelfSelected: Bool
  public let fieldworkFrom: Day?
  public let fieldworkTo: Day?
  public let invited: Int?
  public let answered: Int?
  public let weighting: String?
  public let funder: String?
  public let notes: [String]
  public let status: DatasetMetadata.Status
  public let questions: [Question]
  public let rule: ReleaseRule?

  /// The topics in the order in which they first come up.
  public var topics: [String] {
    var seen: Set<String> = []
    return questions.map(\.topic).filter { seen.insert($0).inserted }
  }

  /// The breakdown and the group under which the results for everybody stand.
  public static let everybody = "All"
}
