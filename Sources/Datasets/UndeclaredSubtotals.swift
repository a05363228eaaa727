import Diagnostics

/// Finds values that look like the sum of those beside them in the file, in columns whose metadata names no such sum.
///
/// A subtotal nobody declared gives away each hidden count it is the sum of, as a total does.
struct UndeclaredSubtotals {
  private let table: RawTable
  private let labels: RowLabels

  /// A value and the run of values it is the sum of, as places in the order of the file.
  private struct Found {
    var value: Int
    var run: Range<Int>
  }

  /// What is wrong with `table`, whose rule hides counts; the problems name places in `file`.
  static func problems(in table: RawTable, labels: RowLabels, file: String) -> DiagnosticBag {
    var bag = DiagnosticBag()
    let search = UndeclaredSubtotals(table: table, labels: labels)
    for (place, index) in labels.columns.enumerated() {
      let column = table.metadata.columns[index]
      guard column.kind.isCategorical, !column.hasNoSubtotals else { continue }
      for (name, parts) in search.subtotals(at: place) {
        let row = table.columns[index].firstIndex(of: .text(name)) ?? 0
        let list = parts.map(quoted).joined(separator: ", ")
        bag.error(
          "undeclared-subtotal",
          "“\(name)” in “\(column.name)” looks like a subtotal: it is the sum of \(shortened(parts)).",
          help:
            "Add “subtotals: {\(quoted(name)): [\(list)]}” to the column “\(column.name)”, so that it cannot give a "
            + "hidden count away. If it is not a sum, add “subtotals: none”.",
          at: SourceLocation(file: file, line: table.lines[row]))
      }
    }
    return bag
  }

  /// As it has to be written in YAML.
  private static func quoted(_ name: String) -> String {
    let isPlain =
      (name.first?.isLetter == true || name.first?.isNumber == true) && name.contains(where: \.isLetter)
      && !name.contains { ",:#[]{}\"'".contains($0) }
    return isPlain ? name : "\"" + name.replacing("\"", with: "\\\"") + "\""
  }

  private static func shortened(_ parts: [String]) -> String {
    let names = parts.map { "“\($0)”" }
    guard names.count <= 4 else { return "\(names[0]), \(names[1]) and \(names.count - 2) more" }
    return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// Each value that looks like a subtotal, with its parts.
  private func subtotals(at place: Int) -> [(String, [String])] {
    let column = table.metadata.columns[labels.columns[place]]
    let names = labels.values[place].map { $0.text ?? "" }
    let declared = Set(column.subtotals.map(\.value) + (column.total.map { [$0] } ?? []))
    let inside = Set(column.subtotals.flatMap(\.parts))
    let all = names.indices.filter { names[$0] != column.total && !names[$0].isEmpty }
    // Among all values, and among those that stand for parts already named.
    let orders = [all, all.filter { !inside.contains(names[$0]) }]
    var told = declared
    var found: [(String, [String])] = []
    for order in Set(orders).sorted(by: { $0.count > $1.count }) where order.count > 2 {
      for sum in sums(in: order, at: place) {
        // The sum of all others is a total, and there is none.
        if column.hasNoTotal, sum.run.count == order.count - 1 { continue }
        guard told.insert(names[order[sum.value]]).inserted else { continue }
        found.append((names[order[sum.value]], sum.run.map { names[order[$0]] }))
      }
    }
    return found
  }

  /// The values of `order` that are sums of a run beside them, in any count.
  private func sums(in order: [Int], at place: Int) -> [Found] {
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let groups = labels.groups(ignoring: [place])
    let counts = table.metadata.columns.indices.filter { table.metadata.columns[$0].kind == .count }
    return counts.flatMap { count in
      let rows = groups.map { group in
        group.reduce(into: [Double?](repeating: nil, count: order.count)) { numbers, row in
          guard let index = places[labels.ids[place][row]] else { return }
          numbers[index] = table.columns[count][row].number
        }
      }
      return SumRuns(groups: rows, count: order.count).all.map { Found(value: $0.value, run: $0.run) }
    }
  }
}
