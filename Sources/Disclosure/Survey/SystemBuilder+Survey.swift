import CellSuppression
import Datasets

/// What a cell of a wave is, beyond its number.
struct SurveyCell {
  enum Kind {
    /// How many gave an answer.
    case answer
    /// How many answered a question.
    case base
    /// How many of a group took part at all.
    case respondents
  }

  let cell: Int
  let kind: Kind
  /// Whether too few people answered for it to say anything: such answers are not published.
  let isLow: Bool
  /// Whether it is about everybody who answered.
  let isOfEverybody: Bool
}

extension SystemBuilder {
  /// Adds the counts of a survey wave and all that adds up among them.
  mutating func addSurvey(_ table: LinkedTable, _ design: SurveyDesign, at position: Int) {
    guard let columns = SurveyColumns(table.table.metadata.columns),
      table.table.metadata.rule?.smallCounts != nil
    else { return }
    let low = LowBases(table.table, columns, least: design.leastBase)
    var blocks = read(table.table, columns, low, position)
    note(blocks, in: position)
    addRespondents(to: &blocks)
    addPartitions(&blocks, design, position)
    addAnswers(blocks, design, position)
    addRoutes(SurveyRoutes(blocks: blocks, design: design), position)
  }

  /// Makes a question of its own of who took part: what the results say under the names of the breakdowns.
  private mutating func addRespondents(to blocks: inout SurveyBlocks) {
    guard let everybody = blocks.everybody else { return }
    var all: Int?
    for breakdown in blocks.breakdowns {
      guard let block = blocks[breakdown.name, everybody] else { continue }
      if let base = block.base {
        if let all, values[all] == values[base] { add(.init(total: all, parts: [base])) }
        all = all ?? base
      }
      for answer in block.answers {
        guard let group = blocks.position(of: .init(breakdown: breakdown.name, name: answer.name)) else {
          continue
        }
        blocks[SurveyBlocks.respondents, group] = SurveyBlocks.Block(base: answer.cell)
      }
    }
    guard let all else { return }
    blocks[SurveyBlocks.respondents, everybody] = SurveyBlocks.Block(base: all)
    blocks.note(SurveyBlocks.respondents)
  }

  // MARK: Cells

  private mutating func read(
    _ table: RawTable, _ columns: SurveyColumns, _ low: LowBases, _ position: Int
  ) -> SurveyBlocks {
    var blocks = SurveyBlocks()
    for row in 0..<table.rowCount {
      let text = { (column: Int) in table.columns[column][row].text ?? "" }
      let question = text(columns.question)
      blocks.note(question)
      let group = blocks.note(.init(breakdown: text(columns.breakdown), name: text(columns.group)))
      var block = blocks[question, group] ?? SurveyBlocks.Block()
      block.isLow = low.rows[row]
      let (count, base) = (table.columns[columns.count][row], table.columns[columns.base][row])
      if let cell = addCell(base, block.base, at: Place(table: position, column: columns.base, row: row)) {
        block.base = block.base ?? cell
      }
      let place = Place(table: position, column: columns.count, row: row)
      let known = block.cell(text(columns.response))
      if let cell = addCell(count, known, at: place), known == nil {
        block.answers.append((text(columns.response), cell))
      }
      blocks[question, group] = block
    }
    return blocks
  }

  /// The cell of a number at `place`: `known`, where that is the same number, or a new one. Nothing where there is none.
  private mutating func addCell(_ number: Cell, _ known: Int?, at place: Place) -> Int? {
    let value: Int?
    switch KnownCount(number) {
    case .value(let count): value = count
    case .hidden: value = nil
    case .missing where number == .symbol(.unreliable): value = nil
    case .missing, .none: return nil
    }
    if let known, values[known] == value {
      addPlace(place, to: known)
      return known
    }
    return addCell(value, at: place)
  }

  /// Remembers what each cell is, for the rule.
  private mutating func note(_ blocks: SurveyBlocks, in position: Int) {
    var cells: [SurveyCell] = []
    let breakdowns = Set(blocks.breakdowns.map(\.name))
    for question in blocks.questions {
      for group in blocks.groups(of: question) {
        guard let block = blocks[question, group] else { continue }
        let isOfEverybody = group == blocks.everybody
        let answers = block.answers.map {
          ($0.cell, breakdowns.contains(question) ? SurveyCell.Kind.respondents : .answer)
        }
        let base = block.base.map { [($0, SurveyCell.Kind.base)] } ?? []
        cells += (base + answers).map {
          SurveyCell(cell: $0.0, kind: $0.1, isLow: block.isLow, isOfEverybody: isOfEverybody)
        }
      }
    }
    surveyCells[position] = cells
  }
}
