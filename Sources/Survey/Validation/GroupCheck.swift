import Datasets

extension ResultsCheck {
  /// Every question is given for everybody and, where it is broken down, for every group.
  mutating func checkGroups() {
    for question in wave.questions {
      if !hasUnknownQuestion, !index.all.contains(where: { isEverybody($0, question) }) {
        findings.error(
          "no-results", "The question “\(question.id)” has no results for everybody.",
          help: "Add rows with the breakdown All and the group All.")
      }
      for breakdown in wave.breakdowns {
        if question.route == nil { checkMissing(breakdown, question) }
        checkSums(breakdown, question)
      }
    }
    if doubtful.isEmpty { for breakdown in wave.breakdowns { checkUse(of: breakdown) } }
  }

  /// Whatever its group: one that cannot be has been reported.
  private func isEverybody(_ rows: AnswerRows, _ question: Wave.Question) -> Bool {
    rows.key.question == question.id && rows.key.isEverybody
  }

  private mutating func checkMissing(_ breakdown: Breakdown, _ question: Wave.Question) {
    guard !doubtful.contains(question.id) else { return }
    let missing = breakdown.groups.filter { index.rows(question.id, breakdown.name, $0) == nil }
    guard !missing.isEmpty, missing.count < breakdown.groups.count else { return }
    let line = breakdown.groups.compactMap { index.rows(question.id, breakdown.name, $0)?.line }.min()
    findings.error(
      "missing-group",
      "“\(question.id)” has no rows for \(missing.map { "“\($0)”" }.enumerated) of the breakdown “\(breakdown.name)”.",
      help:
        "Everybody was asked it. Add the rows; write [c] for numbers that must be hidden, [x] where they are not known.",
      line: line)
  }

  private mutating func checkUse(of breakdown: Breakdown) {
    let isUsed = index.all.contains {
      $0.key.breakdown == breakdown.name || $0.key.question == breakdown.name
    }
    guard !isUsed else { return }
    findings.error(
      "unused-breakdown", "survey.yml describes the breakdown “\(breakdown.name)”, and no row is about it.",
      help: "Add its rows, or take it out of survey.yml.")
  }

  /// The groups of a breakdown are no more people than everybody is.
  private mutating func checkSums(_ breakdown: Breakdown, _ question: Wave.Question) {
    guard let everybody = index.rows(question.id), let whole = everybody.base else { return }
    // A group that is made of others is counted in those.
    let rows = breakdown.singles.compactMap { index.rows(question.id, breakdown.name, $0) }
    guard (rows + [everybody]).allSatisfy({ !unsound.contains($0.key) }) else { return }
    let bases = rows.compactMap(\.base)
    let sum = bases.reduce(0, +)
    if sum > whole, let first = rows.first {
      findings.error(
        "groups-over-everybody",
        "The bases of the groups of “\(breakdown.name)” add up to \(Decimals.text(sum)) for “\(question.id)”, but "
          + "everybody’s is \(Decimals.text(whole)).",
        help: "Check the bases. If a group is made of others, say so in survey.yml, under “parts”.",
        line: first.line)
      return
    }
    for row in everybody.rows {
      let counts = rows.compactMap { $0.row(row.response)?.count.number }.reduce(0, +)
      guard let count = row.count.number, counts > count else { continue }
      findings.error(
        "groups-over-everybody",
        "The groups of “\(breakdown.name)” have \(Decimals.text(counts)) people who gave this answer, but there are only "
          + "\(Decimals.text(count)) here, among everybody.",
        help: "Check the counts of the groups and this one.", line: row.line)
    }
  }

  /// Nobody was asked a question who had not given an answer that led to it.
  mutating func checkRoutes() {
    for question in wave.questions {
      guard let route = question.route else { continue }
      for rows in index.all where rows.key.question == question.id {
        guard let base = rows.base,
          let earlier = index.rows(route.question, rows.key.breakdown, rows.key.group),
          !unsound.contains(rows.key), !unsound.contains(earlier.key)
        else { continue }
        let counts = route.answers.compactMap { earlier.row($0)?.count.number }
        guard counts.count == route.answers.count, base > counts.reduce(0, +) else { continue }
        let led = Decimals.text(counts.reduce(0, +))
        findings.error(
          "route-over-base",
          "\(Decimals.text(base)) \(rows.key.people) answered “\(question.id)”, but only \(led) had given an answer to "
            + "“\(route.question)” that led to it.",
          help:
            "It was asked of those who said \(route.answers.map { "“\($0)”" }.enumerated). Check the base, and “asked-if” in survey.yml.",
          line: rows.line)
      }
    }
  }

  /// Who answered fits the number of answers, and every question fits who answered.
  mutating func checkRespondents() {
    if let answered = wave.answered {
      for rows in index.all where rows.key.isEverybody {
        guard let base = rows.base, base > Double(answered) else { continue }
        findings.error(
          "base-over-answered",
          "The base of “\(rows.key.question)” is \(Decimals.text(base)), but survey.yml says that \(Decimals.text(Double(answered))) people answered.",
          help: "Check the base, and “answered” in survey.yml.", line: rows.line)
      }
    }
    for breakdown in wave.breakdowns {
      guard let respondents = index.rows(breakdown.name) else { continue }
      if let answered = wave.answered, let base = respondents.base, base < Self.leastShare * Double(answered)
      {
        findings.warning(
          "base-of-respondents",
          "Who answered, by \(breakdown.name), is of \(Decimals.text(base)) people, but survey.yml says that "
            + "\(Decimals.text(Double(answered))) answered.",
          help: "Add a group for those who did not say, or check “answered” in survey.yml.",
          line: respondents.line)
      }
      checkBases(of: breakdown, respondents)
    }
  }

  /// A few people skip questions about themselves in every survey. More than that, and one of the numbers is wrong.
  private static let leastShare = 0.95

  private mutating func checkBases(of breakdown: Breakdown, _ respondents: AnswerRows) {
    for rows in index.all where rows.key.breakdown == breakdown.name {
      guard let base = rows.base, let members = respondents.row(rows.key.group)?.count.number, base > members
      else { continue }
      findings.error(
        "base-over-respondents",
        "\(Decimals.text(base)) people of \(rows.key.who) answered “\(rows.key.question)”, but only "
          + "\(Decimals.text(members)) are counted among those who answered.",
        help:
          "Check the base here, and the count of “\(rows.key.group)” under the question “\(breakdown.name)”.",
        line: rows.line)
    }
  }
}
