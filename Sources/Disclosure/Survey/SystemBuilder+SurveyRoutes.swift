import CellSuppression

/// Who was asked which question of a wave.
struct SurveyRoutes {
  let blocks: SurveyBlocks
  let design: SurveyDesign

  /// The people who could have been asked a question, group by group: all of `cells` added up.
  typealias Asked = [(group: Int, cells: [Int])]

  /// Whoever gave the leading answers, or else everybody who took part in the survey.
  func asked(_ question: SurveyDesign.Question) -> Asked {
    guard let route = question.route else { return respondents }
    return blocks.groups.indices.compactMap { group in
      guard let block = blocks[route.question, group] else { return nil }
      if let net = net(of: route), let cell = block.cell(net) { return (group, [cell]) }
      let cells = route.answers.compactMap(block.cell)
      return cells.isEmpty ? nil : (group, cells)
    }
  }

  /// The net of just the leading answers, where several lead on from a question with several answers a person.
  private func net(of route: SurveyDesign.Route) -> String? {
    guard route.answers.count > 1, let question = design.questions.first(where: { $0.id == route.question })
    else { return nil }
    return question.nets.filter { Set($0.value) == Set(route.answers) }.keys.sorted().first
  }

  /// How many took part, group by group.
  private var respondents: Asked {
    blocks.groups.indices.compactMap { group in
      blocks[SurveyBlocks.respondents, group]?.base.map { (group, [$0]) }
    }
  }

  /// The questions that were put to people, without the breakdowns.
  var questions: [SurveyDesign.Question] {
    let breakdowns = Set(blocks.breakdowns.map(\.name))
    return design.questions.filter { !breakdowns.contains($0.id) }
  }
}

extension SystemBuilder {
  /// Adds that no more people answered a question than were asked it, in no group.
  ///
  /// Where nobody dropped out of everybody, nobody did in any group: the base of a question gives away how many gave the
  /// answers that led to it.
  mutating func addRoutes(_ routes: SurveyRoutes, _ table: Int) {
    for question in routes.questions {
      let lines = routes.asked(question).compactMap { group, asked in
        routes.blocks[question.id, group]?.base.map { (base: $0, asked: asked) }
      }
      let rests = lines.map { rest(($0.base, $0.asked)).map { -$0 } }
      guard rests.allSatisfy({ $0 ?? 0 >= 0 }) else { continue }
      for (line, rest) in zip(lines, rests) {
        let lost = leftover(rest, .overlap, table)
        add(.init([.init(line.base, -1), .init(lost, -1)] + line.asked.map { .init($0, 1) }))
      }
    }
  }
}
