import Datasets

/// The results of a wave by question and group of people: which cells of the system they are.
struct SurveyBlocks {
  /// A group of people as the results name it.
  struct GroupName: Hashable {
    let breakdown: String
    let name: String

    static let everybody = GroupName(breakdown: SurveyColumns.everybody, name: SurveyColumns.everybody)
  }

  /// One question as one group of people answered it.
  struct Block {
    /// How many answered; nothing where the results do not say.
    var base: Int?
    /// The answers in the order of the file, nets among them, each with how many people gave it.
    var answers: [(name: String, cell: Int)] = []
    /// Whether too few people answered for the results to say anything.
    var isLow = false

    func cell(_ answer: String) -> Int? { answers.first { $0.name == answer }?.cell }
  }

  struct Key: Hashable {
    let question: String
    /// The position of the group.
    let group: Int
  }

  /// Stands for the question of who took part. No question of a file has this name.
  static let respondents = "\u{1}"

  /// The questions in the order of the file.
  private(set) var questions: [String] = []
  /// The groups that the results name, and after them those that they leave over, which have no name.
  private(set) var groups: [GroupName?] = []
  private(set) var blocks: [Key: Block] = [:]
  private var numbers: [GroupName: Int] = [:]

  /// The results of `question` for the group at the position `group`.
  subscript(question: String, group: Int) -> Block? {
    get { blocks[Key(question: question, group: group)] }
    set { blocks[Key(question: question, group: group)] = newValue }
  }

  /// The position of everybody; nothing where the results have none for everybody.
  var everybody: Int? { numbers[.everybody] }

  /// The position of a group.
  func position(of name: GroupName) -> Int? { numbers[name] }

  /// The positions of the groups of each breakdown, in the order of the file.
  var breakdowns: [(name: String, groups: [Int])] {
    var places: [String: Int] = [:]
    var found: [(name: String, groups: [Int])] = []
    for (position, group) in groups.enumerated() {
      guard let group, group != .everybody else { continue }
      let place = places[group.breakdown, default: found.count]
      if place == found.count {
        places[group.breakdown] = place
        found.append((group.breakdown, []))
      }
      found[place].groups.append(position)
    }
    return found
  }

  /// The groups that have results for `question`, in order.
  func groups(of question: String) -> [Int] { groups.indices.filter { self[question, $0] != nil } }

  /// Notes a group, if it is new.
  mutating func note(_ name: GroupName) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = groups.count
    groups.append(name)
    return groups.count - 1
  }

  /// Notes a question, if it is new.
  mutating func note(_ question: String) {
    if !questions.contains(question) { questions.append(question) }
  }

  /// Adds a group of people whom the results leave over.
  mutating func addRest() -> Int {
    groups.append(nil)
    return groups.count - 1
  }
}
