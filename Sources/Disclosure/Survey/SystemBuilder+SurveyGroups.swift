import CellSuppression

extension SystemBuilder {
  /// Adds that groups of people add up to others.
  ///
  /// Whoever is left over is a group like any other: what they answered follows by subtraction.
  mutating func addPartitions(
    _ blocks: inout SurveyBlocks, _ design: SurveyDesign, _ table: Int
  ) {
    let partitions = SurveyPartitions(blocks, design).all { isEverybody($0, blocks) }
    for partition in partitions {
      let rest = blocks.addRest()
      let overlapping = blocks.questions.filter { !add(partition, rest, of: $0, &blocks, table) }
      guard !overlapping.isEmpty, partition.children.count > 1 else { continue }
      // Where people can be in several groups, whoever is not in one of them is still left over.
      for child in partition.children {
        let single = SurveyPartition(parent: partition.parent, children: [child])
        let rest = blocks.addRest()
        for question in overlapping { _ = add(single, rest, of: question, &blocks, table) }
      }
    }
  }

  /// Whether everybody who answered a question is in the group, as far as anybody can tell, for all questions.
  private func isEverybody(_ group: Int, _ blocks: SurveyBlocks) -> Bool {
    guard let everybody = blocks.everybody else { return false }
    let pairs = blocks.questions.compactMap { question -> (Int, Int)? in
      guard let part = blocks[question, group]?.base.flatMap({ values[$0] }),
        let all = blocks[question, everybody]?.base.flatMap({ values[$0] })
      else { return nil }
      return (part, all)
    }
    return !pairs.isEmpty && pairs.allSatisfy { $0.0 == $0.1 }
  }

  /// Adds what a partition says of one question; false where the groups overlap, so that it says nothing.
  private mutating func add(
    _ partition: SurveyPartition, _ rest: Int, of question: String, _ blocks: inout SurveyBlocks, _ table: Int
  ) -> Bool {
    guard let parent = blocks[question, partition.parent] else { return true }
    let children = partition.children.compactMap { blocks[question, $0] }
    guard !children.isEmpty else { return true }
    let isComplete = isComplete(partition, blocks)
    let base = parent.base.map { Line(total: $0, parts: children.compactMap(\.base)) }
    let answers = parent.answers.map { answer in
      (answer.name, Line(total: answer.cell, parts: children.compactMap { $0.cell(answer.name) }))
    }
    let lines = [base].compactMap(\.self) + answers.map(\.1)
    if lines.contains(where: { (over($0) ?? 0) < 0 }) { return false }
    var block = SurveyBlocks.Block()
    if let base { block.base = add(base, isExact: isComplete, table) }
    for (name, line) in answers {
      // Only where nobody is left over can nobody have given an answer.
      let isNobody = block.base == nil && isComplete && line.parts.count == children.count
      if let cell = add(line, isExact: isNobody, table) { block.answers.append((name, cell)) }
    }
    if block.base != nil || !block.answers.isEmpty { blocks[question, rest] = block }
    return true
  }

  /// A number, and those that it is made of.
  private struct Line {
    let total: Int
    let parts: [Int]
  }

  /// How much the total is more than its parts; nothing where one of them is not known.
  private func over(_ line: Line) -> Int? { rest((line.total, line.parts)) }

  /// Adds that a number is its parts and what is left over. Gives the cell of what is left; nothing where it is nobody.
  private mutating func add(_ line: Line, isExact: Bool, _ table: Int) -> Int? {
    let over = over(line)
    if isExact, over ?? 0 == 0 {
      add(.init(total: line.total, parts: line.parts))
      return nil
    }
    let rest = leftover(over, .unlisted, table)
    add(.init(total: line.total, parts: line.parts + [rest]))
    return rest
  }

  /// Whether the bases of the groups add up in every question where that can be seen, and it can be seen in one.
  private func isComplete(_ partition: SurveyPartition, _ blocks: SurveyBlocks) -> Bool {
    let rests = blocks.questions.compactMap { question -> Int? in
      guard let all = blocks[question, partition.parent]?.base else { return nil }
      let blocks = partition.children.compactMap { blocks[question, $0] }
      let parts = blocks.compactMap(\.base)
      return parts.count == blocks.count && !parts.isEmpty ? over(Line(total: all, parts: parts)) : nil
    }
    return !rests.isEmpty && rests.allSatisfy { $0 == 0 }
  }
}
