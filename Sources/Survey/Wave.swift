public import Configuration
public import Datasets

/// One run of a survey: what was asked, of whom and how.
public struct Wave: Sendable {
  /// One question and its possible answers.
  public struct Question: Sendable {
    /// Whether people could give one answer or several.
    public enum Kind: String, CaseIterable, Sendable {
      /// One answer.
      case single
      /// As many as apply.
      case multiple
    }

    /// The name the results call it by.
    public let id: String
    /// The heading it stands under.
    public let topic: String
    /// The question as it was put.
    public let wording: String
    /// Who was asked it, in words.
    public let askedOf: String
    /// Whether people could give one answer or several.
    public let kind: Kind
    /// The possible answers, in the order of the questionnaire.
    public let options: [String]
    /// Those of the answers that mean “don’t know”.
    public let dontKnow: [String]
  }

  /// The wave’s name.
  public let title: String
  /// Why people were asked.
  public let purpose: String
  /// Whom the results speak for, in words.
  public let population: String
  /// How people were asked: online, on paper, at the door.
  public let mode: String
  /// How people were chosen, in words.
  public let sample: String
  /// Whether people chose themselves to take part, so that the results speak for nobody else.
  public let isSelfSelected: Bool
  /// The first day of the fieldwork.
  public let fieldworkFrom: Day?
  /// The last day of the fieldwork.
  public let fieldworkTo: Day?
  /// How many people were invited.
  public let invited: Int?
  /// How many people answered.
  public let answered: Int?
  /// How the results were weighted, in words; absent where they were not.
  public let weighting: String?
  /// Who paid.
  public let funder: String?
  /// Cautions every reader should see.
  public let notes: [String]
  /// How far the results can be relied on.
  public let status: DatasetMetadata.Status
  /// The questions in their order.
  public let questions: [Question]
  /// The release rule of the results.
  public let rule: ReleaseRule?

  /// The topics in the order in which they first come up.
  public var topics: [String] {
    var seen: Set<String> = []
    return questions.map(\.topic).filter { seen.insert($0).inserted }
  }

  /// The breakdown and the group under which the results for everybody stand.
  public static let everybody = "All"
}
