import CellSuppression

extension SystemBuilder {
  /// Adds how the answers of each group hang together.
  mutating func addAnswers(_ blocks: SurveyBlocks, _ design: SurveyDesign, _ table: Int) {
    let questions = Dictionary(
      design.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for name in blocks.questions {
      let question = questions[name]
      for group in blocks.groups.indices {
        guard let block = blocks[name, group] else { continue }
        let nets = (question?.nets ?? [:]).sorted { $0.key < $1.key }
        if let question, !question.isMultiple {
          addSingle(block, question, table)
          for (net, answers) in nets { addSum(net, answers, block) }
        } else {
          addMultiple(block, table)
          for (net, answers) in nets { addUnion(net, answers, block, table) }
        }
      }
    }
  }

  /// One answer a person: the answers add up to the base.
  private mutating func addSingle(
    _ block: SurveyBlocks.Block, _ question: SurveyDesign.Question, _ table: Int
  ) {
    guard let base = block.base else { return }
    let cells = block.answers.filter { question.nets[$0.name] == nil }.map(\.cell)
    guard !cells.isEmpty else { return }
    let rest = rest((base, cells))
    if let rest, rest < 0 { return }
    let isListed = question.options.allSatisfy { block.cell($0) != nil }
    if rest == 0 || (rest == nil && isListed) {
      add(.init(total: base, parts: cells))
    } else {
      add(.init(total: base, parts: cells + [leftover(rest, .unlisted, table)]))
    }
  }

  /// A net of a question with one answer a person is the sum of its answers.
  private mutating func addSum(_ net: String, _ answers: [String], _ block: SurveyBlocks.Block) {
    guard let total = block.cell(net) else { return }
    let parts = answers.compactMap(block.cell)
    guard !parts.isEmpty, rest((total, parts)) ?? 0 == 0 else { return }
    add(.init(total: total, parts: parts))
  }

  /// Several answers a person: whoever knows the base and a count knows how many did not choose it, and those few can
  /// be as telling.
  private mutating func addMultiple(_ block: SurveyBlocks.Block, _ table: Int) {
    guard let base = block.base else { return }
    for answer in block.answers {
      let rest = rest((base, [answer.cell]))
      guard rest ?? 0 >= 0 else { continue }
      add(.init(total: base, parts: [answer.cell, leftover(rest, .unlisted, table)]))
    }
  }

  /// A net of a question with several answers a person holds whoever gave one of them: no fewer than gave any one, and
  /// no more than gave all of them together.
  private mutating func addUnion(
    _ net: String, _ answers: [String], _ block: SurveyBlocks.Block, _ table: Int
  ) {
    guard let total = block.cell(net) else { return }
    let parts = answers.compactMap(block.cell)
    guard parts.count == answers.count else { return }
    for part in parts {
      let rest = rest((total, [part]))
      guard rest ?? 0 >= 0 else { return }
      add(.init(total: total, parts: [part, leftover(rest, .overlap, table)]))
    }
    let twice = rest((total, parts)).map { -$0 }
    guard twice ?? 0 >= 0 else { return }
    let overlap = leftover(twice, .overlap, table)
    add(.init([.init(total, -1), .init(overlap, -1)] + parts.map { .init($0, 1) }))
  }
}
