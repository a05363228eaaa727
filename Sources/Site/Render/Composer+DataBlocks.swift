import Charts
import Content
import Datasets
import Diagnostics
import Disclosure
import Markdown
import Markup

extension Composer {
  mutating func write(_ block: ChartBlock, _ places: KeyPlaces) {
    guard let table = table(named: block.data, at: places["data"]),
      let files = downloads.files(of: block.data)
    else { return }
    switch Figure.make(block.specification, from: table, context: plan.source.chartContext) {
    case .failure(let problems): note(problems, places)
    case .success(let figure):
      let links = links(under: figure, dataset: root + plan.dataPage(of: block.data), files)
      let id = nextFigureID()
      words.inEnglish(to: &writer) {
        figure.write(to: &$0, id: id, links: links, language: words.ownAttributes)
      }
      writer.raw("\n")
    }
  }

  /// The links under a figure: to the page about its numbers, the numbers, what they mean, and the picture.
  mutating func links(under figure: Figure, dataset: String, _ files: Download) -> FigureLinks {
    FigureLinks(
      dataset: dataset, download: files.csv.link.from(root), columns: files.metadata.link.from(root),
      picture: picture(figure.specification.title) { figure.svg() })
  }

  mutating func write(_ block: TableBlock, _ places: KeyPlaces) {
    switch block.rows {
    case .written(let columns, let rows, let source):
      write(block, columns: columns, rows: rows, source: source)
    case .dataset(let name, let columns, let selection, let trend):
      guard let table = table(named: name, at: places["data"]) else { return }
      switch DataTable.make(
        from: table, columns: columns, selection: selection, caption: block.caption, note: block.note,
        trend: trend)
      {
      case .failure(let problems): note(problems, places)
      case .success(let dataTable):
        let id = nextFigureID()
        words.inEnglish(to: &writer) { dataTable.write(to: &$0, id: id) }
        writeDatasetSource(table.metadata)
      }
    }
  }

  private mutating func writeDatasetSource(_ metadata: DatasetMetadata) {
    writer.raw("<p class=\"table-source\">")
    words.write(.source, ["source": metadata.source.name], ofSite: ["source"], to: &writer)
    writer.raw(". ")
    let href = root + plan.dataPage(of: metadata.name)
    writer.raw(markup: "<a\(words.linkAttributes(to: href, in: words.siteLanguage))>")
    words.write(.aboutTheseFigures, to: &writer)
    writer.raw("</a></p>\n")
  }

  private mutating func writeNote(_ note: String?) {
    if let note { writer.element("p", ["class": "table-note"], text: note) }
  }

  private mutating func write(
    _ block: TableBlock, columns: [String], rows: [[Passage]], source: String?
  ) {
    let isWide = columns.count > 3
    if isWide {
      writer.open(
        "div", ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": block.caption])
    }
    writer.raw("<table>")
    writer.element("caption", text: block.caption)
    writer.raw("<thead><tr>")
    for column in columns { writer.element("th", ["scope": "col"], text: column) }
    writer.raw("</tr></thead>\n<tbody>")
    let isNumeric = columns.indices.map { column in
      !rows.isEmpty && rows.allSatisfy { column < $0.count && $0[column].isNumber }
    }
    for row in rows { write(row, isNumeric) }
    writer.raw("</tbody></table>")
    if isWide { writer.raw("</div>") }
    writer.raw("\n")
    writeNote(block.note)
    guard let source else { return }
    writer.open("p", ["class": "table-source"])
    words.write(.source, ["source": source], to: &writer)
    writer.close("p")
  }

  private mutating func write(_ row: [Passage], _ isNumeric: [Bool]) {
    writer.raw("<tr>")
    for (column, cell) in row.enumerated() {
      let isHeading = column == 0 && cell.isOneLine && row.count > 1
      writer.raw(isHeading ? "<th scope=\"row\"" : "<td")
      if isNumeric[column] { writer.raw(" class=\"number\"") }
      writer.raw(">")
      write(cell)
      writer.raw(isHeading ? "</th>" : "</td>")
    }
    writer.raw("</tr>\n")
  }

  /// Notes that there is no public dataset called `name`, unless that has been reported.
  mutating func noteMissing(dataset name: String, among names: [String], at place: SourceLocation) {
    let isReported = !plan.source.unread.isDisjoint(with: ["data/\(name).yml", "data/\(name).csv"])
    if isReported { return }
    if plan.withheldTables.contains(name) {
      return problems.error(
        "draft-dataset", "This page, \(file), is public, but the dataset “\(name)” is a draft.",
        help: "Take “draft: true” out of data/\(name).yml, or write it in the details of this page too.",
        at: place)
    }
    problems.error(
      "unknown-dataset", "There is no dataset called “\(name)”.",
      help: Suggestion.help(for: name, in: names, noun: "dataset"), at: place)
  }

  mutating func note(_ found: ChartProblems, _ places: KeyPlaces) {
    for problem in found.all {
      problems.error("chart", problem.message, help: problem.help, at: places[problem.key])
    }
  }
}

extension Passage {
  /// Whether the text is a single paragraph without blocks or lists.
  var isOneLine: Bool {
    let html = markdown.html
    return blocks.isEmpty && html.starts(with: "<p>".utf8)
      && html.dropFirst(3).firstRange(of: "<p>".utf8) == nil
      && html.firstRange(of: "<li>".utf8) == nil
  }

  /// Whether the text is nothing but a number, with its sign or unit.
  var isNumber: Bool {
    if markdown.numbers.count == 1, markdown.html.elementsEqual("<p></p>\n".utf8) { return true }
    let text = String(decoding: markdown.html, as: UTF8.self).replacing("<p>", with: "").replacing(
      "</p>\n", with: "")
    let isAllowed = text.unicodeScalars.allSatisfy { "0123456789.,%£+-−[] ".unicodeScalars.contains($0) }
    return isAllowed && text.utf8.contains { (48...57).contains($0) }
  }
}
