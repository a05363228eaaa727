public import Diagnostics

extension Wave {
  /// One question and its possible answers.
  public struct Question: Sendable {
    /// How people could answer.
    public enum Kind: String, CaseIterable, Sendable {
      /// One answer.
      case single
      /// One answer, from one end of a scale to the other.
      case scale
      /// As many as apply.
      case multiple
      /// In their own words, which somebody has put into themes since.
      case open
    }

    /// Which end of a scale comes first among the options.
    public enum Direction: String, CaseIterable, Sendable {
      /// The best answer.
      case positiveFirst = "positive-first"
      /// The worst answer.
      case negativeFirst = "negative-first"
    }

    /// People asked only because of an earlier answer.
    public struct Route: Hashable, Sendable {
      /// The earlier question’s id.
      public let question: String
      /// The answers that led here.
      public let answers: [String]
    }

    /// The name the results call it by.
    public let id: String
    /// The heading it stands under.
    public let topic: String
    /// The question as it was put.
    public let wording: String
    /// Whether those were the exact words; a survey published by somebody else may not say.
    public let isExact: Bool
    /// A few words for it, for tables and lists; the wording where it is absent.
    public let shortName: String?
    /// Who was asked it, in words.
    public let askedOf: String
    /// The earlier answers that led to it; absent where everybody was asked.
    public let route: Route?
    /// How people could answer.
    public let kind: Kind
    /// The possible answers, in the order of the questionnaire; the themes of an open question.
    public let options: [String]
    /// Those of the answers that mean “don’t know”.
    public let dontKnow: [String]
    /// Those of the answers that mean “prefer not to say”.
    public let preferNotToSay: [String]
    /// Which end of the scale comes first.
    public let direction: Direction?
    /// The answer in the middle of the scale.
    public let neutral: String?
    /// Answers taken together, the headline measure first.
    public let nets: [Net]
    /// A sentence about the result that a person has written, in the place of the one written from the data.
    public let sentence: String?
    /// Where that sentence is written.
    public let sentencePlace: SourceLocation
    /// How the question differs from the wave before, where it does.
    public let change: String?
    /// Who put the answers to an open question into themes, and how.
    public let codedBy: String?
    /// What people said in their own words, as far as it may be published.
    public let quotations: [Quotation]

    /// Whether people could give several answers, so that percentages add up to more than 100.
    public var isMultiple: Bool { kind == .multiple || kind == .open }
    /// The wording in quotation marks, or as it stands where it is not what people read.
    public var quotedWording: String { isExact ? "“\(wording)”" : wording }
    /// The name in tables and lists.
    public var name: String { shortName ?? wording }
    /// The answers that stand outside a scale.
    public var apart: [String] { dontKnow + preferNotToSay }
    /// The answers of the scale in the order of the questionnaire, without those outside it.
    public var scale: [String] { options.filter { !apart.contains($0) } }
    /// The positive answers of a scale, the strongest first.
    public var positive: [String] { ends.positive }
    /// The negative answers of a scale, the strongest first.
    public var negative: [String] { ends.negative }

    private var ends: (positive: [String], negative: [String]) {
      guard let direction else { return ([], []) }
      let steps = scale.filter { $0 != neutral }
      let half = steps.count / 2
      let (first, last) = (Array(steps.prefix(half)), Array(steps.suffix(half).reversed()))
      return direction == .positiveFirst ? (first, last) : (last, first)
    }
  }
}
