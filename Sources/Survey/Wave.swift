public import Datasets

/// One run of a survey: what was asked, of whom and how.
public struct Wave: Sendable {
  /// The wave’s name.
  public let title: String
  /// The name of the survey that it is a wave of; the waves of one folder are one survey where it is absent.
  public let series: String?
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
  /// When people were asked.
  public let fieldwork: Fieldwork
  /// How many people were invited.
  public let invited: Int?
  /// How many people answered.
  public let answered: Int?
  /// How the results were weighted, in words; absent where they were not.
  public let weighting: String?
  /// Who paid.
  public let funder: String?
  /// Who published the results first, where that is not the unit.
  public let source: DatasetMetadata.Source?
  /// Whose survey it is, where that is not the unit.
  public let publisher: String?
  /// The place it is about, where that is not the unit’s area.
  public let geography: String?
  /// The licence of the results, where that is not the usual one.
  public let licence: String?
  /// What the results cannot say, in plain words.
  public let limits: [String]
  /// What is not known of how the survey was done, in plain words.
  public let notKnown: [String]
  /// Cautions every reader should see.
  public let notes: [String]
  /// How far the results can be relied on.
  public let status: DatasetMetadata.Status
  /// What people are grouped by.
  public let breakdowns: [Breakdown]
  /// The questions in their order.
  public let questions: [Question]
  /// From how many answers on results are shown, and shown without a warning.
  public let bases: BaseLimits
  /// The release rule of the results.
  public let rule: ReleaseRule?
  /// How a file with one row a person is read; only for adding up the answers.
  public let responses: ResponseLayout

  /// The topics in the order in which they first come up.
  public var topics: [String] {
    var seen: Set<String> = []
    return questions.map(\.topic).filter { seen.insert($0).inserted }
  }

  /// Whether answers were weighted.
  public var isWeighted: Bool { weighting != nil && isWeightingKnown }

  /// Whether anybody knows if answers were weighted: `weighting: not known` says that nobody does.
  public var isWeightingKnown: Bool {
    !["not known", "unknown"].contains(weighting?.lowercased().filter { $0 != "." })
  }

  /// The question called `id`.
  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// The breakdown called `name`.
  public func breakdown(_ name: String) -> Breakdown? { breakdowns.first { $0.name == name } }

  /// The breakdown and the group under which the results for everybody stand.
  public static let everybody = "All"
}
