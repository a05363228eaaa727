import Datasets

/// What lies between two periods, in words and as a table. A difference is no change where the intervals overlap.
struct SlopeWords {
  let data: ChartData

  var sentences: [String] {
    guard data.hasValues else { return ["No number can be shown."] }
    return data.names.indices.map(sentence)
  }

  /// A row for each series: its two numbers with their limits, and the difference.
  var table: ChartTable {
    var table = ChartTable(columns: [], symbols: Set(data.cells.joined().compactMap { $0?.symbol }))
    table.marks = data.cells.joined().reduce(.none) { $0.union($1?.marks ?? .none) }
    table.columns.append(
      .init(
        heading: .init(text: data.series?.title ?? "", isNumber: false),
        texts: data.series == nil ? [data.y.title] : data.names))
    for place in data.places.indices {
      append(data.places[place].label, to: &table) { number($0, place) }
      guard data.intervals != nil else { continue }
      append("\(data.places[place].label), lower limit", to: &table) { limit($0, place) { $0.lower } }
      append("\(data.places[place].label), upper limit", to: &table) { limit($0, place) { $0.upper } }
    }
    append(differenceHeading, to: &table) { difference($0) ?? missing($0) }
    if data.names.indices.contains(where: isBroken) { table.symbols.insert(.notApplicable) }
    if data.intervals != nil {
      table.columns.append(
        .init(
          heading: .init(text: "Do the intervals overlap?", isNumber: false),
          texts: data.names.indices.map {
            IntervalWords(data: data).endsMeet($0).map { $0 ? "Yes" : "No" } ?? "–"
          }
        ))
    }
    return table
  }

  private func append(_ heading: String, to table: inout ChartTable, _ text: (Int) -> String) {
    table.columns.append(
      .init(heading: .init(text: heading, isNumber: true), texts: data.names.indices.map(text)))
  }

  private func number(_ series: Int, _ place: Int) -> String {
    data.cells[series][place].map(data.y.text) ?? "no data"
  }

  private func limit(
    _ series: Int, _ place: Int, _ end: ((lower: Double, upper: Double)) -> Double
  ) -> String {
    if let interval = data.interval(series, place) { return data.text(end(interval)) }
    return data.cells[series][place]?.symbol?.rawValue ?? "no data"
  }

  private func missing(_ series: Int) -> String {
    let symbol = (0..<2).compactMap { data.cells[series][$0]?.symbol?.rawValue }.first
    return symbol ?? (isBroken(series) ? Symbol.notApplicable.rawValue : "no data")
  }

  /// Whether the two numbers stand on both sides of a break: then there is no difference between them.
  func isBroken(_ series: Int) -> Bool { !data.breakPlaces(of: series).isEmpty }
}

extension SlopeWords {
  private var isPercentage: Bool { data.y.kind == .percentage || data.y.kind == .share }

  private var differenceHeading: String {
    isPercentage ? "Difference (percentage points)" : "Difference"
  }

  /// `+1.7`, `−£400`; nothing where one of the two numbers is not known, or they cannot be compared.
  private func difference(_ series: Int) -> String? {
    guard !isBroken(series), let first = data.value(series, 0), let last = data.value(series, 1) else {
      return nil
    }
    let text =
      isPercentage ? NumberText.string(last - first, decimals: data.y.decimals) : data.text(last - first)
    return last > first && data.text(first) != data.text(last) ? "+" + text : text
  }

  private func sentence(_ series: Int) -> String {
    let told = (0..<2).map { place in
      let interval = IntervalWords(data: data).remark(series, place)
      return "\(number(series, place))\(interval) \(data.phrase(place))"
    }
    let name = data.isGrouped ? data.names[series] + ": " : ""
    return "\(name)\(told[0]) and \(told[1])\(comparison(series))."
  }

  private func comparison(_ series: Int) -> String {
    guard let first = data.value(series, 0), let last = data.value(series, 1) else { return "" }
    if isBroken(series) {
      return data.names.indices.allSatisfy(isBroken) ? "" : ", which cannot be compared"
    }
    if IntervalWords(data: data).endsMeet(series) == true {
      return "; the intervals overlap, so the two may not differ"
    }
    if data.text(first) == data.text(last) { return ", the same" }
    let size = abs(last - first)
    if isPercentage {
      let points = NumberText.string(size, decimals: data.y.decimals)
      return
        ", \(points) percentage \(points == "1" ? "point" : "points") \(last > first ? "higher" : "lower")"
    }
    let word = data.y.kind == .count ? (last > first ? "more" : "fewer") : last > first ? "higher" : "lower"
    return ", \(data.text(size)) \(word)"
  }
}
