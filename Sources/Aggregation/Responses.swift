import Survey

/// What the people who answered a wave said, without who they are: nothing else of the file is kept, and this never
/// leaves the memory.
struct Responses: Sendable {
  /// Their places in the sample.
  var sample = Sample()
  /// For each question of the wave, the answers.
  var answers: [AnswerSets] = []
  /// For each breakdown of the wave, the groups.
  var groups: [AnswerSets] = []
  /// How many rows of answers the file has, with those of other waves.
  var rowsRead = 0

  /// How many people there are.
  var count: Int { sample.count }
}
