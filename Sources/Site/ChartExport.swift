import Charts
import Content
import Datasets
public import Diagnostics
import Disclosure
import Foundation
import Markup

/// Draws the charts of one file by themselves, with the same data, rules and checks as in the site.
public struct ChartExport {
  /// What a chart becomes.
  public enum Format: String, CaseIterable, Sendable {
    /// A picture that stands alone. A file holds one.
    case svg
    /// The figure as it stands in a page, dressed by the site’s stylesheet.
    case html
    /// The title and the description, in words.
    case text
  }

  private let file: String
  private let tables: [ReleasedTable]
  private let context: ChartContext
  private let judge: TypedJudge
  private var problems: DiagnosticBag

  /// The charts in `file`, or everything that is wrong.
  ///
  /// - Parameters:
  ///   - file: A Markdown page or a YAML file, on disk and as the person would type it.
  ///   - number: Which of several charts to draw, counted from one; all where there is none.
  ///   - content: The folder with the data, on disk and as the person would type it.
  public static func run(
    _ file: (path: String, display: String), number: Int?, format: Format,
    content: (root: String, display: String)
  ) async -> Result<[UInt8], ChartExportProblems> {
    guard let data = FileManager.default.contents(atPath: file.path) else {
      return .failure(ChartExportProblems(all: [unreadable(file.display)]))
    }
    let (charts, problems) = ChartFile.read([UInt8](data), file: file.display)
    let (source, found) = await ContentLoader.load(root: content.root, display: content.display, jobs: 1)
    let release = SiteRelease(datasets: source.datasets, surveys: source.surveyTables)
    let tables = release.tables + release.results
    var export = ChartExport(
      file: file.display, tables: tables, context: source.chartContext,
      judge: TypedJudge(datasets: release.tables, surveys: release.results), problems: problems)
    export.problems.append(contentsOf: found.all.filter { isAboutData($0, content.display) })
    let chosen = export.chosen(from: charts.charts, number, format)
    let output = export.draw(chosen, format)
    return export.problems.hasErrors
      ? .failure(ChartExportProblems(all: export.secretProblems)) : .success(output)
  }

  private static func unreadable(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, id: "unreadable", "This file cannot be read.",
      help: "Check that it exists and that you may open it.",
      at: SourceLocation(file: file))
  }

  /// Mistakes in other pages are no matter here.
  private static func isAboutData(_ problem: Diagnostic, _ content: String) -> Bool {
    guard let file = problem.location?.file else { return false }
    return file.hasPrefix("\(content)/data/") || file == "\(content)/events.yml" || problem.id == "unreadable"
  }

  private mutating func chosen(
    from charts: [ChartFile.Chart], _ number: Int?, _ format: Format
  ) -> [ChartFile.Chart] {
    let list = charts.enumerated().map { "\($0 + 1) is “\($1.block.specification.title)”" }.joined(
      separator: ", ")
    if let number {
      if charts.indices.contains(number - 1) { return [charts[number - 1]] }
      refuse(
        "no-chart", "There is no chart number \(number) in this file.",
        charts.isEmpty ? "Write a chart block." : "\(list).")
      return []
    }
    if format == .svg, charts.count > 1 {
      refuse(
        "which-chart", "There are \(charts.count) charts here, and an SVG file holds one.",
        "Choose one with --number: \(list).")
      return []
    }
    return charts
  }

  private mutating func refuse(_ id: String, _ message: String, _ help: String) {
    problems.error(id, message, help: help, at: SourceLocation(file: file))
  }

  /// The problems in the order of the files, without what a dataset hides.
  private var secretProblems: [Diagnostic] {
    TypedSecrecy(index: judge.index).filtered(problems.sorted)
  }

  private mutating func draw(_ charts: [ChartFile.Chart], _ format: Format) -> [UInt8] {
    var output: [UInt8] = []
    for (position, chart) in charts.enumerated() {
      guard let figure = figure(chart) else { continue }
      if position > 0 { output.append(UInt8(ascii: "\n")) }
      output += Self.bytes(of: figure, format, name: chart.block.data, id: "figure-\(position + 1)")
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }

  private mutating func figure(_ chart: ChartFile.Chart) -> Figure? {
    let name = chart.block.data
    guard let table = tables.first(where: { $0.metadata.name == name }) else {
      problems.error(
        "unknown-dataset", "There is no dataset called “\(name)”.",
        help: Suggestion.help(for: name, in: tables.map(\.metadata.name), noun: "dataset"),
        at: chart.places["data"])
      return nil
    }
    let texts = WrittenTexts(index: judge.index, kind: .chart, around: []).texts(in: chart.written)
    let typed = judge.problems(in: TypedTexts(texts: texts, datasets: [name]))
    problems.append(contentsOf: typed)
    guard typed.isEmpty else { return nil }
    switch Figure.make(chart.block.specification, from: table, context: context) {
    case .success(let figure): return figure
    case .failure(let found):
      for problem in found.all {
        problems.error("chart", problem.message, help: problem.help, at: chart.places[problem.key])
      }
      return nil
    }
  }

  private static func bytes(of figure: Figure, _ format: Format, name: String, id: String) -> [UInt8] {
    switch format {
    case .svg: return figure.svg()
    case .html:
      var writer = MarkupWriter()
      figure.write(
        to: &writer, id: id,
        links: FigureLinks(dataset: "data/\(name)/", download: DownloadLink(DatasetFiles.download(name))))
      return writer.bytes
    case .text:
      let words = [figure.specification.title, figure.specification.subtitle, figure.description]
      return Array(words.joined(separator: "\n").utf8)
    }
  }
}

/// Everything that keeps a chart from being drawn.
public struct ChartExportProblems: Error {
  /// The problems, in the order of the files.
  public let all: [Diagnostic]
}
