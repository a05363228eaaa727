import Datasets
import Diagnostics
import Disclosure
import Markdown
import Prose

/// Decides whether a typed number gives a hidden cell away.
struct TypedJudge: Sendable {
  let index: HiddenIndex
  private let names: [Int: CellNames]
  private let tables: [ReleasedTable]

  /// Knows what the datasets and the results of surveys hide.
  init(datasets: [ReleasedTable], surveys: [ReleasedTable]) {
    let tables = datasets + surveys
    let index = HiddenIndex(tables)
    let hiding = tables.indices.filter { index.tables.contains($0) }
    self.tables = tables
    self.index = index
    names = Dictionary(
      uniqueKeysWithValues: hiding.map {
        ($0, CellNames(table: tables[$0], isSurvey: $0 >= datasets.count))
      })
  }

  /// One error for each sentence, cell or other text that gives something away.
  func problems(in page: TypedTexts) -> [Diagnostic] {
    page.texts.flatMap { problems(in: $0, page) }
  }

  private func problems(in text: TypedText, _ page: TypedTexts) -> [Diagnostic] {
    let numbered = NumberedText(text.text, note: Paragraph.noteMark)
    var done: Set<Int> = []
    return numbered.numbers.compactMap { number in
      guard !done.contains(number.sentence) else { return nil }
      let given = index.cells(
        givenBy: number.value, step: number.step, asPercentage: number.unit == .percent || text.isCell,
        asNumber: number.unit != .percent)
      guard !given.isEmpty else { return nil }
      let question = TypedQuestion(text: text, numbered: numbered, number: number, page: page)
      for (table, cells) in Dictionary(grouping: given, by: \.table).sorted(by: { $0.key < $1.key }) {
        guard let names = names[table], let cell = question.first(of: cells, names) else { continue }
        done.insert(number.sentence)
        return diagnostic(cell, names, text)
      }
      return nil
    }
  }

  private func diagnostic(_ given: HiddenIndex.Given, _ names: CellNames, _ text: TypedText) -> Diagnostic {
    let cell = "“\(names.table.metadata.name)” hides: \(names.text(of: given.cell))."
    let name = text.kind.name
    let message =
      given.isItself
      ? "\(name) gives a number that \(cell)"
      : "With a total that is shown, \(name.prefix(1).lowercased() + name.dropFirst()) gives away a number that \(cell)"
    let help =
      "Say it without the number, or use a total that is shown. "
      + (text.kind == .sentence
        ? "If the number comes from another source that is public, name it in a footnote to the sentence."
        : "If the number counts something else, say in its words what it counts, where and when.")
    var problem = Diagnostic(.error, id: TypedSecrecy.id, message, help: help, at: text.place)
    problem.showsLine = false
    return problem
  }
}

extension CellNames {
  /// A cell in words: `Admissions for Northtown, Under 18 in 2023/24`.
  func text(of cell: CellPlace) -> String {
    let details = table.metadata.columns
    let labels = details.indices.filter { !details[$0].kind.isMeasure && details[$0].kind != .text }
    let places = labels.filter { !details[$0].kind.isPeriod }.compactMap { place in
      table.columns[place][cell.row].text
    }
    let period = labels.first { details[$0].kind.isPeriod }.flatMap { place in
      table.columns[place][cell.row].text.map { Period($0, kind: details[place].kind)?.phrase ?? "in \($0)" }
    }
    return details[cell.column].title + (places.isEmpty ? "" : " for \(places.joined(separator: ", "))")
      + (period.map { " \($0)" } ?? "")
  }
}
