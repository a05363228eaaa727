import Datasets

/// One plain sentence about a result, written from the data: “About 6 in 10 people (58%) feel safe walking alone
/// after dark; base 1,204.”
public struct ResultWords: Sendable {
  private let wave: Wave
  private let question: Wave.Question
  private let result: QuestionResult
  private let people: People
  private let group: WaveResults.Group

  /// Words for how `group` answered `question`.
  public init(
    _ result: QuestionResult, to question: Wave.Question, of group: WaveResults.Group = .everybody,
    in wave: Wave
  ) {
    self.wave = wave
    self.question = question
    self.result = result
    self.group = group
    people = People(group, asked: question, in: wave)
  }

  /// The sentence with its base; the one a person has written, where it is about everybody.
  public var sentence: String {
    if group == .everybody, let written = question.sentence { return Self.ended(written, with: base) }
    if result.reliability == .hidden { return hidden }
    if let net = question.nets.first, let sentence = sentence(on: net) { return sentence }
    return Self.ended(mostCommon, with: base)
  }

  /// A sentence about one net; nothing where the results do not have it.
  public func sentence(on net: Net) -> String? {
    guard result.reliability != .hidden else { return hidden }
    guard let answer = result.answer(net.name) else { return nil }
    guard let value = Self.value(of: answer) else {
      return "How many people \(Self.deed(of: net)) is "
        + (result.hides(net.name) ? "hidden so that nobody can be identified." : "not known.")
    }
    let share = Share(
      value, interval: answer.interval, isExact: wave.isSelfSelected, isLow: result.reliability == .low)
    let subject = people.subject(share.words, share.number)
    let text = people.opening.isEmpty ? subject : people.opening + subject.withinSentence
    return Self.ended("\(text.startingSentence) \(Self.deed(of: net))", with: base)
  }

  /// The percentage; where it is more than nothing and rounds to it, one that does so too.
  private static func value(of answer: QuestionResult.Answer) -> Double? {
    answer.percentage.number ?? ([.low, .negligible].contains(answer.percentage.symbol) ? 0.01 : nil)
  }

  /// How sure an answer is: `The true figure is likely to be between 55% and 61%.` Nothing where nobody can say.
  public func margin(of answer: QuestionResult.Answer) -> String? {
    guard !wave.isSelfSelected, let interval = answer.interval, answer.percentage.number != nil else {
      return nil
    }
    let ends = [interval.lowerBound, interval.upperBound].map { NumberText.string($0) + "%" }
    return "The true figure is likely to be between \(ends[0]) and \(ends[1])."
  }

  /// What the people of a net do: what somebody wrote, or the answers they gave.
  private static func deed(of net: Net) -> String {
    net.says ?? "answered " + net.answers.map { "“\($0)”" }.enumerated(last: "or")
  }

  private var base: String {
    if let base = result.base.number { return "base \(NumberText.string(base))" }
    return result.base.symbol == .confidential ? "base not shown" : "base not known"
  }

  private var hidden: String {
    if let base = result.base.number, base < Double(wave.bases.least) {
      return base == 0
        ? "Nobody was asked this."
        : "Fewer than \(wave.bases.least) people answered, so the result is not shown."
    }
    return "The answers are hidden, because too few people answered or somebody could be identified."
  }

  /// The answer that most gave, “don’t know” among them; where that cannot be known, the answers there are.
  private var mostCommon: String {
    let shown = result.shownAnswers
    guard !shown.isEmpty else { return hidden }
    let among =
      question.askedPeople == nil && (group != .everybody || wave.isSelfSelected)
      ? " from \(people.whole)" : ""
    let most = result.mostCommon(of: question)
    let names = most.map { "“\($0.name)”" }.enumerated
    let number = Share(most.first?.value ?? 0).number
    let text =
      switch most.count {
      case 0: partial(shown)
      case 1: "the most common answer\(among) was \(names) (\(number))"
      default: "the most common answers\(among) were \(names) (\(number) each)"
      }
    return (people.opening + text).startingSentence
  }

  /// Some of the answers are not there, and one of those could be the most common.
  private func partial(_ shown: [(name: String, value: Double)]) -> String {
    let answers = shown.map { "“\($0.name)” (\(Share($0.value).number))" }
    return "we can say only how many\(wave.isSelfSelected ? " of \(people.whole)" : "") said "
      + "\(answers.enumerated), not which answer was the most common"
  }

  /// `text; base 1,204.`
  private static func ended(_ text: String, with base: String) -> String {
    let bare = text.last.map { ".!".contains($0) } ?? false ? String(text.dropLast()) : text
    return bare + "; \(base)."
  }
}
