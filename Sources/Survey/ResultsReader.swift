public import Datasets
public import Diagnostics

extension Wave {
  /// Reads `bytes`, the wave’s `results.csv`, as a dataset called `name`, and holds it against the questions; the
  /// problems name places in `file`.
  ///
  /// There is a table wherever the file could be read.
  public func readResults(
    _ bytes: [UInt8], name: String, publisher: String, area: String? = nil, file: String
  ) -> (table: RawTable?, problems: DiagnosticBag) {
    let metadata = metadata(
      name: name, publisher: publisher, area: area, header: Self.header(of: bytes))
    var plain = metadata
    // What does not fit is said below in the words of surveys.
    plain.columns[0].order = []
    for column in 1...2 {
      plain.columns[column].total = nil
      plain.columns[column].hasNoTotal = true
    }
    let (table, faults) = DatasetReader.read(bytes, metadata: plain, file: file)
    var bag = DiagnosticBag()
    bag.append(contentsOf: faults.all.map(Self.inWordsOfSurveys))
    guard let table else { return (nil, bag) }
    bag.append(contentsOf: problems(in: table, file: file).all)
    return (RawTable(metadata: metadata, columns: table.columns, lines: table.lines), bag)
  }

  /// No further column can tell two rows apart.
  private static func inWordsOfSurveys(_ problem: Diagnostic) -> Diagnostic {
    var problem = problem
    if problem.id == "duplicate-row" { problem.help = "Keep one of the two." }
    return problem
  }

  /// The names in the first line of a CSV file.
  private static func header(of bytes: [UInt8]) -> [String] {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).filter { !" \"\u{FEFF}".contains($0) }
    }
  }
}
