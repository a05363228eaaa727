public import Configuration
public import Diagnostics
import Markdown

/// The charts in one file, which need not belong to a site.
public struct ChartFile: Sendable {
  /// A chart, and where its keys stand.
  public struct Chart: Sendable {
    /// What to draw.
    public let block: ChartBlock
    /// Where the keys of its block stand.
    public let places: KeyPlaces
    /// Its keys and values as they were written.
    public let written: ConfigurationValue
  }

  /// The charts that could be read, in the order of the file.
  public let charts: [Chart]

  /// Reads every chart block of a Markdown page, or the keys of one from a YAML file.
  ///
  /// The ending of `file` decides which it is; the problems name places in it.
  public static func read(_ bytes: [UInt8], file: String) -> (file: ChartFile, problems: DiagnosticBag) {
    var bag = DiagnosticBag()
    if let problem = TextFile.problem(in: bytes, file: file) {
      bag.append(problem)
      return (ChartFile(charts: []), bag)
    }
    let charts = file.hasSuffix(".md") ? page(bytes, file, &bag) : settings(bytes, file, &bag)
    if charts.isEmpty, !bag.hasErrors {
      bag.error(
        "no-chart", "There is no chart in this file.",
        help: "Write a chart block. The authoring guide has one to copy.",
        at: SourceLocation(file: file))
    }
    return (ChartFile(charts: charts), bag)
  }

  private static func page(_ bytes: [UInt8], _ file: String, _ bag: inout DiagnosticBag) -> [Chart] {
    switch FrontMatter.read(bytes, file: file) {
    case .failure(let problem):
      bag.append(problem)
      return []
    case .success(let matter):
      var reader = PassageReader(file: file, glossary: Glossary())
      let passage = bytes.withUnsafeBufferPointer { bytes in
        reader.body(UnsafeBufferPointer(rebasing: bytes[matter.bodyStart...]), after: matter.linesBefore)
      }
      bag.append(contentsOf: reader.bag.all)
      return charts(in: passage)
    }
  }

  private static func charts(in passage: Passage) -> [Chart] {
    passage.blocks.compactMap { $0 }.flatMap { block in
      if case .chart(let chart) = block.content {
        return [Chart(block: chart, places: block.places, written: block.written)]
      }
      return block.passages.flatMap(charts)
    }
  }

  private static func settings(_ bytes: [UInt8], _ file: String, _ bag: inout DiagnosticBag) -> [Chart] {
    switch ConfigurationParser.parse(String(decoding: bytes, as: UTF8.self), file: file) {
    case .failure(let problem):
      bag.append(problem)
      return []
    case .success(let value):
      var fields = Fields(value, subject: "a “chart” block")
      let chart = Chart(block: ChartBlock.read(&fields), places: KeyPlaces(fields), written: value)
      let problems = fields.finish()
      bag.append(contentsOf: problems.all)
      return problems.hasErrors ? [] : [chart]
    }
  }
}
