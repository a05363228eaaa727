/// What each person answered to a question, or which groups of a breakdown they are in, as one small number a person.
struct AnswerSets: Sendable {
  /// The sets of answers that came up, each as positions among the options.
  private(set) var sets: [[Int]]
  /// For each person the position in ``sets``; ``none`` for whoever was not asked or did not answer.
  private(set) var people: [Int32] = []
  private var places: [[Int]: Int]

  /// In place of a position: no answer.
  static let none: Int32 = -1

  /// Starts with a set for each of `options` alone, in their order.
  init(options: Int) {
    sets = (0..<options).map { [$0] }
    places = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, $0) })
  }

  /// The position of `answers`, which are in order, among the sets.
  mutating func place(of answers: [Int]) -> Int {
    if let place = places[answers] { return place }
    places[answers] = sets.count
    sets.append(answers)
    return sets.count - 1
  }

  /// Adds a person who gave the answers in the set at `place`, or none where it is nothing.
  mutating func add(_ place: Int?) {
    people.append(place.map(Int32.init) ?? AnswerSets.none)
  }

  /// What `person` answered; nothing for whoever gave no answer.
  func answers(of person: Int) -> [Int]? {
    people[person] == AnswerSets.none ? nil : sets[Int(people[person])]
  }
}
