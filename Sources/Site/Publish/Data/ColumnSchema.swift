import Datasets
import Disclosure

/// Describes one column of a published CSV file to programs, in the words of CSV on the Web.
struct ColumnSchema {
  let table: ReleasedTable
  let field: ReleasedCSV.Field
  let isInKey: Bool

  var json: JSONValue {
    switch field {
    case .values(let index, let column): json(column, table.columns[index])
    case .marks(_, let column):
      [
        "name": .text(field.name), "titles": .text(field.name),
        "dc:description": .text("How far to trust the number in “\(column.name)”: \(Self.marks)."),
        "datatype": ["base": "string", "format": .text(Self.marksFormat)],
        "candour:kind": "marks",
      ]
    case .codes(_, let column):
      [
        "name": .text(field.name), "titles": .text(field.name),
        "dc:description": .text("The official code of the value in “\(column.name)”."),
        "datatype": Self.oneOf(column.codes.values.sorted()),
        "null": .list([.text(Symbol.notApplicable.rawValue)]),
        "candour:kind": "codes",
      ]
    case .status:
      [
        "name": .text(field.name), "titles": .text(field.name),
        "dc:description": "How far the figures can be relied on.",
        "datatype": Self.oneOf(DatasetMetadata.Status.allCases.map(\.rawValue)), "required": .flag(true),
        "candour:kind": "status",
      ]
    }
  }

  private func json(_ column: Column, _ cells: [Cell]) -> JSONValue {
    let symbols = Self.symbols(of: column, cells)
    let words: [(key: String, value: JSONValue?)] = [
      ("name", .text(column.name)),
      // The header row holds the name. The title is for people.
      ("titles", .list([.text(column.name)] + (column.title == column.name ? [] : [.text(column.title)]))),
      ("dc:description", .text(column.description)),
      ("schema:unitText", Self.unit(of: column).map(JSONValue.text)),
      ("datatype", Self.datatype(of: column, cells)),
      ("null", symbols.isEmpty ? nil : .list(symbols.map(JSONValue.text))),
      ("required", isInKey && symbols.isEmpty ? .flag(true) : nil),
    ]
    return .object(words + RuleDescription.entries(of: column))
  }

  /// The symbols that can stand in place of a value. Among names they are names like any other.
  private static func symbols(of column: Column, _ cells: [Cell]) -> [String] {
    let mayHold = column.kind.isMeasure || (column.kind.isPeriod && cells.contains { $0.symbol != nil })
    return mayHold ? Symbol.allCases.map(\.rawValue) : []
  }

  private static func unit(of column: Column) -> String? {
    if let unit = column.unit { return unit }
    switch column.kind {
    case .percentage, .share: return "%"
    case .money: return "£"
    default: return nil
    }
  }
}

extension ColumnSchema {
  /// Periods that have no type of their own in CSV on the Web are texts.
  private static func datatype(of column: Column, _ cells: [Cell]) -> JSONValue {
    switch column.kind {
    case .year: return "gYear"
    case .date: return "date"
    case .month, .yearEnding: return "gYearMonth"
    case .category where !column.order.isEmpty, .area where !column.order.isEmpty:
      return oneOf(column.order + [column.total].compactMap(\.self) + cells.usedSymbols)
    case .count:
      return ["base": column.decimals > 0 ? "decimal" : "integer", "minimum": .whole(0)]
    case .share where cells.allSatisfy({ (0...100).contains($0.number ?? 0) }):
      return ["base": "decimal", "minimum": .whole(0), "maximum": .whole(100)]
    case .rate, .percentage, .share, .money, .number:
      return cells.areAllPlain(decimals: column.decimals) ? "decimal" : "double"
    case .financialYear: return ["base": "string", "format": "^[0-9]{4}(-|/| to )[0-9]{2,4}$"]
    case .academicYear: return ["base": "string", "format": "^[0-9]{4}(-|/)[0-9]{2}$"]
    case .quarter: return ["base": "string", "format": "^[0-9]{4}[- ]Q[1-4]$"]
    case .financialQuarter:
      return ["base": "string", "format": "^[0-9]{4}(-|/| to )[0-9]{2,4} Q[1-4]$"]
    default: return "string"
    }
  }

  private static var marks: String {
    Mark.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ")
  }

  /// Any number of marks, without anything between them.
  private static var marksFormat: String {
    "^(" + Mark.allCases.map { escaped($0.rawValue) }.joined(separator: "|") + ")+$"
  }

  /// A text that is one of a list.
  private static func oneOf(_ values: [String]) -> JSONValue {
    var seen: Set<String> = []
    let patterns = values.filter { seen.insert($0).inserted }.map(escaped)
    return ["base": "string", "format": .text("^(" + patterns.joined(separator: "|") + ")$")]
  }

  /// A regular expression that matches `text` and nothing else.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "\\^$.|?*+()[]{}".contains($0) ? ["\\", $0] : [$0] })
  }
}

extension [Cell] {
  /// The symbols that stand among the values, each once.
  fileprivate var usedSymbols: [String] {
    let used = Set(compactMap(\.symbol))
    return Symbol.allCases.filter(used.contains).map(\.rawValue)
  }

  /// Whether all numbers are written with digits alone: very large ones are written with an exponent.
  fileprivate func areAllPlain(decimals: Int) -> Bool {
    let scale = (0..<Swift.max(0, decimals)).reduce(1.0) { scale, _ in scale * 10 }
    return allSatisfy { ($0.number ?? 0).magnitude * scale < 1e15 }
  }
}
