import Datasets

/// Which columns of labels of a site’s tables speak of the same thing, such as age.
struct LabelDimensions {
  /// A column of labels of one table.
  struct Column {
    /// Its position in the metadata.
    let column: Int
    /// Whether rows are known by it; else it has one value on every row.
    let tellsApart: Bool
  }

  private struct Member {
    let table: Int
    let column: Int
    let name: String
    let isPeriod: Bool
    let values: Set<String>
    let total: String?
  }

  private let members: [Member]
  private var sets: DisjointSets
  /// The tables that each set of columns stands in, by the set’s root.
  private var tablesOfSet: [Int: Set<Int>]
  private let index: [[Int: Int]]

  /// The values that stand for all others, folded, by dimension.
  private(set) var totals: [Int: Set<String>] = [:]

  init(tables: [RawTable], columns: [[Column]]) {
    var members: [Member] = []
    var index: [[Int: Int]] = []
    for (table, columns) in zip(tables.indices, columns) {
      var places: [Int: Int] = [:]
      for column in columns {
        places[column.column] = members.count
        members.append(Self.member(tables[table], table, column.column))
      }
      index.append(places)
    }
    self.members = members
    self.index = index
    sets = DisjointSets(count: members.count)
    tablesOfSet = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($0, [$1.table]) })
    join()
    for (position, member) in members.enumerated() {
      guard let total = member.total else { continue }
      totals[sets.root(of: position), default: []].insert(total)
    }
  }

  /// The number of the dimension that a column of labels has.
  func number(table: Int, column: Int) -> Int {
    sets.root(of: index[table][column] ?? 0)
  }

  /// Whether another column of labels is of this dimension.
  func isShared(_ dimension: Int) -> Bool { sets.size(of: dimension) > 1 }

  private static func member(_ table: RawTable, _ number: Int, _ column: Int) -> Member {
    let details = table.metadata.columns[column]
    let values = Set(Set(table.columns[column]).compactMap { $0.text.map(LabelText.folded) })
    let total = details.total.map(LabelText.folded)
    return Member(
      table: number, column: column, name: LabelText.folded(details.name), isPeriod: details.kind.isPeriod,
      values: values.filter { $0 != total }, total: total)
  }

  private mutating func join() {
    joinPeriods()
    var byName: [String: [Int]] = [:]
    for (position, member) in members.enumerated() where !member.isPeriod {
      byName[member.name, default: []].append(position)
    }
    for (_, positions) in byName.sorted(by: { $0.key < $1.key }) {
      for position in positions.dropFirst() { joinUnlessOfOneTable(positions[0], position) }
    }
    joinByValues()
  }

  private mutating func joinPeriods() {
    let periods = members.indices.filter { members[$0].isPeriod }
    let single = periods.filter { position in
      periods.count { members[$0].table == members[position].table } == 1
    }
    for position in single.dropFirst() { joinUnlessOfOneTable(single[0], position) }
  }

  /// Columns with two values in common or more, and at least half of those of the smaller.
  private mutating func joinByValues() {
    var holders: [String: [Int]] = [:]
    for (position, member) in members.enumerated() where !member.isPeriod {
      for value in member.values { holders[value, default: []].append(position) }
    }
    var common: [[Int]: Int] = [:]
    for (_, positions) in holders where positions.count > 1 && positions.count <= 200 {
      for (place, first) in positions.enumerated() {
        for second in positions[(place + 1)...] { common[[first, second], default: 0] += 1 }
      }
    }
    for (pair, count) in common.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let smaller = min(members[pair[0]].values.count, members[pair[1]].values.count)
      if count > 1, count * 2 >= smaller { joinUnlessOfOneTable(pair[0], pair[1]) }
    }
  }

  /// A table’s own columns stay apart: the age of a victim is not the age of a suspect.
  private mutating func joinUnlessOfOneTable(_ first: Int, _ second: Int) {
    let (left, right) = (sets.root(of: first), sets.root(of: second))
    guard left != right, let here = tablesOfSet[left], let there = tablesOfSet[right],
      here.isDisjoint(with: there)
    else { return }
    sets.join(left, right)
    tablesOfSet[sets.root(of: left)] = here.union(there)
  }
}
