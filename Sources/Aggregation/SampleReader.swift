/// Reads what a person’s place in the sample is, row by row: weight, stratum and primary sampling unit.
struct SampleReader {
  /// Where those stand in the file.
  struct Columns {
    var weight: Int?
    var stratum: Int?
    var cluster: Int?
    /// Their names, for messages.
    var names: [String] = ["", "", ""]
  }

  private let columns: Columns
  private(set) var sample = Sample()
  private var strata: [String: Int32] = [:]
  private var clusters: [Cluster: Int32] = [:]

  private struct Cluster: Hashable {
    let stratum: Int32
    let name: String
  }

  init(_ columns: Columns) {
    self.columns = columns
  }

  /// Adds the person in the row.
  mutating func read(_ rows: ResponseRows, _ problems: inout ResponseProblems) {
    let stratum = stratum(rows, &problems)
    sample.weights.append(weight(rows, &problems))
    sample.strata.append(stratum)
    sample.units.append(unit(rows, in: stratum, &problems))
  }

  private func weight(_ rows: ResponseRows, _ problems: inout ResponseProblems) -> Double {
    guard let column = columns.weight else { return 1 }
    if let weight = DecimalNumber.read(rows.text(column), separator: rows.separator), weight >= 0,
      weight < 1e9
    {
      return weight
    }
    problems.note(
      "no-weight", "Here the column “\(columns.names[0])” holds no weight.",
      help: "It should hold a number from 0 up, such as 0.87. Ask whoever weighted the answers for it.",
      line: rows.line)
    return 0
  }

  private mutating func stratum(_ rows: ResponseRows, _ problems: inout ResponseProblems) -> Int32 {
    var name = ""
    if let column = columns.stratum {
      name = self.name(in: column, rows, columns.names[1], "stratum", &problems)
    }
    if let known = strata[name] { return known }
    let new = Int32(strata.count)
    strata[name] = new
    sample.unitsPerStratum.append(0)
    return new
  }

  private mutating func unit(
    _ rows: ResponseRows, in stratum: Int32, _ problems: inout ResponseProblems
  ) -> Int32 {
    guard let column = columns.cluster else { return newUnit(in: stratum) }
    let name = self.name(in: column, rows, columns.names[2], "cluster", &problems)
    let cluster = Cluster(stratum: stratum, name: name)
    if let known = clusters[cluster] { return known }
    let new = newUnit(in: stratum)
    clusters[cluster] = new
    return new
  }

  private mutating func newUnit(in stratum: Int32) -> Int32 {
    sample.unitsPerStratum[Int(stratum)] += 1
    sample.unitCount += 1
    return Int32(sample.unitCount - 1)
  }

  private func name(
    in column: Int, _ rows: ResponseRows, _ columnName: String, _ noun: String,
    _ problems: inout ResponseProblems
  ) -> String {
    // In names that a program has made, capitals may matter.
    let name = rows.text(column).filter { !$0.isWhitespace }
    if name.isEmpty || name == "NA" {
      problems.note(
        "no-\(noun)", "Here the column “\(columnName)” does not say which \(noun) the person is of.",
        help: "Everybody in a sample with a \(noun) column has one. Ask whoever drew the sample.",
        line: rows.line)
    }
    return name
  }
}

/// The people of a sample: their weights, strata and primary sampling units.
struct Sample: Sendable {
  var weights: [Double] = []
  var strata: [Int32] = []
  /// A unit belongs to one stratum: the same name in two strata is two units.
  var units: [Int32] = []
  var unitsPerStratum: [Int] = []
  var unitCount = 0

  /// How many people there are.
  var count: Int { weights.count }
}
